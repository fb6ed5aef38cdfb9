import type { Case } from '../engine/case.ts'
import { asking, type Asked } from '../engine/plan/plan.ts'
import type { Focus } from './simulator.ts'

/** What charts draw a band or a distribution of, in every year. */
const onCharts = ['npv', 'totalNpv', 'yearsUnderWater', 'aiUnitCost', 'aiProductionCost', 'cumulativeSaving', 'adoption']

/** What figures tell the range of, in the year that is looked at. */
const onFigures = [
  'saving',
  'savingShare',
  'totalSaving',
  'unitSavingShare',
  'productionSavingShare',
  'netUnitSaving',
  'cashFriction',
  'generationRatio',
  'usableShare',
  'workdaysAfter',
  'creativeShareAfter',
  'jobsDisplaced',
  'jobsCreated',
  'jobsAfter',
  'computeUse',
  'price',
  'gpuHours',
  'computeRevenue',
  'networkTraffic',
  'softwareDisplaced',
]

/** Everything a screen can show the spread of; the user's own metrics too. */
export function everythingShown(of: Case): Asked[] {
  return asking(of, [...onCharts, ...onFigures, ...of.variables.filter(({ own }) => own).map(({ name }) => name)])
}

/** What is on screen now: the industry that is looked at, and figures in its year. */
export function shownNow(of: Case, { industry, year }: Focus): Asked[] {
  const index = of.industries.findIndex(({ id }) => id === industry)
  const here = (position: { readonly industry?: number }) => index < 0 || position.industry === undefined || position.industry === index
  const whole = new Set(['npv'])
  return [
    ...asking(of, whole),
    ...asking(
      of,
      onCharts.filter((name) => !whole.has(name)),
      here,
    ),
    ...asking(of, onFigures, (position) => here(position) && (position.year === undefined || position.year === year)),
  ]
}
