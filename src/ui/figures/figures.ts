import type { Results } from '../../analysis/runs/results.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Text } from '../../model/text.ts'
import type { Lens, Scope } from '../../state/app/view.svelte.ts'
import type { Shown } from '../../words/format.ts'
import { read, readPoint, type Estimate, type Where } from './reading.ts'

/** What stands above the charts: a number, how it is to be written, and what it is compared with. */
export interface Figure extends Estimate {
  readonly id: FigureId
  /** Whose it is, where the figures of several industries stand side by side. */
  readonly industry?: Text
  readonly unit: FigureUnit
  /** The same in the traditional way. */
  readonly traditional?: number
}

/** Besides the units of numbers: a calendar year, and `×` for how many are needed of one. */
export type FigureUnit = Shown | 'calendar' | 'times'

export interface Looking extends Where {
  readonly lens: Lens
  readonly scope: Scope
}

export type FigureId = (typeof ofIndustry)[number] | (typeof ofProject)[number] | (typeof ofAll)[number] | 'npvOf'

/** Stands for all industries at once. */
export const everyIndustry = 'all'

/** Whether the scenario has an industry to look at; one's own may have been removed since a step or a link named it. */
export const hasIndustry = ({ industries }: ResolvedScenario, industry: string): boolean =>
  industry === everyIndustry || industries.some(({ id }) => id === industry)

const ofIndustry = ['npv', 'saving', 'savingShare', 'payback', 'adoption', 'generationRatio', 'jobsDisplaced', 'jobsCreated'] as const
const ofProject = [
  'productionSavingShare',
  'unitSavingShare',
  'netUnitSaving',
  'aiCost',
  'cashFriction',
  'generationRatio',
  'workdaysAfter',
  'creativeShareAfter',
] as const

const ofAll = ['totalNpv', 'totalSaving', 'allJobsDisplaced', 'computeUse', 'price'] as const

/** The figures of a lens, the one that matters most first. */
export function figures(results: Results, looking: Looking): Figure[] {
  if (looking.industry === everyIndustry) return ofEvery(results, looking)
  if (looking.lens === 'industry') return ofIndustry.map((id) => figure(results, id, looking))
  const [production, whole, ...others] = ofProject
  const order = looking.scope === 'production' ? [production, whole, ...others] : [whole, production, ...others]
  return order.map((id) => figure(results, id, looking))
}

/** The figures of both lenses: whatever may have moved. */
export function allFigures(results: Results, looking: Looking): Figure[] {
  if (looking.industry === everyIndustry) return ofEvery(results, looking)
  return [...new Set<Exclude<FigureId, 'npvOf'>>([...ofIndustry, ...ofProject])].map((id) => figure(results, id, looking))
}

function figure(results: Results, id: Exclude<FigureId, 'npvOf'>, looking: Looking): Figure {
  const of = (name: string) => read(results, name, looking)
  const traditional = (name: string) => readPoint(results, name, looking)
  switch (id) {
    case 'npv':
      return { id, ...of('npv'), unit: 'CNY' }
    case 'totalNpv':
      return { id, ...of('totalNpv'), unit: 'CNY' }
    case 'totalSaving':
      return { id, ...of('totalSaving'), unit: 'CNY' }
    case 'computeUse':
      return { id, ...of('computeUse'), unit: 'share' }
    case 'price':
      return { id, ...of('price'), unit: 'CNY' }
    case 'allJobsDisplaced':
      return {
        id,
        value: total(results, 'jobsDisplaced', looking),
        unit: 'person-yr/yr',
        traditional: total(results, 'jobsBefore', looking),
      }
    case 'saving':
      return { id, ...of('saving'), unit: 'CNY' }
    case 'netUnitSaving':
    case 'cashFriction':
      return { id, ...of(id), unit: 'CNY' }
    case 'savingShare':
      return { id, ...savingShare(results, looking), unit: 'share' }
    case 'payback':
      return { id, ...payback(results, looking), unit: 'calendar' }
    case 'adoption':
    case 'productionSavingShare':
    case 'unitSavingShare':
      return { id, ...of(id), unit: 'share' }
    case 'generationRatio':
      return { id, ...of(id), unit: 'times' }
    case 'jobsDisplaced':
    case 'jobsCreated':
      return { id, ...of(id), unit: 'person-yr/yr', traditional: traditional('jobsBefore') }
    case 'workdaysAfter':
      return { id, ...of(id), unit: 'day/unit', traditional: traditional('workdaysBefore') }
    case 'creativeShareAfter':
      return { id, ...of(id), unit: 'share', traditional: traditional('creativeShareBefore') }
    case 'aiCost':
      return looking.scope === 'production'
        ? { id, ...of('aiProductionCost'), unit: 'CNY', traditional: traditional('productionUnitCost') }
        : { id, ...of('aiUnitCost'), unit: 'CNY', traditional: traditional('traditionalUnitCost') }
  }
}

/** The total, then the industries' own net present values, then what they share. */
function ofEvery(results: Results, looking: Looking): Figure[] {
  const [totalNpv, ...others] = ofAll.map((id) => figure(results, id, looking))
  const each = results.resolved.industries.map(({ id, name }): Figure => ({
    id: 'npvOf',
    industry: name,
    ...read(results, 'npv', { ...looking, industry: id }),
    unit: 'CNY',
  }))
  return [...(totalNpv ? [totalNpv] : []), ...each, ...others]
}

const total = (results: Results, name: string, looking: Looking): number =>
  results.resolved.industries.reduce((sum, { id }) => sum + readPoint(results, name, { ...looking, industry: id }), 0)

/** What the industry saves, as a share of what production alone would have cost or of everything. */
function savingShare(results: Results, looking: Looking): Estimate {
  if (looking.scope === 'all') return read(results, 'savingShare', looking)
  const spend = readPoint(results, 'units', looking) * readPoint(results, 'productionUnitCost', looking)
  return { value: readPoint(results, 'saving', looking) / spend }
}

/** The first year in which the saving since the start is above nothing; infinite when there is none in the years computed. */
function payback(results: Results, looking: Looking): Estimate {
  const { startYear, years } = results.resolved
  const yearOf = (under: number) => (under >= years ? Infinity : startYear + Math.round(under))
  const { value, low, high } = read(results, 'yearsUnderWater', looking)
  return { value: yearOf(value), ...(low !== undefined && high !== undefined && { low: yearOf(low), high: yearOf(high) }) }
}
