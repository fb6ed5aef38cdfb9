import { textIn } from '../../../words/textIn.ts'
import { formatRough } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, figure, yearIndex } from '../series.ts'
import { said, staircase, stepTable, type Step } from './staircaseChart.ts'

/** How the spending of all industries becomes that with AI: what each saves, what switching costs, what is made more. */
export const spend: Describe = (ask) => {
  const { results, locale } = ask
  const { industries, startYear } = results.resolved
  const now = yearIndex(ask)
  const words = screenWords[locale.language].charts
  const text = words.spend
  const at = (variable: string, industry: number) => figure(results, variable, industry, now)
  const over = (of: (industry: number) => number) => industries.reduce((sum, _, industry) => sum + of(industry), 0)
  const start = over((industry) => at('traditionalSpend', industry))
  const gross = (industry: number) => at('saving', industry) + at('transitionCost', industry)
  const steps: Step[] = [
    ...industries.map(({ id, name }, industry) => {
      const by = -gross(industry)
      return { id, name: textIn(name, locale.language), ink: by > 0 ? ('loss' as const) : ('saving' as const), by }
    }),
    {
      id: 'transition',
      name: words.costNames.transitionCost,
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
