import { textIn } from '../../../words/textIn.ts'
import { formatRough } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, figure, yearIndex, formatsInView, nameInView } from '../series.ts'
import { said, staircase, stepTable, type Step } from './staircaseChart.ts'

/** How the spending of all formats becomes that with AI: what each saves, what switching costs, what is made more. */
export const spend: Describe = (ask) => {
  const { results, locale } = ask
  const { startYear } = results.resolved
  const formats = formatsInView(ask)
  const now = yearIndex(ask)
  const words = screenWords[locale.language].charts
  const text = words.spend
  const at = (variable: string, industry: number) => figure(ask, variable, industry, now)
  const over = (of: (industry: number) => number) => formats.reduce((sum, { place }) => sum + of(place), 0)
  const start = over((industry) => at('traditionalSpend', industry))
  const gross = (industry: number) => at('saving', industry) + at('transitionCost', industry)
  const steps: Step[] = [
    ...formats.map(({ id, name, place: industry }) => {
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
  const stairs = { start, about: aboutSeries(ask, 'traditionalSpend', -1)(now), steps, from: text.from, to: text.to, locale }
  const { rows, torn } = staircase(stairs)
  const change = end / start - 1
  const whose = nameInView(ask)
  const year = startYear + now
  const title =
    Math.abs(change) < 5e-4 ? text.same(whose, year) : text.finding(whose, year, formatRough(Math.abs(change), locale), change < 0)
  return {
    title,
    subtitle: text.measure(whose, year),
    summary: said(title, rows, locale),
    plot: { kind: 'rows', unit: 'CNY', rows, steps: true, torn },
    table: stepTable(stairs),
  }
}
