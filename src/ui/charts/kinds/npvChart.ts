import type { Histogram } from '../../../analysis/runs/results.ts'
import { formatRange, formatRough, formatValue } from '../../../words/format.ts'
import { readSpread } from '../../figures/reading.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { industryIndex, industryName } from '../series.ts'
import { shared } from '../chartWords.ts'

import { inside } from '../../../words/en/grammar.ts'

const words = {
  'zh-CN': {
    median: '中位数',
    measure: (samples: string) => `到期末的净现值；${samples}次抽样，左右各5%颜色较浅`,
    draws: '次数',
    from: '从',
    to: '到',
  },
  en: {
    median: 'Median',
    measure: (samples: string) => `Net present value; ${samples} draws, the outer 5% on each side paler`,
    draws: 'Draws',
    from: 'From',
    to: 'To',
  },
} as const

/** How the net present value of the chosen industry spreads over the draws. */
export const npv: Describe = (ask) => {
  const { results, locale } = ask
  const industry = industryIndex(ask)
  const name = industryName(ask, industry)
  const variable = industry === -1 ? 'totalNpv' : 'npv'
  const member = Math.max(0, industry)
  const histogram = results.histograms.get(variable)?.[member]
  const spread = results.spread.get(variable)
  const text = words[locale.language]
  const subtitle = text.measure(results.samples.toLocaleString(locale.language))
  if (!histogram || !spread || results.samples === 0)
    return waiting(finding(ask, name, results.point.get(variable)?.[member] ?? 0), shared[locale.language].needsDraws)
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
    summary: `${title}. P5–P95: ${formatRange(p5, p95, 'CNY', locale)}.`,
    plot: {
      ...{ kind: 'histogram', unit: 'CNY' },
      ...withoutTails(histogram),
      about: { kind: 'variable', name: variable, at: industry === -1 ? {} : { industry } },
      marks: [
        { value: p5, text: `P5\n${money(p5)}` },
        { value: p50, text: `${text.median}\n${money(p50)}`, strong: true },
        { value: p95, text: `P95\n${money(p95)}` },
      ],
    },
    table: {
      columns: [{ title: text.from, unit: 'CNY' }, { title: text.to, unit: 'CNY' }, { title: text.draws }],
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
  const size = formatValue(middle, 'CNY', locale)
  const share = formatRough(below ?? 0, locale)
  const hardly = (below ?? 0) < 0.005
  if (locale.language === 'en') {
    const gains = middle < 0 ? `the switch loses ${size.replace('−', '')}` : `the switch is worth ${size}`
    if (below === undefined) return `In ${inside(name)} ${gains} at the values chosen`
    const lead = `In ${inside(name)} ${gains} in the middle case`
    return hardly ? `${lead}, and fewer than 1 draw in 200 lose money` : `${lead}, and ${share} of the draws lose money`
  }
  const lead = `${name}：中位情形净现值${size}`
  if (below === undefined) return `${name}：按所选取值，净现值${size}`
  return hardly ? `${lead}，亏损的可能不到0.5%` : `${lead}，有${share}的抽样亏损`
}
