import type { Observation } from '../../observation.ts'
import type { VariableName } from './equations.ts'
import type { IndustryId } from './industryIds.ts'
import type { SourceId } from './sources.ts'

/** What was seen since: points to lay over the projections. No number of the model is fitted to them. */
export const observations = [
  { industry: 'shortDrama', variable: 'generationRatio', year: 2024, value: 300, low: 50, high: 300, sources: ['AV-001', 'AV-002'] },
  { industry: 'shortDrama', variable: 'generationRatio', year: 2025, value: 25, low: 20, high: 30, sources: ['AV-007'] },
  { industry: 'shortDrama', variable: 'generationRatio', year: 2026, value: 5, low: 1.5, high: 20, sources: ['AV-003', 'AV-005'] },
  {
    industry: 'shortDrama',
    variable: 'productionSavingShare',
    year: 2025,
    value: 0.7,
    low: 0.3,
    high: 0.85,
    sources: ['SD-051', 'SD-053', 'SD-056'],
  },
  {
    industry: 'shortDrama',
    variable: 'productionSavingShare',
    year: 2026,
    value: 0.75,
    low: 0.4,
    high: 0.9,
    sources: ['SD-041', 'SD-054', 'SD-056'],
  },
  { industry: 'shortDrama', variable: 'aiProductionCost', year: 2025, value: 200_000, low: 100_000, high: 300_000, sources: ['SD-044'] },
  {
    industry: 'shortDrama',
    variable: 'aiProductionCost',
    year: 2026,
    value: 100_000,
    low: 15_000,
    high: 250_000,
    sources: ['SD-041', 'SD-042', 'SD-050'],
  },
  { industry: 'shortDrama', variable: 'adoption', year: 2025, value: 0.2, low: 0.15, high: 0.3, sources: ['MK-014', 'MK-012'] },
  { industry: 'shortDrama', variable: 'workdaysAfter', year: 2026, value: 8, low: 7, high: 10, sources: ['SD-065'] },
  { industry: 'advertising', variable: 'adoption', year: 2024, value: 0.22, low: 0.15, high: 0.3, sources: ['AI01'] },
  { industry: 'advertising', variable: 'adoption', year: 2025, value: 0.3, low: 0.22, high: 0.4, sources: ['AI02'] },
  { industry: 'advertising', variable: 'adoption', year: 2026, value: 0.39, low: 0.3, high: 0.5, sources: ['AI03'] },
  {
    industry: 'advertising',
    variable: 'productionSavingShare',
    year: 2025,
    value: 0.4,
    low: 0,
    high: 0.7,
    sources: ['AI18', 'AI13', 'AI22', 'AI36'],
  },
  { industry: 'games', variable: 'productionSavingShare', year: 2025, value: 0.1, low: 0, high: 0.25, sources: ['AI51', 'AI52', 'AI55'] },
  { industry: 'games', variable: 'adoption', year: 2025, value: 0.36, low: 0.07, high: 0.52, sources: ['AI45', 'AI48'] },
  { variable: 'price', year: 2026, value: 0.99, low: 0.5, high: 1.51, sources: ['PR-018', 'PR-020'] },
] as const satisfies readonly Observation<{
  industry: IndustryId
  format: never
  recipient: never
  variable: VariableName
  source: SourceId
}>[]
