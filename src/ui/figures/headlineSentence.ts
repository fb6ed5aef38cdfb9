import { everyIndustry } from './figuresOnScreen.ts'
import { textIn } from '../../words/textIn.ts'
import type { Locale } from '../../words/locale.ts'
import type { Results } from '../../analysis/runs/results.ts'
import { formatValue } from '../../words/format.ts'
import { screenWords } from '../../words/screen.ts'
import { type Looking } from '../../analysis/catalogue/visible.ts'
import { readPoint } from './reading.ts'

/** What the figures on screen come to, in one sentence. */
export function headline(results: Results, looking: Looking, locale: Locale): string {
  const words = screenWords[locale.language].headline
  const { startYear, years, industries } = results.resolved
  const money = (value: number) => formatValue(Math.abs(value), 'CNY', locale)
  const value = (name: string) => readPoint(results, name, looking)
  const until = startYear + years - 1
  if (looking.industry === everyIndustry) return words.every(value('totalNpv') > 0, money(value('totalNpv')), until)
  const industry = industries.find(({ id }) => id === looking.industry)
  if (!industry) return ''
  const name = textIn(industry.name, locale.language)
  if (looking.lens === 'industry') {
    const under = value('yearsUnderWater')
    return words.industry(name, value('npv') > 0, money(value('npv')), until, under >= years ? undefined : startYear + under)
  }
  const share = (variable: string) => ({ saves: value(variable) > 0, text: formatValue(Math.abs(value(variable)), 'share', locale) })
  return words.project({
    year: startYear + looking.year,
    industry: name,
    unit: textIn(industry.unit, locale.language),
    production: share('productionSavingShare'),
    whole: share('unitSavingShare'),
  })
}
