import { formatRough } from '../../../words/format.ts'
import type { Describe } from '../describe.ts'
import { figure, yearIndex } from '../series.ts'
import { shared } from '../chartWords.ts'

import { inside } from '../../../words/en/grammar.ts'

const words = {
  'zh-CN': {
    title: (year: number, name: string, from: string, to: string) => `${year}年创作占比升得最多的是${name}：从${from}到${to}`,
    none: (year: number) => `${year}年没有一个行业的创作占比上升`,
    measure: '创作占制作成本的比例：左端与右端为传统做法和 AI 制作',
    industry: '行业',
  },
  en: {
    title: (year: number, name: string, from: string, to: string) =>
      `Creation gains most in ${name}: from ${from} of production cost to ${to} in ${year}`,
    none: (year: number) => `In ${year} creation gains in no industry`,
    measure: 'Creative share of production cost, from the traditional way to AI',
    industry: 'Industry',
  },
} as const

/** The share of production cost that is creative in every industry, before and after, in the chosen year. */
export const creativeOfAll: Describe = (ask) => {
  const { results, locale } = ask
  const now = yearIndex(ask)
  const text = words[locale.language]
  const say = (share: number) => formatRough(share, locale)
  const shares = results.resolved.industries.map(({ id, name }, industry) => ({
    ...{ id, name: name[locale.language] },
    before: figure(results, 'creativeShareBefore', industry, now),
    after: figure(results, 'creativeShareAfter', industry, now),
  }))
  const [most] = [...shares].sort((a, b) => b.after - b.before - (a.after - a.before))
  const year = results.resolved.startYear + now
  const title = most && most.after > most.before ? text.title(year, inside(most.name), say(most.before), say(most.after)) : text.none(year)
  return {
    title,
    subtitle: text.measure,
    summary: `${title}. ${shares.map(({ name, before, after }) => `${name} ${say(before)} → ${say(after)}`).join('; ')}`,
    plot: {
      ...{ kind: 'rows', unit: 'share' },
      rows: shares.map(({ id, name, before, after }) => ({
        ...{ id, name, hint: `${say(before)} → ${say(after)}` },
        bars: [{ from: before, to: after, ink: after < before ? ('loss' as const) : ('ai' as const) }],
        labels: [
          { at: Math.min(before, after), side: 'left' as const, text: say(Math.min(before, after)) },
          { at: Math.max(before, after), side: 'right' as const, text: say(Math.max(before, after)) },
        ],
      })),
    },
    table: {
      columns: [
        { title: text.industry },
        { title: shared[locale.language].traditional, unit: 'share' },
        { title: shared[locale.language].withAi, unit: 'share' },
      ],
      rows: shares.map(({ name, before, after }) => [name, before, after]),
    },
  }
}
