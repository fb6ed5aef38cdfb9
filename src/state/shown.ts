import type { Case } from '../engine/case.ts'
import { asking, type Asked } from '../engine/plan/plan.ts'
import { metricOf } from './ownChart.ts'
import type { Focus } from './simulator.ts'

/** What is always told: it has no years. */
const always = ['npv', 'totalNpv', 'yearsUnderWater']

/** What charts draw a band of, in every year, by the kind of chart. */
const onCharts: Readonly<Record<string, readonly string[]>> = {
  cost: ['aiUnitCost', 'aiProductionCost'],
  saving: ['cumulativeSaving'],
  adoption: ['adoption'],
}

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
  'adoption',
  'aiUnitCost',
  'aiProductionCost',
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
  const own = of.variables.filter((variable) => variable.own).map(({ name }) => name)
  return asking(of, [...always, ...Object.values(onCharts).flat(), ...onFigures, ...own])
}

/** What is on screen now: the charts' bands and the figures of the industry and the year that are looked at. */
export function shownNow(of: Case, { industry, year, charts }: Focus): Asked[] {
  const index = of.industries.findIndex(({ id }) => id === industry)
  const series = new Set(charts.flatMap((kind) => onCharts[kind] ?? metricOf(kind) ?? []))
  const here = (position: { readonly industry?: number }) => index < 0 || position.industry === undefined || position.industry === index
  return [
    ...asking(of, always),
    ...asking(of, series, here),
    ...asking(
      of,
      onFigures.filter((name) => !series.has(name)),
      (position) => here(position) && (position.year === undefined || position.year === year),
    ),
  ]
}
