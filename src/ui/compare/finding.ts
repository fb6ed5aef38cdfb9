import type { Locale } from '../../words/locale.ts'
import type { ComparedFigure, Contest } from '../../analysis/decisions/scenarioComparison.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { moreIsBetter, nameOfFigureRef } from '../figures/figureChoices.ts'
import { formatRough, formatValue, type Shown } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { leastChance } from '../../words/leastChance.ts'

/** What a comparison has found about one figure, in a sentence: who is ahead, the base or what it is held against, how often, and by how much. */
export function finding(resolved: ResolvedScenario, figure: ComparedFigure, names: readonly string[], unit: Shown, locale: Locale): string {
  const words = pageWords[locale.language].compare.finding
  const [contest] = figure.contests
  if (!contest) return words.missing
  const said = duel(resolved, contest, figure, names, unit, locale)
  if (figure.contests.length < 2) return said
  const aheads = figure.standings.map((standing) => standing?.ahead ?? 0)
  const best = aheads.indexOf(Math.max(...aheads))
  return words.join([words.best(names[best] ?? '', drawsOf(aheads[best] ?? 0, locale)), said])
}

function duel(
  resolved: ResolvedScenario,
  { one, other, chance, even, mean }: Contest,
  { aim }: ComparedFigure,
  names: readonly string[],
  unit: Shown,
  locale: Locale,
): string {
  const words = pageWords[locale.language].compare.finding
  if (even === 1) return words.same(names[one] ?? '', names[other] ?? '')
  // The one that is above more often is named, however the two are ordered.
  const behind = 1 - chance - even
  const [here, there, often, more] = chance >= behind ? [one, other, chance, mean] : [other, one, behind, -mean]
  const says = moreIsBetter(resolved, aim) ? words.beats : words.above
  return words.join([
    says(names[here] ?? '', names[there] ?? '', drawsOf(often, locale)),
    ...(more === 0 ? [] : [words.onAverage(nameOfFigureRef(resolved, aim, locale), more < 0, formatValue(Math.abs(more), unit, locale))]),
  ])
}

/** In how many draws; one that all but a few agree in is not every one. */
function drawsOf(share: number, locale: Locale): string {
  const words = pageWords[locale.language].compare.finding.draws
  return share === 1 ? words.every : share >= 1 - leastChance ? words.nearly : words.some(formatRough(share, locale))
}

/** In how many draws a scenario is above the first, which is the base; nothing of the base itself and of what cannot be compared. */
export function sayAgainstBase(figure: ComparedFigure, index: number, locale: Locale): string | undefined {
  const words = pageWords[locale.language].compare.againstBase
  const contest = figure.contests.find(({ one, other }) => one === index && other === 0) // of a pair the later one is first
  if (!contest) return undefined
  const { chance: above, even } = contest
  if (even === 1) return words.same
  return above <= 0 ? words.never : above < leastChance ? words.hardly : words.above(drawsOf(above, locale))
}

/** The share of draws in which one case is above another, and its standard error; nothing where they cannot be compared. */
export function chanceOf({ contests }: ComparedFigure, one: number, other: number): Pick<Contest, 'chance' | 'error'> | undefined {
  const there = contests.find((contest) => contest.one === one && contest.other === other)
  if (there) return there
  const back = contests.find((contest) => contest.one === other && contest.other === one)
  return back && { chance: 1 - back.chance - back.even, error: back.error }
}
