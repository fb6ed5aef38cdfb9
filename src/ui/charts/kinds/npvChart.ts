import type { Histogram } from '../../../analysis/runs/results.ts'
import { formatRange, formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { readSpread } from '../../figures/reading.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { industryIndex, industryName } from '../series.ts'

/** How the net present value of the chosen industry spreads over the draws. */
export const npv: Describe = (ask) => {
  const { results, locale } = ask
  const industry = industryIndex(ask)
  const name = industryName(ask, industry)
  const variable = industry === -1 ? 'totalNpv' : 'npv'
  const member = Math.max(0, industry)
  const histogram = results.histograms.get(variable)?.[member]
  const spread = results.spread.get(variable)
  const words = screenWords[locale.language].charts
  const text = words.npv
  const subtitle = text.measure(results.samples.toLocaleString(locale.language))
  if (!histogram || !spread || results.samples === 0)
    return waiting(finding(ask, name, results.point.get(variable)?.[member] ?? 0), words.needsDraws)
  const { least, most, counts } = histogram
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const [p5, p50, p95] = (['p5', 'p50', 'p95'] as const).map((figure) => readSpread(results, variable, figure, member)) as [
    number,
    number,
    number,
  ]
  const title = finding(ask, name, p50, histogram.negative / results.samples)
  const width = (most - least) / counts.length
  return {
    title,
    subtitle,
    summary: words.summary.range(title, formatRange(p5, p95, 'CNY', locale)),
    plot: {
      ...{ kind: 'histogram', unit: 'CNY' },
      ...withoutTails(histogram),
      about: { kind: 'variable', name: variable, at: industry === -1 ? {} : { industry } },
      marks: [
        { value: p5, text: `P5\n${money(p5)}` },
        { value: p50, text: `${words.histogram.median}\n${money(p50)}`, strong: true },
        { value: p95, text: `P95\n${money(p95)}` },
      ],
    },
    table: {
      columns: [{ title: words.histogram.from, unit: 'CNY' }, { title: words.histogram.to, unit: 'CNY' }, { title: words.histogram.draws }],
      rows: Array.from(counts, (count, index) => [least + index * width, least + (index + 1) * width, count]),
    },
  }
}

/** Without the farthest draws, one in a thousand on each side, which would leave little room for the others. */
export function withoutTails({ least, most, counts }: Histogram): Histogram {
  const width = (most - least) / counts.length
  const spare = counts.reduce((sum, count) => sum + count, 0) / 1000
  let [first, end, left, right] = [0, counts.length, counts[0] ?? 0, counts.at(-1) ?? 0]
  while (first < end - 1 && left <= spare) left += counts[++first] ?? 0
  while (end > first + 1 && right <= spare) right += counts[--end - 1] ?? 0
  return { least: least + first * width, most: least + end * width, counts: counts.subarray(first, end) }
}

function finding({ locale }: Ask, name: string, middle: number, below?: number): string {
  const words = screenWords[locale.language].charts.npv
  const of = [name, formatValue(middle, 'CNY', locale), middle < 0] as const
  if (below === undefined) return words.point(...of)
  return words.finding(...of, below < 0.005 ? undefined : formatRough(below, locale))
}
