import { gpuHourEarns, gpuHourRent } from '../../../analysis/catalogue/charts.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import { aboutSeries, bandsOf, endOf, seriesOf, yearIndex } from '../series.ts'
import type { Series } from '../plot.ts'
import { yearTable } from './yearTable.ts'

/** What vendors take for a GPU hour against what it rents for, and from when demand is above supply. */
export const gpuHour: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved } = results
  const [earns, rent, use] = [gpuHourEarns, gpuHourRent, 'computeUse'].map((name) => seriesOf(ask, name, 0)) as [Series, Series, Series]
  const about = [gpuHourEarns, gpuHourRent, 'computeUse'].map((name) => aboutSeries(ask, name, 0))
  const [bands, rentBands] = [bandsOf(ask, gpuHourEarns, 0), bandsOf(ask, gpuHourRent, 0)]
  const words = screenWords[locale.language].charts
  const text = words.gpuHour
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const now = yearIndex(ask)
  const title = finding(ask, earns, rent, use)
  const short = Array.from(use).flatMap((share, year) => (share > 1 && !((use[year - 1] ?? 0) > 1) ? [year] : []))
  return {
    title,
    subtitle: bands.length > 0 ? words.shaded(text.measure) : text.measure,
    summary: words.summary.lines(
      title,
      [`${text.earns} ${money(earns[now] ?? NaN)}`, `${text.rent} ${money(rent[now] ?? NaN)}`],
      resolved.startYear + now,
    ),
    plot: {
      ...{ kind: 'timeline', unit: 'CNY', startYear: resolved.startYear, years: resolved.years, year: now },
      marks: short.map((year) => ({ year, text: text.short(resolved.startYear + year) })),
      lines: [
        { name: text.earns, ink: 'ai', values: earns, bands, end: endOf(ask, earns, money), about: about[0]! },
        { name: text.rent, ink: 'traditional', values: rent, bands: rentBands, end: endOf(ask, rent, money), about: about[1]! },
      ],
    },
    table: yearTable(ask, [
      { title: text.earns, unit: 'CNY/GPU-h', values: earns, band: bands[0], about: about[0]! },
      { title: text.rent, unit: 'CNY/GPU-h', values: rent, band: rentBands[0], about: about[1]! },
      { title: text.use, unit: 'share', values: use, about: about[2]! },
    ]),
  }
}

function finding(ask: Ask, earns: Series, rent: Series, use: Series): string {
  const { results, locale } = ask
  const text = screenWords[locale.language].charts.gpuHour
  const now = yearIndex(ask)
  const [earned, paid] = [earns[now] ?? NaN, rent[now] ?? NaN]
  if (!Number.isFinite(earned) || !(paid > 0)) return text.none
  const { startYear } = results.resolved
  const times = formatValue(Number((earned / paid).toPrecision(2)), '1', locale)
  const said = text.finding(startYear + now, formatValue(earned, 'CNY', locale), times, formatValue(paid, 'CNY', locale))
  const most = Math.max(...use)
  const size = formatRough(most, locale)
  return most > 1 ? text.shortage(said, startYear + Array.from(use).indexOf(most), size) : text.enough(said, size)
}
