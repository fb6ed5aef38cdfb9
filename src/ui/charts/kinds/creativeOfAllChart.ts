import { textIn } from '../../../words/textIn.ts'
import { formatRough } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { figure, yearIndex, formatsInView, formatColumn } from '../series.ts'

/** The share of production cost that is creative in every industry, before and after, in the chosen year. */
export const creativeOfAll: Describe = (ask) => {
  const { results, locale } = ask
  const now = yearIndex(ask)
  const words = screenWords[locale.language].charts
  const text = words.creativeOfAll
  const say = (share: number) => formatRough(share, locale)
  const shares = formatsInView(ask).map(({ id, name, place: industry }) => ({
    ...{ id, name: textIn(name, locale.language) },
    before: figure(ask, 'creativeShareBefore', industry, now),
    after: figure(ask, 'creativeShareAfter', industry, now),
  }))
  const [most] = [...shares].sort((a, b) => b.after - b.before - (a.after - a.before))
  const year = results.resolved.startYear + now
  const title = most && most.after > most.before ? text.finding(year, most.name, say(most.before), say(most.after)) : text.none(year)
  return {
    title,
    subtitle: text.measure,
    summary: words.summary.members(
      title,
      shares.map(({ name, before, after }) => `${name} ${say(before)} → ${say(after)}`),
    ),
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
      columns: [formatColumn(ask), { title: words.traditional, unit: 'share' }, { title: words.withAi, unit: 'share' }],
      rows: shares.map(({ name, before, after }) => [name, before, after]),
    },
  }
}
