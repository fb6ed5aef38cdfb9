import { inputAt } from '../../analysis/catalogue/address.ts'
import type { Flips } from '../../analysis/decisions/flipValues.ts'
import { nameOfPath } from '../pathNames.ts'
import type { Locale } from '../../words/locale.ts'
import type { Influence, Insight } from '../../analysis/runs/results.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { leastLikely } from '../breakEven/flipRows.ts'
import { unitOfPath } from '../breakEven/breakEvenAnswer.ts'
import { nameOfFigureRef } from '../figures/figureChoices.ts'
import { formatChance, formatRough, formatValue } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'

/** The assumptions that most of the uncertainty of a figure comes from, those first that explain most of its variance. */
export const mostOf = ({ influences }: Insight, count: number): Influence[] =>
  influences.toSorted((one, other) => other.total.share - one.total.share).slice(0, count)

/** Where the uncertainty comes from, in a sentence; an assumption of whoever is looked at need not say so. */
export function uncertainty(insight: Insight, looked: string, locale: Locale): string {
  const words = pageWords[locale.language].report
  const most = mostOf(insight, 3).filter(({ total: { share } }) => share >= 0.005)
  if (most.length === 0) return words.certain
  return words.uncertainty(
    nameOfFigureRef(insight.resolved, insight.target, locale),
    most.map(({ path, total }, index) =>
      words.shareOf(nameOfPath(insight.resolved, path, locale, looked), formatRough(total.share, locale), index === 0),
    ),
  )
}

/** What alone would turn the result, a sentence for each of the first two and one for all that cannot. */
export function turns(resolved: ResolvedScenario, { now, flips, others }: Flips, looked: string, locale: Locale): string[] {
  const words = pageWords[locale.language].report.turns
  return [
    ...flips.slice(0, 2).map(({ path, value, error, chance }) => {
      const unit = unitOfPath(resolved, path)
      const standing = formatValue(inputAt(resolved, path)?.value ?? NaN, unit, locale)
      const likely = chance >= leastLikely ? formatRough(chance, locale) : undefined
      return words.at(nameOfPath(resolved, path, locale, looked), standing, formatChance(value, error, unit, locale), likely)
    }),
    ...(others > 0 ? [words.none(flips.length > 0, others, now > 0)] : []),
  ]
}
