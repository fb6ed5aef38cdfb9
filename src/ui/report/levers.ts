import type { Influence, Insight } from '../../analysis/results.ts'
import type { Sought } from '../../analysis/goalSeek.ts'
import type { Case } from '../../engine/case.ts'
import type { Language } from '../../model/text.ts'
import { formatRough, formatValue, type Shown } from '../format.ts'
import { assumptionOf, inputAt, nameOfPath, shownUnit } from '../names.ts'
import { dictionaries } from '../words/words.ts'

/** The assumptions that most of the uncertainty of the total comes from, those first that explain most of its variance. */
export const mostOf = ({ influences }: Insight, count: number): Influence[] =>
  influences.toSorted((one, other) => other.total.share - one.total.share).slice(0, count)

/** The assumptions that move the total farthest when they alone go from their low to their high. */
export const widestOf = ({ influences }: Insight, count: number): string[] =>
  influences
    .toSorted((one, other) => Math.abs(other.high - other.low) - Math.abs(one.high - one.low))
    .slice(0, count)
    .map(({ path }) => path)

const unitOf = (of: Case, path: string): Shown => {
  const assumption = assumptionOf(of, path)
  return assumption ? shownUnit(assumption) : '1'
}

/** Where the uncertainty comes from, in a sentence. */
export function uncertainty(insight: Insight, language: Language): string {
  const words = dictionaries[language].report
  const most = mostOf(insight, 3).filter(({ total: { share } }) => share >= 0.005)
  if (most.length === 0) return words.certain
  return words.uncertainty(
    most.map(({ path, total }) => words.shareOf(nameOfPath(insight.case, path, language), formatRough(total.share, language))),
  )
}

/** At what value of one assumption the total comes to nothing, in a sentence. */
export function turn(of: Case, path: string, { tried, comes, solutions }: Sought, language: Language): string {
  const words = dictionaries[language].report.turns
  const what = language === 'en' ? nameOfPath(of, path, language) : `“${nameOfPath(of, path, language)}”`
  const at = (value: number | undefined) => formatValue(value ?? NaN, unitOf(of, path), language)
  const now = at(inputAt(of, path)?.value)
  const [first, ...others] = solutions
  if (!first) return words.none(what, at(tried[0]), at(tried.at(-1)), (comes[0] ?? 0) > 0)
  if (others.length === 0) return words.at(what, now, at(first.value))
  return words.several(what, now, solutions.map(({ value }) => at(value)).join(dictionaries[language].seek.and))
}
