import { drawsOnChart, meansOnChart } from './charts.ts'
import { npvOf } from './figures.ts'
import { fallInCost, yearsUnderWater } from './subject.ts'
import type { Beside } from './visible.ts'
import { idsInTable, whoseIs } from './whose.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'

/** Charts of a report that show what the scenario comes to. */
export const reportCharts = ['saving', 'npv'] as const

/** What a run has to tell of for a report: its charts, and of each format, each industry and all together what its table and sentences tell. */
export function reportValues(resolved: ResolvedScenario): Beside[] {
  const charts = reportCharts.flatMap((chart) => [...drawsOnChart(chart), ...meansOnChart(resolved, chart, 'industry')])
  const everybody = idsInTable(resolved).map((id) => whoseIs(resolved, id))
  const figures = everybody.flatMap((whose) => [npvOf(whose), yearsUnderWater(resolved, whose)])
  const ofProjects = [fallInCost, 'productionSavingShare', 'adoption']
  return [...new Set([...charts, ...figures, ...ofProjects])].map((name) => ({ name, canWait: true }))
}
