import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Position } from '../../engine/positions.ts'
import { positionsOf } from '../../engine/positions.ts'
import type { Asked } from '../../engine/plan/plan.ts'
import { dimensions } from '../../model/dimension.ts'
import type { Text } from '../../model/text.ts'
import { drawsOnChart, isOfOneYear, kindsOf, meansOnChart, standsForAll } from './charts.ts'
import { everyFigure, figuresOnScreen, formulasOf, type Lens, type Scope } from './figures.ts'
import { metricOf } from './metricChart.ts'
import { targetName, type TargetId } from './target.ts'
import { variableOf } from './subject.ts'
import { everyIndustry, knownWhose, whoseIs } from './whose.ts'

/** Of which industry and year, and how, figures are looked at. */
export interface Looking {
  /** The id of a format or of an industry; any other name stands for all. */
  readonly industry: string
  /** Years after the start. */
  readonly year: number
  readonly lens: Lens
  readonly scope: Scope
  /** The figure of which is asked what moves it; the net present value where none is named. */
  readonly target?: TargetId | undefined
}

/** What is looked at: a live run tells the spread of that, a full run of everything that a screen can show. */
export interface Focus extends Looking {
  /** Kinds of the charts on screen. */
  readonly charts: readonly string[]
  /** Texts on screen that may ask for figures. */
  readonly texts?: readonly Text[]
  /** Values that stand on screen beside the charts and the key figures. */
  readonly beside?: readonly Beside[]
}

/** As data that can be sent and compared: what is looked at may be an object that follows the screen. */
export const plainFocus = ({ industry, year, lens, scope, charts, texts = [], beside = [] }: Focus): Focus => ({
  ...{ industry, year, lens, scope, charts, texts, beside },
})

/** Values of a variable, or of a formula over variables: those at some members, or all. */
export interface Beside {
  readonly name: string
  readonly at?: Position
  /** While a slider moves, every frame belongs to the others. */
  readonly canWait?: boolean
}

/** What is told whatever is looked at: how far chance may move it stands beside all figures. */
const always = [targetName]

/** Everything a screen can show, the user's own metrics too: of some the spread, of the rest the mean. */
export function everythingVisible(resolved: ResolvedScenario): Asked[] {
  const kinds = kindsOf(resolved)
  const charts = kinds.flatMap((chart) => drawsOnChart(chart))
  const everybody = [everyIndustry, ...resolved.industries.map(({ id }) => id)].map((id) => whoseIs(resolved, id))
  const figures = everybody.flatMap((whose) => formulasOf(resolved, everyFigure(resolved), whose))
  const own = resolved.variables.filter((variable) => variable.own).map(({ name }) => name)
  const means = (['project', 'industry', 'several'] as const).flatMap((lens) =>
    kinds.flatMap((chart) => meansOnChart(resolved, chart, lens)),
  )
  return merged([...ask(resolved, [...always, ...charts, ...figures, ...own]), ...ask(resolved, means).map(onlyMean)])
}

/** The year that is looked at, or the last one that is asked about where it lies beyond. */
export const withinYears = <Where extends Looking>({ years }: ResolvedScenario, looking: Where): Where => ({
  ...looking,
  year: Math.min(looking.year, years - 1),
})

/** What is on screen now: what the charts show and the figures of whomever and the year that are looked at. */
export function visibleNow(resolved: ResolvedScenario, focus: Focus): Asked[] {
  const { industry, year, charts, lens, scope, beside = [] } = withinYears(resolved, focus)
  const whose = whoseIs(resolved, knownWhose(resolved, industry))
  const here = ({ format, industry: of }: Position) =>
    format !== undefined ? whose.formats.includes(format) : of === undefined || whose.industry === undefined || of === whose.industry
  const now = (position: Position) => here(position) && (position.year === undefined || position.year === year)
  const series = charts.flatMap((chart) => metricOf(chart) ?? drawsOnChart(chart, scope))
  const figures = formulasOf(resolved, figuresOnScreen(resolved, whose, lens), whose)
  const several = whose.format === undefined
  const meansOn = (some: readonly string[]) => some.flatMap((chart) => meansOnChart(resolved, chart, several ? 'several' : lens))
  return merged([
    ...ask(resolved, always),
    ...ask(resolved, series, here),
    ...ask(resolved, figures, now),
    ...ask(resolved, meansOn(charts.filter(isOfOneYear)), now).map(onlyMean),
    ...ask(resolved, meansOn(charts.filter((chart) => !isOfOneYear(chart))), here).map(onlyMean),
    ...ask(
      resolved,
      charts.filter(standsForAll).flatMap((chart) => [...meansOn([chart]), ...drawsOnChart(chart, scope)]),
    ).map(onlyMean),
    ...askedBeside(resolved, beside),
  ])
}

/** Values that are shown beside charts and key figures. */
export const askedBeside = (resolved: ResolvedScenario, beside: readonly Beside[]): Asked[] =>
  merged(beside.flatMap(({ name, at = {} }) => ask(resolved, [name], isAt(at))))

/** Whether a position is at all the members that another names. */
const isAt =
  (members: Position) =>
  (position: Position): boolean =>
    dimensions.every((one) => members[one] === undefined || members[one] === position[one])

/** Ask for values of variables and of formulas over variables: those at the positions wanted, or all. */
function ask(resolved: ResolvedScenario, names: Iterable<string>, wanted: (position: Position) => boolean = () => true): Asked[] {
  return [...new Set(names)].flatMap((name) => {
    const variable = variableOf(resolved, name)
    if (!variable) return []
    const places = positionsOf(resolved, variable).flatMap((position, place) => (wanted(position) ? [place] : []))
    return places.length === 0 ? [] : [{ variable, places }]
  })
}

const onlyMean = ({ variable, places }: Asked): Asked => ({ variable, places, averaged: new Set(places) })

/** One entry for each variable; what is asked for twice is told in full where one of the two wants it so. */
export function merged(all: readonly Asked[]): Asked[] {
  const byName = new Map<string, Asked>()
  for (const one of all) {
    const before = byName.get(one.variable.name)
    if (!before) {
      byName.set(one.variable.name, one)
      continue
    }
    const inFull = new Set([before, one].flatMap(({ places, averaged }) => places.filter((place) => !averaged?.has(place))))
    const places = [...new Set([...before.places, ...one.places])].sort((a, b) => a - b)
    const averaged = new Set(places.filter((place) => !inFull.has(place)))
    byName.set(one.variable.name, { variable: one.variable, places, ...(averaged.size > 0 && { averaged }) })
  }
  return [...byName.values()]
}
