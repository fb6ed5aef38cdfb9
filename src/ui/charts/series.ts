import { textIn } from '../../words/textIn.ts'
import type { Spread } from '../../analysis/runs/results.ts'
import { centreOf } from '../../analysis/runs/centre.ts'
import { summed, variableOf } from '../../analysis/catalogue/subject.ts'
import { memberOf, nameOfWhose, positionOfMember, whoseIs, type Whose } from '../../analysis/catalogue/whose.ts'
import { budgetDimension } from '../../model/dimension.ts'
import { screenWords } from '../../words/screen.ts'
import type { Ask } from './describe.ts'
import type { About, Band, ColorName, Series } from './plot.ts'

const none = new Float64Array(0)

/** Whose figures a chart shows. */
export const whoseInView = ({ results, view }: Pick<Ask, 'results' | 'view'>): Whose => whoseIs(results.resolved, view.industry)

/** The place of the format that is looked at; -1 for several together. */
export const formatIndex = (ask: Ask): number => whoseInView(ask).format ?? -1

/** The formats that are looked at, with their places. */
export const formatsInView = (ask: Ask) => whoseInView(ask).formats.map((place) => ({ place, ...ask.results.resolved.formats[place]! }))

/** The heading of a table whose rows are those formats: in versions 1 and 2 of the model an industry is its only one. */
export const formatColumn = ({ results: { resolved }, locale }: Ask): { readonly title: string } => ({
  title: screenWords[locale.language].viewControls[budgetDimension(resolved.model)],
})

/** What is looked at is called: a format, an industry, or all. */
export function nameInView({ results, view, locale }: Ask): string {
  const { everyIndustry, ours } = screenWords[locale.language].charts
  const name = textIn(nameOfWhose(results.resolved, view.industry), locale.language)
  return name === undefined ? everyIndustry : results.resolved.ours === undefined ? name : ours(name)
}

/** The chosen year's index, held inside the scenario's years. */
export function yearIndex({ results: { resolved }, view }: Ask): number {
  return Math.min(resolved.years - 1, Math.max(0, view.year))
}

/** A variable's means over the years for one member, without copying, or (-1) their sum over the formats that are looked at; empty where there is no such variable. */
export function seriesOf(ask: Pick<Ask, 'results' | 'view'>, variable: string, member: number): Series {
  const { years } = ask.results.resolved
  const values = centreOf(ask.results, variable)
  if (member !== -1) return stretch(values, member, years)
  const parts = whoseInView(ask).formats.map((place) => stretch(values, place, years))
  return Float64Array.from(parts[0] ?? [], (_, year) => parts.reduce((sum, part) => sum + (part[year] ?? 0), 0))
}

/** What a series of a member, or (-1) of all formats that are looked at together, is in the model. */
export function aboutSeries(ask: Ask, name: string, member: number): About {
  const { resolved } = ask.results
  const whole = member === -1 ? summed(resolved, name, whoseInView(ask)) : name
  const variable = { dimensions: variableOf(resolved, whole)?.dimensions ?? [] }
  const at = positionOfMember(resolved, variable, member === -1 ? memberOf(resolved, variable, whoseInView(ask)) : member)
  return (year) => ({ kind: 'variable', name: whole, at: { ...at, year } })
}

/** A variable's mean for one member in one year; of what has no years always the same. */
export function figure({ results }: Ask, name: string, member: number, year: number): number {
  const { resolved } = results
  const each = variableOf(resolved, name)?.dimensions.includes('year') === false ? 1 : resolved.years
  return centreOf(results, name)[member * each + (each === 1 ? 0 : year)] ?? Number.NaN
}

/** The middle 90 % and the middle half of the draws; none while there are no draws, and none of a sum, whose spread is not that of its parts. */
export function bandsOf({ results }: Pick<Ask, 'results'>, variable: string, member: number): readonly Band[] {
  const spread = results.spread.get(variable)
  if (!spread || results.samples === 0 || member === -1) return []
  const of = (name: keyof Spread) => stretch(spread[name], member, results.resolved.years)
  return [
    { low: of('p5'), high: of('p95') },
    { low: of('p25'), high: of('p75') },
  ]
}

/** The same of whoever is looked at, also of several together: a chart that shows it asks for the draws of the sum. */
export function bandsInView(ask: Ask, variable: string, member: number): readonly Band[] {
  if (member !== -1) return bandsOf(ask, variable, member)
  const { resolved } = ask.results
  const whose = whoseInView(ask)
  const sum = summed(resolved, variable, whose)
  return bandsOf(ask, sum, memberOf(resolved, variableOf(resolved, sum) ?? { dimensions: [] }, whose))
}

function stretch(values: Float64Array | undefined, member: number, years: number): Float64Array {
  return values?.subarray(member * years, (member + 1) * years) ?? none
}

const severalInks = ['ai', 'friction', 'saving', 'traditional', 'ink-2'] as const

/** How the lines of several formats are told from each other where they cross or lie on each other. */
export const lookOfSeveral = (index: number): { readonly ink: ColorName; readonly dashed?: true } => ({
  ink: severalInks[index % severalInks.length] ?? 'ai',
  ...(index >= severalInks.length && { dashed: true }),
})

/** What stands at the end of a line: its figure of the year that is looked at, by its name where the line goes on. */
export function endOf(ask: Ask, values: Series, say: (value: number) => string): string {
  const { startYear, years } = ask.results.resolved
  const year = yearIndex(ask)
  const figure = say(values[year] ?? Number.NaN)
  return year === years - 1 ? figure : screenWords[ask.locale.language].charts.inYear(startYear + year, figure)
}

/** The last of a list of numbers. */
export const last = (series: Series): number => series[series.length - 1] ?? Number.NaN

/** The first index from which on a test holds to the end; -1 where it does not hold at the end. */
export function holdsFrom(years: number, test: (index: number) => boolean): number {
  let from = years
  while (from > 0 && test(from - 1)) from -= 1
  return from === years ? -1 : from
}
