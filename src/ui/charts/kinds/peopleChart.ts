import { formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { aboutSeries, bandsOf, endOf, formatIndex, nameInView, seriesOf, yearIndex } from '../series.ts'

import { yearTable } from './yearTable.ts'

/** Jobs that AI displaces in an industry and jobs that it creates, year by year. */
export const people: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved, samples } = results
  const industry = formatIndex(ask)
  const now = yearIndex(ask)
  const lost = seriesOf(ask, 'jobsDisplaced', industry)
  const made = seriesOf(ask, 'jobsCreated', industry)
  const bands = { lost: bandsOf(ask, 'jobsDisplaced', industry), made: bandsOf(ask, 'jobsCreated', industry) }
  const about = { lost: aboutSeries(ask, 'jobsDisplaced', industry), made: aboutSeries(ask, 'jobsCreated', industry) }
  const words = screenWords[locale.language].charts
  const text = words.people
  const jobs = (value: number) => formatValue(value, 'person-yr/yr', locale)
  const name = nameInView(ask)
  const [gone, come] = [jobs(lost[now] ?? 0), jobs(made[now] ?? 0)]
  const year = resolved.startYear + now
  const title = text.finding(year, name, gone, come)
  return {
    title,
    subtitle: samples > 0 && bands.lost.length > 0 ? words.shaded(text.measure) : text.measure,
    summary: words.summary.finding(title),
    plot: {
      ...{ kind: 'timeline', unit: 'person-yr/yr', startYear: resolved.startYear, years: resolved.years, year: now },
      lines: [
        { name: text.displaced, ink: 'loss', values: lost, bands: bands.lost, end: endOf(ask, lost, jobs), about: about.lost },
        { name: text.created, ink: 'saving', values: made, bands: bands.made, end: endOf(ask, made, jobs), about: about.made },
      ],
    },
    table: yearTable(ask, [
      { title: text.displaced, unit: 'person-yr/yr', values: lost, band: bands.lost[0], about: about.lost },
      { title: text.created, unit: 'person-yr/yr', values: made, band: bands.made[0], about: about.made },
    ]),
  }
}
