import { definitionAt, inputAt } from '../../../analysis/catalogue/address.ts'
import { valueIndexOf } from '../../../analysis/catalogue/figureRef.ts'
import { centreOf } from '../../../analysis/runs/centre.ts'
import { endsOf } from '../../../engine/draws/inputDraws.ts'
import { nameOfPath, partsWithin, shownUnit } from '../../pathNames.ts'
import type { Influence } from '../../../analysis/runs/results.ts'
import { askedAbout, influencesOn, type AskedAbout } from '../askedAbout.ts'
import { formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import type { Row, RowLabel } from '../plot.ts'

/** What the mean of the figure that is asked about comes to as each assumption alone goes from its P10 to its P90, the widest first. */
export const tornado: Describe = (ask) => {
  const { results, locale, room } = ask
  const words = screenWords[locale.language].charts
  const text = words.tornado
  const about = askedAbout(ask)
  const { mean, moved } = aroundMean(ask, about)
  const ordered = moved.toSorted((a, b) => width(b) - width(a))
  const [widest] = ordered
  if (!widest) return waiting(words.mattersTo(about.name), words.needsInsight)
  const shown = ordered.slice(0, rowsThatFit(room, 10))
  const title = finding(ask, about, widest)
  return {
    title,
    subtitle: text.measure,
    summary: words.summary.rows(
      title,
      shown.map(({ path }) => nameOfPath(results.resolved, path, locale)),
    ),
    plot: {
      kind: 'rows',
      unit: about.unit,
      rows: shown.map((influence) => row(ask, about, mean, influence)),
      base: { value: mean, text: text.base(formatValue(mean, about.unit, locale)) },
    },
    table: {
      columns: text.columns.map((column, index) => (index < 3 ? { title: column } : { title: column, unit: about.unit })),
      rows: ordered.map(({ path, low, high }) => [
        nameOfPath(results.resolved, path, locale),
        valueAt(ask, path, 'low'),
        valueAt(ask, path, 'high'),
        low,
        high,
      ]),
      about: (row, column) => (column < 3 ? { kind: 'assumption', path: ordered[row]!.path } : undefined),
    },
  }
}

/** The mean that is on screen, which may rest on more draws, and the influences around it; of a case before that one its own. */
function aroundMean({ results, insight }: Ask, about: AskedAbout): { readonly mean: number; readonly moved: readonly Influence[] } {
  const { variable, place } = valueIndexOf(results.resolved, about.figure)
  const [told, worked] = [centreOf(results, variable.name)[place] ?? NaN, insight?.mean ?? NaN]
  const mean = Number.isFinite(told) && insight?.resolved === results.resolved ? told : worked
  const shift = mean - worked
  return { mean, moved: influencesOn(about, insight).map((one) => ({ ...one, low: one.low + shift, high: one.high + shift })) }
}

const width = ({ low, high }: Influence) => Math.abs(high - low)

function row(ask: Ask, { unit, moreIsBetter }: AskedAbout, base: number, { path, low, high }: Influence): Row {
  const { title, place } = partsWithin(ask.results.resolved, path, ask.view.industry, ask.locale)
  const say = (value: number) => formatValue(value, unit, ask.locale)
  const ends = (['low', 'high'] as const).map((end) => ({ at: end === 'low' ? low : high, text: valueAt(ask, path, end) }))
  const [left, right] = ends.sort((a, b) => a.at - b.at) as [RowLabel, RowLabel]
  const bars = [left.at, right.at].map((to) => ({
    from: base,
    to,
    ink: to < base === moreIsBetter ? ('loss' as const) : ('saving' as const),
  }))
  return {
    ...{ id: path, name: title, place, bars },
    labels: [
      ...(left.at < base ? [{ at: left.at, side: 'left' as const, text: left.text }] : []),
      ...(right.at > base ? [{ at: right.at, side: 'right' as const, text: right.text }] : []),
    ],
    hint: `${say(low)} → ${say(high)}`,
    about: { kind: 'assumption', path },
  }
}

/** What the assumption is at its P10 or P90, in its unit. */
function valueAt({ results, locale }: Ask, path: string, end: 'low' | 'high'): string {
  const input = inputAt(results.resolved, path)
  const assumption = definitionAt(results.resolved.model, path)
  return input && assumption ? formatValue(endsOf(input)[end === 'low' ? 0 : 1], shownUnit(assumption), locale) : ''
}

function finding({ results, view, locale }: Ask, { name, unit }: AskedAbout, { path, low, high }: Influence): string {
  const say = (value: number) => formatValue(value, unit, locale)
  const { title, place } = partsWithin(results.resolved, path, view.industry, locale)
  return screenWords[locale.language].charts.tornado.finding(title, place, name, say(Math.min(low, high)), say(Math.max(low, high)))
}
