import type { Histogram } from '../../../analysis/runs/results.ts'
import { formatRange, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { readSpread } from '../../../words/reading.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { npvOf } from '../../../analysis/catalogue/figures.ts'
import { positionOfMember } from '../../../analysis/catalogue/whose.ts'
import { centreOf } from '../../../analysis/runs/centre.ts'
import { variableNamed } from '../../../analysis/catalogue/address.ts'
import { nameInView, whoseInView } from '../series.ts'

/** How the net present value of the chosen industry spreads over the draws. */
export const npv: Describe = (ask) => {
  const { results, locale } = ask
  const name = nameInView(ask)
  const whose = whoseInView(ask)
  const variable = npvOf(whose)
  const member = whose.format ?? whose.industry ?? 0
  const histogram = results.histograms.get(variable)?.[member]
  const spread = results.spread.get(variable)
  const words = screenWords[locale.language].charts
  const text = words.npv
  const subtitle = text.measure(results.samples.toLocaleString(locale.language))
  if (!histogram || !spread || results.samples === 0)
    return waiting(finding(ask, name, centreOf(results, variable)[member] ?? 0), words.needsDraws)
  const { least, most, counts } = histogram
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const [p5, p50, p95, mean] = (['p5', 'p50', 'p95', 'mean'] as const).map((figure) => readSpread(results, variable, figure, member)) as [
    number,
    number,
    number,
    number,
  ]
  const title = finding(ask, name, mean, histogram.negative / results.samples)
  const width = (most - least) / counts.length
  return {
    title,
    subtitle,
    summary: words.summary.range(title, formatRange(p5, p95, 'CNY', locale)),
    plot: {
      ...{ kind: 'histogram', unit: 'CNY' },
      ...withoutTails(histogram),
      about: {
        kind: 'variable',
        name: variable,
        at: positionOfMember(results.resolved, variableNamed(results.resolved, variable) ?? { dimensions: [] }, member),
      },
      marks: [
        { value: p5, text: `P5\n${money(p5)}` },
        { value: p50, text: `${words.histogram.median}\n${money(p50)}` },
        { value: mean, text: `${words.histogram.mean}\n${money(mean)}`, strong: true },
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
  return words.finding(...of, below)
}
