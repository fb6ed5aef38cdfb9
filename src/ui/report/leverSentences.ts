import { definitionAt, inputAt } from '../../analysis/catalogue/address.ts'
import { nameOfPath, shownUnit } from '../pathNames.ts'
import type { Locale } from '../../words/locale.ts'
import type { Influence, Insight } from '../../analysis/runs/results.ts'
import type { Solution, Sought } from '../../analysis/decisions/goalSeek.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { formatChance, formatRough, formatValue, type Shown } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'

/** The assumptions that most of the uncertainty of the total comes from, those first that explain most of its variance. */
export const mostOf = ({ influences }: Insight, count: number): Influence[] =>
  influences.toSorted((one, other) => other.total.share - one.total.share).slice(0, count)

/** The assumptions that move the total farthest when they alone go from their low to their high. */
export const widestOf = ({ influences }: Insight, count: number): string[] =>
  influences
    .toSorted((one, other) => Math.abs(other.high - other.low) - Math.abs(one.high - one.low))
    .slice(0, count)
    .map(({ path }) => path)

const unitOf = (resolved: ResolvedScenario, path: string): Shown => {
  const assumption = definitionAt(resolved.model, path)
  return assumption ? shownUnit(assumption) : '1'
}

/** Where the uncertainty comes from, in a sentence. */
export function uncertainty(insight: Insight, locale: Locale): string {
  const words = pageWords[locale.language].report
  const most = mostOf(insight, 3).filter(({ total: { share } }) => share >= 0.005)
  if (most.length === 0) return words.certain
  return words.uncertainty(
    most.map(({ path, total }, index) =>
      words.shareOf(nameOfPath(insight.resolved, path, locale), formatRough(total.share, locale), index === 0),
    ),
  )
}

/** An assumption, and what looking for the value at which the total comes to nothing on average has found. */
export interface Turned {
  readonly path: string
  readonly sought: Sought
}

/** At what values the total comes to nothing on average, a sentence for each assumption that can bring it there and one for all that cannot. */
export function turns(resolved: ResolvedScenario, all: readonly Turned[], locale: Locale): string[] {
  const words = pageWords[locale.language].report.turns
  const nameOf = (path: string) => nameOfPath(resolved, path, locale)
  const turning = all.filter(({ sought: { solutions } }) => solutions.length > 0)
  const never = all.filter((one) => !turning.includes(one))
  const positive = (never[0]?.sought.comes[0] ?? 0) > 0
  return [
    ...turning.slice(0, 3).flatMap(({ path, sought: { solutions } }) => {
      const at = (value: number) => formatValue(value, unitOf(resolved, path), locale)
      const found = ({ value, error }: Solution) => formatChance(value, error, unitOf(resolved, path), locale)
      const now = at(inputAt(resolved, path)?.value ?? NaN)
      if (solutions.length > 1) return [words.several(nameOf(path), now, solutions.map(found))]
      return solutions.map((solution) => words.at(nameOf(path), now, found(solution)))
    }),
    ...(never.length > 0
      ? [
          words.none(
            never.map(({ path }) => nameOf(path)),
            positive,
          ),
        ]
      : []),
  ]
}
