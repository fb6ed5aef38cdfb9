import type { ResolvedScenario } from '../../engine/resolve.ts'
import { spendingOf } from '../explain/spending.ts'
import type { Lens, Scope } from './figures.ts'
import { costOfTraditional, fallInCost, fallInProduction, savedTogether, underWaterTogether, variableOf } from './subject.ts'

/** Variables; others for each scope where what is counted makes a difference. */
type Variables = readonly string[] | Readonly<Record<Scope, readonly string[]>>

/** What vendors of compute take for a GPU hour. */
export const gpuHourEarns = 'sum(computeRevenue, format) / sum(gpuHours, format)'

/** What a GPU hour rents for. */
export const gpuHourRent = 'gpuHourPrice * (1 - gpuHourDecline)^t'

/** The chance of a hit from a slate made with AI if more output thinned no hits. */
export const hitChanceUncrowded = '1 - (1 - hitRate)^slateAfter'

/** What a chart needs of the model, where not every version has it: without, the chart is not offered. */
const chartNeeds: Partial<Record<ChartKind, readonly string[]>> = {
  // Without `reach` what is not generated is displaced all the same, and to generate nothing would look best.
  filmOrGenerate: ['keptUnitSaving', 'workdaysAfter', 'workdaysBefore', 'aiProductionCost', 'aiUnitCost', 'reach'],
  slate: ['slateBefore', 'slateAfter', 'hitChanceBefore', 'hitChanceAfter', hitChanceUncrowded],
  squeezed: ['profitBefore', 'profitAfter', 'profitIfNotSwitched', 'revenueUnit'],
  // Industries that are one format each cost about the same: only formats differ a hundredfold.
  moneyByFormat: ['productionUnitCost', 'traditionalUnitCost', 'aiProductionCost', 'aiUnitCost', 'industryNpv'],
  gpuHour: [gpuHourEarns, gpuHourRent, 'computeUse'],
  traffic: ['generationTraffic', 'viewingTraffic', 'networkTraffic'],
  adoptionShares: ['adoptionByCount', 'adoptionByValue'],
}

/** Charts that tell of the market or of all formats: none of our own projects. */
const ofTheMarket: readonly string[] = ['moneyByFormat', 'compute', 'gpuHour', 'adoptionShares']

/** Whether a scenario's model has what a chart shows, and the scenario is asked about it. */
export const hasChart = (resolved: ResolvedScenario, chart: ChartKind): boolean =>
  !(resolved.ours !== undefined && ofTheMarket.includes(chart)) &&
  (chartNeeds[chart] ?? []).every((name) => variableOf(resolved, name) !== undefined)

/** The charts of its model that there are for a scenario. */
export const kindsOf = (resolved: ResolvedScenario): readonly ChartKind[] => allKinds.filter((kind) => hasChart(resolved, kind))

/** Charts in which all formats stand side by side, or are compared, whichever is looked at. */
export const standsForAll = (chart: string): boolean => chart === 'moneyByFormat' || chart === 'adoption'

/** Charts of what takes many runs: what moves the result, and what each claim is worth. */
const insightCharts: readonly string[] = ['tornado', 'variance', 'elasticities', 'claims']

/** Whether a chart shows what takes many runs. */
export const showsInsight = (chart: string): boolean => insightCharts.includes(chart)

/** Every chart of the model, with the variables whose draws it shows: those of a format in every year. Of what else it shows the means are told (`chartMeans`). */
const chartDraws = {
  cost: {
    production: ['aiProductionCost', costOfTraditional('aiProductionCost', 'productionUnitCost')],
    all: ['aiUnitCost', costOfTraditional('aiUnitCost', 'traditionalUnitCost')],
  },
  waterfall: [],
  budget: [],
  saving: ['cumulativeSaving', 'yearsUnderWater', ...Object.values(savedTogether), ...Object.values(underWaterTogether)],
  adoption: ['adoption'],
  npv: ['npv', 'totalNpv'],
  tornado: [],
  variance: [],
  elasticities: [],
  claims: [],
  creative: ['creativeShareBefore', 'creativeShareAfter'],
  paid: [],
  people: ['jobsDisplaced', 'jobsCreated'],
  compute: ['computeUse'],
  filmOrGenerate: [],
  slate: ['hitChanceBefore', 'hitChanceAfter'],
  squeezed: ['profitBefore', 'profitAfter', 'profitIfNotSwitched'],
  moneyByFormat: [],
  gpuHour: [gpuHourEarns, gpuHourRent],
  traffic: ['generationTraffic', 'networkTraffic'],
  adoptionShares: ['adoptionByCount', 'adoptionByValue'],
} as const satisfies Readonly<Record<string, Variables>>

/** A chart of the model. */
export type ChartKind = keyof typeof chartDraws

/** Every chart of the model. */
export const allKinds = Object.keys(chartDraws) as readonly ChartKind[]

/** What moves a figure, as faces of one chart: lists name it once, and the chart itself turns from one to the other. */
export const faces = ['tornado', 'variance', 'elasticities'] as const satisfies readonly ChartKind[]

/** Whether a chart is one of the faces of what moves a figure. */
export const isFace = (chart: string): boolean => faces.some((face) => face === chart)

/** The variables whose draws a chart of the model shows, in one scope or, where none is named, in any; none of another chart. */
export function drawsOnChart(chart: string, scope?: Scope): readonly string[] {
  if (!Object.hasOwn(chartDraws, chart)) return []
  const names: Variables = chartDraws[chart as ChartKind]
  if (!('all' in names)) return names
  return scope ? names[scope] : [...names.production, ...names.all]
}

/** What else a chart of the model shows: variables of which the mean is told. */
const chartMeans: Partial<Record<ChartKind, readonly string[]>> = {
  cost: ['productionUnitCost', 'traditionalUnitCost', 'aiProductionCost', 'aiUnitCost', 'usableShare', fallInProduction, fallInCost],
  waterfall: [
    ...(['productionUnitCost', 'traditionalUnitCost', 'lineSaving', 'audienceLoss', 'creativeReinvestment'] as const),
    ...(['generationCost', 'directionCost', 'reviewCost', 'licenceCost', 'complianceCost'] as const),
  ],
  saving: ['saving'],
  people: ['jobsBefore', 'jobsAfter'],
  compute: ['gpuHours', 'computeSupply', 'price', 'generationRatio'],
  slate: ['slateBefore', 'slateAfter', hitChanceUncrowded, 'slateBudget'],
  squeezed: ['revenueUnit'],
  moneyByFormat: ['productionUnitCost', 'traditionalUnitCost', 'aiProductionCost', 'aiUnitCost'],
  gpuHour: ['computeUse'],
  traffic: ['viewingTraffic'],
}

/** The variables and formulas of which a chart of the model shows the mean, through a lens or of several formats. */
export function meansOnChart(resolved: ResolvedScenario, chart: string, lens: Lens | 'several'): readonly string[] {
  if (chart === 'waterfall' && lens === 'several') return ['traditionalSpend', 'saving', 'transitionCost', 'aiSpend']
  if (chart === 'budget' || chart === 'paid') {
    const { before, after, saved, added } = spendingOf(resolved, lens === 'project' ? lens : 'industry')
    return [before, after, saved, ...Object.values(added)]
  }
  return Object.hasOwn(chartMeans, chart) ? (chartMeans[chart as ChartKind] ?? []) : []
}

/** Whether a chart shows the means of the chosen year only. */
export const isOfOneYear = (chart: string): boolean => chart === 'waterfall' || chart === 'paid' || chart === 'moneyByFormat'
