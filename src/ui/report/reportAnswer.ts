import type { Results } from '../../analysis/runs/results.ts'
import type { Language } from '../../model/text.ts'
import { everyIndustry } from '../figures/figures.ts'
import { read, type Estimate, type Where } from '../figures/reading.ts'
import { formatRange, formatRough, formatValue } from '../format.ts'
import { outcomeOf, verdictOf, type Outcome } from './reportOutcome.ts'
import { reportWords } from '../../words/reportWords.ts'

/** The answer in plain sentences, the one that matters most first. */
export interface Answer {
  readonly headline: string
  readonly paragraphs: readonly (readonly string[])[]
}

/** What a scenario comes to for an industry and for all, in sentences that follow the figures. */
export function reportAnswer(results: Results, where: Where, language: Language): Answer {
  const outcome = outcomeOf(results, where.industry, language)
  const every = outcomeOf(results, everyIndustry, language)
  const apart = largest(results, language)
  if (where.industry === everyIndustry)
    return { headline: headline(every, results, language), paragraphs: [[...chances(every, results, language), ...apart]] }
  return {
    headline: headline(outcome, results, language),
    paragraphs: [
      [...chances(outcome, results, language), ...project(results, where, language)],
      [together(every, language), ...odds(every, language), ...apart],
    ],
  }
}

const money = (value: number, language: Language) => formatValue(Math.abs(value), 'CNY', language)

const lastYear = ({ resolved: { startYear, years } }: Results) => startYear + years - 1

function rangeOf({ low, high }: Estimate, unit: 'CNY' | 'share', language: Language): string | undefined {
  return low === undefined || high === undefined ? undefined : formatRange(low, high, unit, language)
}

function headline(outcome: Outcome, results: Results, language: Language): string {
  const words = reportWords[language].headline
  const { name, npv } = outcome
  const until = lastYear(results)
  const size = [name, npv.value > 0, money(npv.value, language), until] as const
  const range = rangeOf(npv, 'CNY', language) ?? ''
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
function chances(outcome: Outcome, results: Results, language: Language): string[] {
  if (verdictOf(outcome) === 'nothing') return []
  const { middle } = reportWords[language]
  const { median } = outcome.npv
  return [
    ...(median === undefined ? [] : [middle(formatValue(median, 'CNY', language))]),
    ...odds(outcome, language),
    payback(outcome, results, language),
  ]
}

function odds(outcome: Outcome, language: Language): string[] {
  const { below, above, npv } = outcome
  const words = reportWords[language].odds
  if (below === undefined || above === undefined || verdictOf(outcome) === 'nothing') return []
  if (npv.value > 0) return [below < 0.005 ? words.hardlyLoses : words.loses(formatRough(below, language))]
  return [above < 0.005 ? words.hardlyGains : words.gains(formatRough(above, language))]
}

function payback({ payback: { value, low, high } }: Outcome, results: Results, language: Language): string {
  const words = reportWords[language].payback
  const until = lastYear(results)
  if (!Number.isFinite(value)) return low !== undefined && Number.isFinite(low) ? words.unlikely(until, low) : words.never(until)
  if (low === undefined || high === undefined || low === high)
    return value === results.resolved.startYear ? words.first(value) : words.year(value, undefined)
  return Number.isFinite(high) ? words.year(value, `${low}–${high}`) : words.perhaps(value, low, until)
}

/** What one project costs once it is made with AI, and how many are. */
function project(results: Results, where: Where, language: Language): string[] {
  const words = reportWords[language]
  const of = results.resolved.industries.find(({ id }) => id === where.industry)
  if (!of) return []
  const part = (variable: string, say: typeof words.whole) => {
    const estimate = read(results, variable, where)
    const range = rangeOf(estimate, 'share', language)
    return say(
      estimate.value > 0,
      formatValue(Math.abs(estimate.value), 'share', language),
      range === undefined ? '' : words.shareRange(range),
    )
  }
  const adoption = formatValue(read(results, 'adoption', where).value, 'share', language)
  const year = results.resolved.startYear + Math.min(where.year, results.resolved.years - 1)
  const [production, whole] = [part('productionSavingShare', words.production), part('unitSavingShare', words.whole)]
  return [words.project(year, of.unit[language], production, whole, adoption)]
}

function together(every: Outcome, language: Language): string {
  const words = reportWords[language]
  return words.together(every.npv.value > 0, money(every.npv.value, language), rangeOf(every.npv, 'CNY', language))
}

/** Whose saving is the largest. */
function largest(results: Results, language: Language): string[] {
  const words = reportWords[language]
  const outcomes = results.resolved.industries.map(({ id }) => outcomeOf(results, id, language))
  const [first] = outcomes.toSorted((one, other) => other.npv.value - one.npv.value)
  if (!first || outcomes.length < 2) return []
  return [first.npv.value > 0 ? words.largest(first.name, money(first.npv.value, language)) : words.allLose]
}
