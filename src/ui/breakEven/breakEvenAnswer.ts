import { pageWords } from '../../words/pages.ts'
import { definitionAt } from '../../analysis/catalogue/address.ts'
import { nameOfPath, shownUnit } from '../pathNames.ts'
import type { Locale } from '../../words/locale.ts'
import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import type { Goal, Solution, Sought } from '../../analysis/decisions/goalSeek.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { nameOfFigureRef, unitOfFigureRef } from '../figures/figureChoices.ts'
import { formatChance, formatRough, formatValue, perCent, timesShown, type Shown } from '../../words/format.ts'

/** What was asked, as far as it takes words to say it. */
export interface BreakEvenQuestion {
  readonly resolved: ResolvedScenario
  readonly path: string
  readonly aim: FigureRef
  readonly goal: Goal
  readonly locale: Locale
}

/** The answer in words. */
export interface Answer {
  readonly title: string
  readonly notes: readonly string[]
}

/** How what is reached is written: a mean of the figure, or a share of draws. */
export const unitOf = ({ resolved, aim, goal }: Omit<BreakEvenQuestion, 'path' | 'locale'>): Shown =>
  goal.kind === 'chance' ? 'share' : unitOfFigureRef(resolved, aim)

/** How the assumption's values are written. */
export function unitOfPath(resolved: ResolvedScenario, path: string): Shown {
  const assumption = definitionAt(resolved.model, path)
  return assumption ? shownUnit(assumption) : '1'
}

/** What is wanted, as a part of a sentence. */
export function target({ resolved, aim, goal, locale }: Omit<BreakEvenQuestion, 'path'>): string {
  const words = pageWords[locale.language].breakEven.target
  const figure = nameOfFigureRef(resolved, aim, locale)
  const unit = unitOfFigureRef(resolved, aim)
  return goal.kind === 'value'
    ? words.value(figure, formatValue(goal.value, unit, locale))
    : words.chance(figure, formatValue(goal.level, unit, locale), formatRough(goal.chance, locale))
}

/** What meets the goal, as the map has it: what is wanted or more. */
export function met({ resolved, aim, goal, locale }: Omit<BreakEvenQuestion, 'path'>): string {
  const words = pageWords[locale.language].breakEven.map.goal
  const figure = nameOfFigureRef(resolved, aim, locale)
  const unit = unitOfFigureRef(resolved, aim)
  return goal.kind === 'value'
    ? words.value(figure, formatValue(goal.value, unit, locale))
    : words.chance(figure, formatValue(goal.level, unit, locale), formatRough(goal.chance, locale))
}

/** What a search has found, in words. */
export function breakEvenAnswer(asking: BreakEvenQuestion, sought: Sought): Answer {
  const { resolved, path, aim, goal, locale } = asking
  const words = pageWords[locale.language].breakEven
  const what = nameOfPath(resolved, path, locale)
  const wanted = target(asking)
  const at = (value: number) => formatValue(value, unitOfPath(resolved, path), locale)
  const comes = (value: number) => formatValue(value, unitOf(asking), locale)
  const { solutions, tried, course } = sought
  const ends = words.ends(at(tried[0] ?? NaN), comes(sought.comes[0] ?? NaN), at(tried.at(-1) ?? NaN), comes(sought.comes.at(-1) ?? NaN))
  if (course === 'flat') return { title: words.found.flat(nameOfFigureRef(resolved, aim, locale), what), notes: [ends] }
  const [first] = solutions
  if (!first) {
    const always = goal.kind === 'chance' && sought.comes.every((share) => share >= goal.chance)
    return { title: always ? words.found.always(wanted, what) : words.found.none(wanted, what), notes: [ends, words.courses[course]] }
  }
  const found = ({ value, error }: Solution) => formatChance(value, error, unitOfPath(resolved, path), locale)
  if (solutions.length > 1) {
    const values = solutions.map(found).join(words.and)
    return { title: words.found.several(wanted, what, values), notes: [words.courses[course]] }
  }
  const says = goal.kind === 'value' ? words.found.exactly : first.value === first.bracket[0] ? words.found.atMost : words.found.atLeast
  return { title: says(wanted, what, found(first)), notes: [...crossing(asking, first, sought), words.courses[course]] }
}

/** The value at which the goal is crossed with more digits than anyone says aloud, or how far chance leaves it open; and that it is jumped over, if it is. */
function crossing(
  { resolved, path, goal, aim, locale }: BreakEvenQuestion,
  { value, error, bracket: [low, high], comes, missed }: Solution,
  sought: Sought,
): string[] {
  const words = pageWords[locale.language].breakEven
  if (error > 0) return [words.byChance]
  const moved = unitOfPath(resolved, path)
  const exact = String(Number((value * timesShown(moved, locale)).toPrecision(6))) + (perCent(moved) ? '%' : '')
  const unit = unitOf({ resolved, aim, goal })
  const all = sought.comes.filter(Number.isFinite)
  const jumped = goal.kind === 'value' && Math.abs(comes - missed) > 1e-6 * (Math.max(...all) - Math.min(...all))
  const precisely = low === high ? [] : [words.precisely(exact)]
  return jumped ? [...precisely, words.jumps(formatValue(missed, unit, locale), formatValue(comes, unit, locale))] : precisely
}
