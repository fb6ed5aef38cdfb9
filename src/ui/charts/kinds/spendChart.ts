import { formatRough } from '../../../words/format.ts'
import { costNames } from '../costNames.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, figure, yearIndex } from '../series.ts'
import { said, staircase, stepTable, type Step } from './staircaseChart.ts'

const words = {
  'zh-CN': {
    from: '传统总支出',
    to: '有 AI 的总支出',
    rebound: '增产',
    measure: (year: number) => `${year}年各行业总支出，制作与发行`,
    finding: (year: number, share: string, less: boolean) => `${year}年，AI 让各行业总支出${less ? '减少' : '增加'}${share}`,
    same: (year: number) => `${year}年，AI 没有改变各行业的总支出`,
  },
  en: {
    from: 'Spending without AI',
    to: 'Spending with AI',
    rebound: 'More output',
    measure: (year: number) => `What all industries spend in ${year}, production and distribution`,
    finding: (year: number, share: string, less: boolean) =>
      `In ${year} AI ${less ? 'takes' : 'adds'} ${share} ${less ? 'off' : 'to'} what all industries spend`,
    same: (year: number) => `In ${year} AI changes nothing in what all industries spend`,
  },
} as const

/** How the spending of all industries becomes that with AI: what each saves, what switching costs, what is made more. */
export const spend: Describe = (ask) => {
  const { results, locale } = ask
  const { industries, startYear } = results.resolved
  const now = yearIndex(ask)
  const text = words[locale.language]
  const at = (variable: string, industry: number) => figure(results, variable, industry, now)
  const over = (of: (industry: number) => number) => industries.reduce((sum, _, industry) => sum + of(industry), 0)
  const start = over((industry) => at('traditionalSpend', industry))
  const gross = (industry: number) => at('saving', industry) + at('transitionCost', industry)
  const steps: Step[] = [
    ...industries.map(({ id, name }, industry) => {
      const by = -gross(industry)
      return { id, name: name[locale.language], ink: by > 0 ? ('loss' as const) : ('saving' as const), by }
    }),
    {
      id: 'transition',
      name: costNames[locale.language].transitionCost,
      ink: 'friction',
      by: over((industry) => at('transitionCost', industry)),
    },
    {
      id: 'rebound',
      name: text.rebound,
      ink: 'accent',
      by: over((industry) => at('aiSpend', industry) - at('traditionalSpend', industry) + at('saving', industry)),
    },
  ]
  const end = over((industry) => at('aiSpend', industry))
  const stairs = { start, about: aboutSeries('traditionalSpend', -1)(now), steps, from: text.from, to: text.to, locale }
  const { rows, torn } = staircase(stairs)
  const change = end / start - 1
  const year = startYear + now
  const title = Math.abs(change) < 5e-4 ? text.same(year) : text.finding(year, formatRough(Math.abs(change), locale), change < 0)
  return {
    title,
    subtitle: text.measure(year),
    summary: said(title, rows, locale),
    plot: { kind: 'rows', unit: 'CNY', rows, steps: true, torn },
    table: stepTable(stairs),
  }
}
