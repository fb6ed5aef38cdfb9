import { nameOfPath, partsOfPath } from '../../pathNames.ts'
import type { Influence } from '../../../analysis/runs/results.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import type { Row } from '../plot.ts'

/** Which assumptions the uncertainty of total net present value comes from. */
export const variance: Describe = (ask) => {
  const { results, insight, locale, room } = ask
  const words = screenWords[locale.language].charts
  const text = words.variance
  if (!insight || insight.influences.length === 0) return waiting(text.empty, words.needsInsight)
  const ordered = [...insight.influences].sort((a, b) => b.total.share - a.total.share)
  const shown = ordered.slice(0, rowsThatFit(room, 10))
  const title = finding(ask, ordered[0]!)
  return {
    title,
    subtitle: text.measure,
    summary: words.summary.rows(
      title,
      shown.map(({ path, total }) => `${nameOfPath(results.resolved, path, locale)} ${formatRough(total.share, locale)}`),
    ),
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
  const say = ({ share, error }: Influence['total']) => `${formatValue(share, 'share', locale)} ± ${formatValue(error, 'share', locale)}`
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
    hint: screenWords[locale.language].charts.variance.hint(say(first), say(total)),
  }
}

function finding({ results, locale }: Ask, { path, first, total }: Influence): string {
  const words = screenWords[locale.language].charts.variance
  if (!first.settled || !total.settled) return words.early
  const { title, place } = partsOfPath(results.resolved, path, locale)
  return words.finding(title, place, formatRough(first.share, locale))
}
