import { nameOfPath, partsOfPath } from '../../pathNames.ts'
import type { Influence } from '../../../analysis/runs/results.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import type { Row } from '../plot.ts'
import { shared } from '../chartWords.ts'

import { inside, opening } from '../../../words/en/grammar.ts'

const words = {
  'zh-CN': {
    empty: '总净现值的不确定性从哪里来？',
    subtitle: '占总净现值方差的比例；深色：单独作用，浅色：连同相互作用，斜纹：尚未稳定',
    columns: ['假设', '单独', '误差', '连同相互作用', '误差', '已稳定'],
    settled: { true: '是', false: '否' },
    alone: '单独',
    withOthers: '连同相互作用',
    early: '还看不出谁更重要：误差大于差距',
  },
  en: {
    empty: 'Where does the uncertainty of the total come from?',
    subtitle: 'Share of the variance of the total; dark: alone, pale: with interactions; hatched: not settled',
    columns: ['Assumption', 'Alone', 'Error', 'With interactions', 'Error', 'Settled'],
    settled: { true: 'yes', false: 'no' },
    alone: 'alone',
    withOthers: 'with interactions',
    early: 'Too early to rank: the errors are larger than the differences',
  },
} as const

/** Which assumptions the uncertainty of total net present value comes from. */
export const variance: Describe = (ask) => {
  const { results, insight, locale, room } = ask
  const text = words[locale.language]
  if (!insight || insight.influences.length === 0) return waiting(text.empty, shared[locale.language].needsInsight)
  const ordered = [...insight.influences].sort((a, b) => b.total.share - a.total.share)
  const shown = ordered.slice(0, rowsThatFit(room, 10))
  const title = finding(ask, ordered[0]!)
  return {
    title,
    subtitle: text.subtitle,
    summary: `${title}. ${shown.map(({ path, total }) => `${nameOfPath(results.resolved, path, locale)} ${formatRough(total.share, locale)}`).join(locale.language === 'en' ? '; ' : '；')}`,
    plot: { kind: 'rows', unit: 'share', rows: shown.map((influence) => row(ask, influence)) },
    table: {
      columns: text.columns.map((column, index) => (index === 0 || index === 5 ? { title: column } : { title: column, unit: 'share' })),
      rows: ordered.map(({ path, first, total }) => [
        nameOfPath(results.resolved, path, locale),
        ...[first.share, first.error, total.share, total.error],
        text.settled[`${first.settled && total.settled}`],
      ]),
      about: (row, column) => (column === 1 || column === 3 ? { kind: 'assumption', path: ordered[row]!.path } : undefined),
    },
  }
}

function row({ results, locale }: Ask, { path, first, total }: Influence): Row {
  const { title, place } = partsOfPath(results.resolved, path, locale)
  const text = words[locale.language]
  const share = (value: number) => formatValue(value, 'share', locale)
  const end = total.share + total.error
  return {
    ...{ id: path, name: title, place },
    bars: [
      { from: 0, to: Math.max(0, total.share), ink: total.settled ? 'ai' : 'ink-3', faint: total.settled, hatched: !total.settled },
      { from: 0, to: Math.max(0, first.share), ink: first.settled ? 'ai' : 'ink-3', thickness: 0.5, faint: !first.settled },
    ],
    whisker: [Math.max(0, total.share - total.error), end],
    labels: [{ at: end, side: 'right', text: formatRough(total.share, locale) }],
    about: { kind: 'assumption', path },
    hint: `${text.alone} ${share(first.share)} ± ${share(first.error)}, ${text.withOthers} ${share(total.share)} ± ${share(total.error)}`,
  }
}

function finding({ results, locale }: Ask, { path, first, total }: Influence): string {
  if (!first.settled || !total.settled) return words[locale.language].early
  const { title, place } = partsOfPath(results.resolved, path, locale)
  const share = formatRough(first.share, locale)
  if (locale.language === 'en')
    return `${opening(title)}${place ? ` in ${inside(place)}` : ''} alone accounts for ${share} of the uncertainty`
  return `${place ? `${place}的` : ''}“${title}”一项，就占不确定性的${share}`
}
