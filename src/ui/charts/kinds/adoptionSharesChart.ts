import { textIn } from '../../../words/textIn.ts'
import { formatRough } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, bandsOf, endOf, figure, seriesOf, whoseInView, yearIndex } from '../series.ts'
import { observationMarks } from '../observationMarks.ts'
import { yearTable } from './yearTable.ts'

const names = ['adoptionByCount', 'adoptionByValue'] as const

/** Which share of an industry is made with AI: by how many projects, and by the money spent on them. */
export const adoptionShares: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const { industry } = whoseInView(ask)
  if (industry === undefined || industry < 0) return sharesOfAll(ask)
  const words = screenWords[locale.language].charts
  const text = words.adoptionShares
  const now = yearIndex(ask)
  const share = (value: number) => formatRough(value, locale)
  const lines = ([text.count, text.value] as const).map((name, index) => {
    const variable = names[index] ?? 'adoptionByCount'
    const values = seriesOf(ask, variable, industry)
    const bands = bandsOf(ask, variable, industry).slice(0, 1)
    const ink = index === 0 ? ('ai' as const) : ('friction' as const)
    return { name, ink, values, bands, end: endOf(ask, values, share), about: aboutSeries(ask, variable, industry) }
  })
  const [count, value] = lines.map(({ values }) => share(values[now] ?? NaN)) as [string, string]
  const title = text.finding(textIn(resolved.industries[industry]!.name, locale.language), resolved.startYear + now, count, value)
  return {
    title,
    subtitle: samples > 0 && lines.some(({ bands }) => bands.length > 0) ? words.squeezed.shaded(text.measure) : text.measure,
    summary: words.summary.lines(
      title,
      lines.map(({ name, values }) => `${name} ${share(values[now] ?? NaN)}`),
      resolved.startYear + now,
    ),
    plot: {
      ...{ kind: 'timeline', unit: 'share', startYear: resolved.startYear, years: resolved.years, year: now, lines },
      seen: names.flatMap((name) => observationMarks(ask, name, industry)),
      atLeast: 0.2,
    },
    table: yearTable(
      ask,
      lines.map(({ name, values, bands, about }) => ({ title: name, unit: 'share', values, band: bands[0], about })),
    ),
  }
}

/** The same of all industries in the chosen year. */
const sharesOfAll: Describe = (ask) => {
  const { results, locale } = ask
  const { labelled, list } = screenWords[locale.language].grammar
  const words = screenWords[locale.language].charts
  const text = words.adoptionShares
  const now = yearIndex(ask)
  const year = results.resolved.startYear + now
  const share = (value: number) => formatRough(value, locale)
  const all = results.resolved.industries.map(({ id, name }, place) => ({
    ...{ id, name: textIn(name, locale.language), place },
    count: figure(ask, 'adoptionByCount', place, now),
    value: figure(ask, 'adoptionByValue', place, now),
  }))
  const [widest] = [...all].sort((one, other) => Math.abs(other.count - other.value) - Math.abs(one.count - one.value))
  const title =
    widest && Math.abs(widest.count - widest.value) >= 0.02
      ? text.widest(widest.name, year, share(widest.count), share(widest.value))
      : text.alike(year)
  return {
    title,
    subtitle: text.measureOfAll,
    summary: words.summary.members(
      title,
      all.map(({ name, count, value }) => labelled(name, list([text.row.count(share(count)), text.row.value(share(value))]))),
    ),
    plot: {
      ...{ kind: 'rows', unit: 'share' },
      rows: all.map(({ id, name, count, value, place }) => {
        const [low, high] = [
          { at: count, text: text.row.count(share(count)) },
          { at: value, text: text.row.value(share(value)) },
        ].sort((one, other) => one.at - other.at) as [{ at: number; text: string }, { at: number; text: string }]
        return {
          ...{ id, name, hint: list([text.row.count(share(count)), text.row.value(share(value))]) },
          about: aboutSeries(ask, 'adoptionByCount', place)(now),
          bars: [{ from: value, to: count, ink: count < value ? ('friction' as const) : ('ai' as const) }],
          labels: [
            { ...low, side: 'left' as const },
            { ...high, side: 'right' as const },
          ],
        }
      }),
    },
    table: {
      columns: [
        { title: screenWords[locale.language].viewControls.industry },
        { title: text.count, unit: 'share' },
        { title: text.value, unit: 'share' },
      ],
      rows: all.map(({ name, count, value }) => [name, count, value]),
      about: (row, column) => {
        const variable = names[column - 1]
        return variable && all[row] && aboutSeries(ask, variable, all[row].place)(now)
      },
    },
  }
}
