import { npvOf } from '../analysis/catalogue/figures.ts'
import { tellsOneProject } from '../analysis/catalogue/headlineFigures.ts'
import { fallInCost } from '../analysis/catalogue/subject.ts'
import { nameOfWhose, whoseIs } from '../analysis/catalogue/whose.ts'
import { textIn } from './textIn.ts'
import type { Locale } from './locale.ts'
import type { Results } from '../analysis/runs/results.ts'
import { formatRange, formatValue } from './format.ts'
import { screenWords } from './screen.ts'
import type { Looking } from '../analysis/catalogue/visible.ts'
import { read } from './reading.ts'

/** What the figures on screen come to, in one sentence: the mean, between what nine draws in ten lie, and how many lose money. */
export function headline(results: Results, looking: Looking, locale: Locale): string {
  const { headline: words, figureText } = screenWords[locale.language]
  const { resolved } = results
  const { startYear, years, formats } = resolved
  const whose = whoseIs(resolved, looking.industry)
  const format = formats[whose.format ?? -1]
  if (format && tellsOneProject(resolved, looking)) {
    const share = (variable: string) => {
      const { value } = read(results, variable, looking)
      return { saves: value > 0, text: formatValue(Math.abs(value), 'share', locale) }
    }
    return words.project({
      year: startYear + looking.year,
      industry: textIn(format.name, locale.language),
      unit: textIn(format.unit, locale.language),
      production: share('productionSavingShare'),
      whole: share(fallInCost),
    })
  }
  const { value, low, high } = read(results, npvOf(whose), looking)
  const name = textIn(nameOfWhose(resolved, looking.industry), locale.language)
  const { ours } = resolved.scenario.scope ?? {}
  const size = [value > 0, formatValue(Math.abs(value), 'CNY', locale), startYear + years - 1] as const
  const unit = textIn(format?.unit, locale.language) ?? ''
  const sum =
    ours && name !== undefined ? words.ours(formatValue(ours.projects, '1', locale), unit, name, ...size) : words.sum(name, ...size)
  const loss = chanceOfLoss(results, looking.industry)
  if (low === undefined || high === undefined || loss === undefined) return sum
  return words.spread(sum, formatRange(low, high, 'CNY', locale), figureText.loses(loss))
}

/** The share of draws in which whoever is looked at loses; nothing where there are no draws. */
export function chanceOfLoss({ resolved, histograms, samples }: Results, id: string): number | undefined {
  const whose = whoseIs(resolved, id)
  const histogram = histograms.get(npvOf(whose))?.[Math.max(0, whose.format ?? whose.industry ?? 0)]
  return histogram && histogram.counts.length > 0 && samples > 0 ? histogram.negative / samples : undefined
}
