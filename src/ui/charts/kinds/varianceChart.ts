import { nameOfPath, partsWithin } from '../../pathNames.ts'
import type { Influence } from '../../../analysis/runs/results.ts'
import { askedAbout, influencesOn } from '../askedAbout.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import type { Row } from '../plot.ts'

/**
 * Which assumptions and shared factors the uncertainty of the figure that is asked about comes from. By what each would leave of it if all
 * else were known: that counts once, at the factor, what those that share it have in common. What each tells by itself, of those it
 * moves with too, stands in the table.
 */
export const variance: Describe = (ask) => {
  const { results, locale, room } = ask
  const words = screenWords[locale.language].charts
  const text = words.variance
  const about = askedAbout(ask)
  const ordered = influencesOn(about, ask.insight).toSorted((a, b) => b.total.share - a.total.share)
  const [most] = ordered
  if (!most) return waiting(words.mattersTo(about.name), words.needsInsight)
  const shown = ordered.slice(0, rowsThatFit(room, 10))
  const title = finding(ask, about.name, most)
  return {
    title,
    subtitle: text.measure(shown.some(({ total }) => !total.settled)),
    summary: words.summary.rows(
      title,
      shown.map(({ path, total }) => `${nameOfPath(results.resolved, path, locale)} ${formatRough(total.share, locale)}`),
    ),
    plot: { kind: 'rows', unit: 'share', rows: shown.map((influence) => row(ask, influence)) },
    table: {
      columns: text.columns.map((column, index) => (index === 0 || index === 5 ? { title: column } : { title: column, unit: 'share' })),
      rows: ordered.map(({ path, first, total }) => [
        nameOfPath(results.resolved, path, locale),
        ...[total.share, total.error, first.share, first.error],
        text.settled[`${first.settled && total.settled}`],
      ]),
      about: (row, column) => (column === 1 || column === 3 ? { kind: 'assumption', path: ordered[row]!.path } : undefined),
    },
  }
}

function row({ results, view, locale }: Ask, { path, first, total }: Influence): Row {
  const { title, place } = partsWithin(results.resolved, path, view.industry, locale)
  const say = ({ share, error }: Influence['total']) => `${formatValue(share, 'share', locale)} ± ${formatValue(error, 'share', locale)}`
  const end = total.share + total.error
  return {
    ...{ id: path, name: title, place },
    bars: [{ from: 0, to: Math.max(0, total.share), ink: total.settled ? 'ai' : 'ink-3', hatched: !total.settled }],
    whisker: [Math.max(0, total.share - total.error), end],
    labels: [{ at: end, side: 'right', text: formatRough(total.share, locale) }],
    about: { kind: 'assumption', path },
    hint: screenWords[locale.language].charts.variance.hint(say(total), say(first)),
  }
}

function finding({ results, view, locale }: Ask, figure: string, { path, total }: Influence): string {
  const words = screenWords[locale.language].charts.variance
  if (!total.settled) return words.early
  const { title, place } = partsWithin(results.resolved, path, view.industry, locale)
  return words.finding(title, place, figure, formatRough(total.share, locale))
}
