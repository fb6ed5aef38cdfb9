import { textIn } from '../../words/textIn.ts'
import type { Locale } from '../../words/locale.ts'
import type { Results } from '../../analysis/runs/results.ts'
import { fallInCost } from '../../analysis/catalogue/subject.ts'
import { everyIndustry } from '../../analysis/catalogue/whose.ts'
import { read, type Estimate, type Where } from '../../words/reading.ts'
import { formatRange, formatValue } from '../../words/format.ts'
import { sayPayback } from '../../words/sayFigure.ts'
import { outcomeOf, verdictOf, type Outcome } from './reportOutcome.ts'
import { pageWords } from '../../words/pages.ts'

/** The answer in plain sentences, the one that matters most first. */
export interface Answer {
  readonly headline: string
  readonly paragraphs: readonly (readonly string[])[]
}

/** What a scenario comes to for an industry and for all, in sentences that follow the figures. */
export function reportAnswer(results: Results, where: Where, locale: Locale): Answer {
  const outcome = outcomeOf(results, where.industry, locale)
  const every = outcomeOf(results, everyIndustry, locale)
  const apart = largest(results, locale)
  if (where.industry === everyIndustry)
    return { headline: headline(every, results, locale), paragraphs: [[...chances(every, results, locale), ...apart]] }
  const own = [...chances(outcome, results, locale), ...project(results, where, locale)]
  // Our own projects are no part of a total that would be told.
  if (results.resolved.ours !== undefined) return { headline: headline(outcome, results, locale), paragraphs: [own] }
  return {
    headline: headline(outcome, results, locale),
    paragraphs: [own, [together(every, locale), ...odds(every, locale), ...apart]],
  }
}

const money = (value: number, locale: Locale) => formatValue(Math.abs(value), 'CNY', locale)

const lastYear = ({ resolved: { startYear, years } }: Results) => startYear + years - 1

function rangeOf({ low, high }: Estimate, unit: 'CNY' | 'share', locale: Locale): string | undefined {
  return low === undefined || high === undefined ? undefined : formatRange(low, high, unit, locale)
}

function headline(outcome: Outcome, results: Results, locale: Locale): string {
  const words = pageWords[locale.language].report.headline
  const { name, npv } = outcome
  const until = lastYear(results)
  const size = [name, npv.value > 0, money(npv.value, locale), until] as const
  const range = rangeOf(npv, 'CNY', locale) ?? ''
  switch (verdictOf(outcome)) {
    case 'nothing':
      return words.nothing(name, until)
    case 'point':
      return words.point(...size)
    case 'settled':
      return words.settled(...size, range)
    case 'open':
      return words.open(...size, range)
  }
}

/** The middle of the draws, how many of them go the other way, and when the switch is paid for. */
function chances(outcome: Outcome, results: Results, locale: Locale): string[] {
  if (verdictOf(outcome) === 'nothing') return []
  const { middle } = pageWords[locale.language].report
  const { median } = outcome.npv
  return [
    ...(median === undefined ? [] : [middle(formatValue(median, 'CNY', locale))]),
    ...odds(outcome, locale),
    payback(outcome, results, locale),
  ]
}

function odds(outcome: Outcome, locale: Locale): string[] {
  const { below, above, npv } = outcome
  const words = pageWords[locale.language].report.odds
  if (below === undefined || above === undefined || verdictOf(outcome) === 'nothing') return []
  return [npv.value > 0 ? words.loses(below) : words.gains(above)]
}

function payback({ payback }: Outcome, results: Results, locale: Locale): string {
  const words = pageWords[locale.language].report.payback
  const chances = sayPayback(payback, locale)
  if (chances !== undefined) return words.chances(chances)
  const { value } = payback
  if (!Number.isFinite(value)) return words.never(lastYear(results))
  return value === results.resolved.startYear ? words.first(value) : words.year(value)
}

/** What one project costs once it is made with AI, and how many are. */
function project(results: Results, where: Where, locale: Locale): string[] {
  const words = pageWords[locale.language].report
  const of = results.resolved.formats.find(({ id }) => id === where.industry)
  if (!of) return []
  const part = (variable: string, say: typeof words.whole) => {
    const estimate = read(results, variable, where)
    const range = rangeOf(estimate, 'share', locale)
    return say(
      estimate.value > 0,
      formatValue(Math.abs(estimate.value), 'share', locale),
      range === undefined ? '' : words.shareRange(range),
    )
  }
  const adoption = formatValue(read(results, 'adoption', where).value, 'share', locale)
  const year = results.resolved.startYear + Math.min(where.year, results.resolved.years - 1)
  const [production, whole] = [part('productionSavingShare', words.production), part(fallInCost, words.whole)]
  return [words.project(year, textIn(of.unit, locale.language), production, whole, adoption)]
}

function together(every: Outcome, locale: Locale): string {
  const words = pageWords[locale.language].report
  return words.together(every.npv.value > 0, money(every.npv.value, locale), rangeOf(every.npv, 'CNY', locale))
}

/** Whose saving is the largest. */
function largest(results: Results, locale: Locale): string[] {
  const words = pageWords[locale.language].report
  const outcomes = results.resolved.formats.map(({ id }) => outcomeOf(results, id, locale))
  const [first] = outcomes.toSorted((one, other) => other.npv.value - one.npv.value)
  if (!first || outcomes.length < 2) return []
  return [first.npv.value > 0 ? words.largest(first.name, money(first.npv.value, locale)) : words.allLose]
}
