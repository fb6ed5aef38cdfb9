import { textIn } from '../../words/textIn.ts'
import type { Results, Spread } from '../../analysis/runs/results.ts'
import { ofAllIndustries } from '../../analysis/catalogue/subject.ts'
import { screenWords } from '../../words/screen.ts'
import type { Ask } from './describe.ts'
import type { About, Band, Series } from './plot.ts'

const none = new Float64Array(0)

/** Where the chosen industry is among the scenario's industries; -1 for all of them together. */
export function industryIndex({ results, view }: Ask): number {
  return results.resolved.industries.findIndex(({ id }) => id === view.industry)
}

/** What the chosen industry is called. */
export function industryName({ results, locale }: Ask, industry: number): string {
  return textIn(results.resolved.industries[industry]?.name, locale.language) ?? screenWords[locale.language].charts.everyIndustry
}

/** The chosen year's index, held inside the scenario's years. */
export function yearIndex({ results: { resolved }, view }: Ask): number {
  return Math.min(resolved.years - 1, Math.max(0, view.year))
}

/** A variable's values over the years for one member, without copying, or their sum over all; empty where there is no such variable. */
export function seriesOf(results: Results, variable: string, member: number): Series {
  if (member === -1) return summed(results, variable)
  return stretch(results.point.get(variable), member, results.resolved.years)
}

function summed({ point, resolved: { years } }: Results, variable: string): Float64Array {
  const values = point.get(variable)
  const sum = new Float64Array(values ? years : 0)
  values?.forEach((value, index) => (sum[index % years]! += value))
  return sum
}

/** What a series of an industry, or of all of them together, is in the model. */
export const aboutSeries =
  (variable: string, industry: number): About =>
  (year) => ({
    kind: 'variable',
    ...(industry === -1 ? { name: ofAllIndustries(variable), at: { year } } : { name: variable, at: { industry, year } }),
  })

/** A variable's value for one member in one year. */
export function figure(results: Results, variable: string, member: number, year: number): number {
  return results.point.get(variable)?.[member * results.resolved.years + year] ?? Number.NaN
}

/** The middle 90 % and the middle half of the draws; none while there are no draws, and none of a sum, whose spread is not that of its parts. */
export function bandsOf(results: Results, variable: string, member: number): readonly Band[] {
  const spread = results.spread.get(variable)
  if (!spread || results.samples === 0 || member === -1) return []
  const of = (name: keyof Spread) => stretch(spread[name], member, results.resolved.years)
  return [
    { low: of('p5'), high: of('p95') },
    { low: of('p25'), high: of('p75') },
  ]
}

function stretch(values: Float64Array | undefined, member: number, years: number): Float64Array {
  return values?.subarray(member * years, (member + 1) * years) ?? none
}

/** The last of a list of numbers. */
export const last = (series: Series): number => series[series.length - 1] ?? Number.NaN

/** The first index from which on a test holds to the end; -1 where it does not hold at the end. */
export function holdsFrom(years: number, test: (index: number) => boolean): number {
  let from = years
  while (from > 0 && test(from - 1)) from -= 1
  return from === years ? -1 : from
}
