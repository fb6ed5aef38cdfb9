import type { ResolvedScenario } from '../../engine/resolve.ts'
import { asking, type Asked } from '../../engine/plan/plan.ts'
import { chartDraws, drawsOnChart } from './charts.ts'
import { figuresOnScreen, formulasOf, type Lens, type Scope } from './figures.ts'
import { metricOf } from './metricChart.ts'
import { targetName } from './target.ts'

/** Of which industry and year, and how, figures are looked at. */
export interface Looking {
  /** An industry's id; any other name stands for all. */
  readonly industry: string
  /** Years after the start. */
  readonly year: number
  readonly lens: Lens
  readonly scope: Scope
}

/** What is looked at: a live run tells the spread of that, a full run of everything that a screen can show. */
export interface Focus extends Looking {
  /** Kinds of the charts on screen. */
  readonly charts: readonly string[]
}

/** What is told whatever is looked at: how far chance may move it stands beside all figures. */
const always = [targetName]

/** Everything a screen can show the spread of; the user's own metrics too. */
export function everythingVisible(resolved: ResolvedScenario): Asked[] {
  const charts = Object.keys(chartDraws).flatMap((chart) => drawsOnChart(chart))
  const figures = formulasOf(Object.values(figuresOnScreen).flat())
  const own = resolved.variables.filter((variable) => variable.own).map(({ name }) => name)
  return asking(resolved, [...always, ...charts, ...figures, ...own])
}

/** What is on screen now: the charts' draws and the figures of the industry and the year that are looked at. */
export function visibleNow(resolved: ResolvedScenario, { industry, year, charts, lens, scope }: Focus): Asked[] {
  const index = resolved.industries.findIndex(({ id }) => id === industry)
  const here = (position: { readonly industry?: number }) => index < 0 || position.industry === undefined || position.industry === index
  const series = new Set(charts.flatMap((chart) => metricOf(chart) ?? drawsOnChart(chart, scope)).filter((name) => !always.includes(name)))
  const figures = formulasOf(figuresOnScreen[index < 0 ? 'all' : lens]).filter((name) => !series.has(name) && !always.includes(name))
  return [
    ...asking(resolved, always),
    ...asking(resolved, series, here),
    ...asking(resolved, figures, (position) => here(position) && (position.year === undefined || position.year === year)),
  ]
}
