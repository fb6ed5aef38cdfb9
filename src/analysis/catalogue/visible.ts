import { entryOf } from '../../model/entryOf.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { asking, type Asked } from '../../engine/plan/plan.ts'
import { metricOf } from './metricChart.ts'

/** What is looked at: a live run tells the spread of that, a full run of everything that a screen can show. */
export interface Focus {
  /** An industry's id; any other name stands for all. */
  readonly industry: string
  /** Years after the start. */
  readonly year: number
  /** Kinds of the charts on screen. */
  readonly charts: readonly string[]
  /** One unit made with AI, or everything the industry makes. */
  readonly lens: 'project' | 'industry'
  /** What production costs, or that with distribution. */
  readonly scope: 'production' | 'all'
}

/** What is told whatever is looked at: how far chance may move it stands beside all figures. */
const always = ['totalNpv']

/** What charts draw a band of, in every year, by the kind of chart. */
const onCharts: Readonly<Record<string, readonly string[] | Readonly<Record<Focus['scope'], readonly string[]>>>> = {
  cost: { production: ['aiProductionCost'], all: ['aiUnitCost'] },
  saving: ['cumulativeSaving'],
  adoption: ['adoption'],
  npv: ['npv'],
  creative: ['creativeShareAfter'],
  people: ['jobsDisplaced', 'jobsCreated'],
  compute: ['computeUse'],
}

/** What figures tell the range of, in the year that is looked at. */
const onFigures: Readonly<Record<Focus['lens'] | 'all', readonly string[]>> = {
  industry: ['npv', 'saving', 'savingShare', 'yearsUnderWater', 'adoption', 'generationRatio', 'jobsDisplaced', 'jobsCreated'],
  project: [
    ...['productionSavingShare', 'unitSavingShare', 'netUnitSaving', 'aiUnitCost', 'aiProductionCost', 'cashFriction'],
    ...['generationRatio', 'workdaysAfter', 'creativeShareAfter'],
  ],
  all: ['npv', 'totalSaving', 'computeUse', 'price'],
}

/** Everything a screen can show the spread of; the user's own metrics too. */
export function everythingVisible(resolved: ResolvedScenario): Asked[] {
  const charts = Object.values(onCharts).flatMap((names) => ('all' in names ? [...names.production, ...names.all] : names))
  const own = resolved.variables.filter((variable) => variable.own).map(({ name }) => name)
  return asking(resolved, [...always, ...charts, ...Object.values(onFigures).flat(), ...own])
}

/** What is on screen now: the charts' bands and the figures of the industry and the year that are looked at. */
export function visibleNow(resolved: ResolvedScenario, { industry, year, charts, lens, scope }: Focus): Asked[] {
  const index = resolved.industries.findIndex(({ id }) => id === industry)
  const here = (position: { readonly industry?: number }) => index < 0 || position.industry === undefined || position.industry === index
  const bandsOf = (names: (typeof onCharts)[string] = []) => ('all' in names ? names[scope] : names)
  const series = new Set(charts.flatMap((kind) => metricOf(kind) ?? bandsOf(entryOf(onCharts, kind))))
  const figures = onFigures[index < 0 ? 'all' : lens].filter((name) => !series.has(name))
  return [
    ...asking(resolved, always),
    ...asking(resolved, series, here),
    ...asking(resolved, figures, (position) => here(position) && (position.year === undefined || position.year === year)),
  ]
}
