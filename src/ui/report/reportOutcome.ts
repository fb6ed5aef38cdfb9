import { textIn } from '../../words/textIn.ts'
import type { Locale } from '../../words/locale.ts'
import type { Results } from '../../analysis/runs/results.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { nameOfWhose, whoseIs } from '../../analysis/catalogue/whose.ts'
import { npvOf } from '../../analysis/catalogue/figures.ts'
import { figure, type Figure } from '../../words/figure.ts'
import { read, type Estimate } from '../../words/reading.ts'
import { pageWords } from '../../words/pages.ts'

/** What one industry, or all of them together, comes to in the end. */
export interface Outcome {
  /** An industry's id, or the word for all of them. */
  readonly id: string
  readonly name: string
  /** In CNY, discounted to the start year. */
  readonly npv: Estimate
  /** The shares of draws that lose and that gain, as counted; nothing while there are none. */
  readonly below?: number
  readonly above?: number
  /** The year by which half of the draws have paid back, and all but one in twenty; infinite where that is after the last. */
  readonly payback: Figure
}

/** Whose figures a report tells: an industry's, all of them, or our own projects'. */
export function nameIn(resolved: ResolvedScenario, industry: string, locale: Locale): string {
  const words = pageWords[locale.language].report
  const name = textIn(nameOfWhose(resolved, industry), locale.language)
  return name === undefined ? words.every : resolved.ours === undefined ? name : words.ours(name)
}

/** What an industry comes to. */
export function outcomeOf(results: Results, industry: string, locale: Locale): Outcome {
  const { samples } = results
  const { resolved } = results
  const { years } = resolved
  const whose = whoseIs(resolved, industry)
  const variable = npvOf(whose)
  const histogram = results.histograms.get(variable)?.[Math.max(0, whose.format ?? whose.industry ?? 0)]
  const looking = { industry, year: years - 1, lens: 'industry', scope: 'all' } as const
  return {
    id: industry,
    name: nameIn(resolved, industry, locale),
    npv: read(results, variable, looking),
    ...(histogram && samples > 0 && { below: histogram.negative / samples, above: histogram.positive / samples }),
    payback: figure(results, 'payback', looking),
  }
}

/** Whether the draws agree with the point estimate on gain or loss. */
export function verdictOf({ npv: { value, low, high } }: Outcome): 'nothing' | 'point' | 'settled' | 'open' {
  if (low === undefined || high === undefined) return Math.abs(value) < 1 ? 'nothing' : 'point'
  if (Math.max(Math.abs(low), Math.abs(high), Math.abs(value)) < 1) return 'nothing'
  return (low > 0 && value > 0) || (high < 0 && value < 0) ? 'settled' : 'open'
}
