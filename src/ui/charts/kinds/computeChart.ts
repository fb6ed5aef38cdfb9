import { formatRough } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import { bandsOf, endOf, seriesOf, yearIndex } from '../series.ts'
import type { About, Series } from '../plot.ts'
import { observationMarks } from '../observationMarks.ts'
import { yearTable } from './yearTable.ts'

/** GPU hours that generating takes in all formats, against the supply. */
export const compute: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved } = results
  const use = seriesOf(ask, 'computeUse', 0)
  const bands = bandsOf(ask, 'computeUse', 0)
  const about: About = (year) => ({ kind: 'variable', name: 'computeUse', at: { year } })
  const words = screenWords[locale.language].charts
  const text = words.compute
  const title = finding(ask, use)
  return {
    title,
    subtitle: bands.length > 0 ? words.shaded(text.measure) : text.measure,
    summary: words.summary.finding(title),
    plot: {
      ...{
        kind: 'timeline',
        unit: 'share',
        startYear: resolved.startYear,
        years: resolved.years,
        year: yearIndex(ask),
        seen: observationMarks(ask, 'computeUse', -1),
      },
      lines: [
        { name: text.needed, ink: 'friction', values: use, bands, end: endOf(ask, use, (value) => formatRough(value, locale)), about },
      ],
      level: { value: 1, text: text.all },
    },
    table: yearTable(ask, [{ title: text.needed, unit: 'share', values: use, band: bands[0], about }]),
  }
}

function finding({ results, locale }: Ask, use: Series): string {
  const { startYear } = results.resolved
  const most = Math.max(...use)
  const peak = startYear + Array.from(use).indexOf(most)
  const short = Array.from(use, (share, index) => ({ share, year: startYear + index })).filter(({ share }) => share > 1)
  const size = formatRough(most, locale)
  const words = screenWords[locale.language].charts.compute
  if (most === 0) return words.none
  if (short.length === 0) return words.enough(size, peak)
  return short.length === 1 ? words.shortOnce(peak, size) : words.short(short.length, peak, size)
}
