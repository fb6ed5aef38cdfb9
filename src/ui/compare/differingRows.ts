import { definitionAt } from '../../analysis/catalogue/address.ts'
import { nameOfPath, shownUnit } from '../pathNames.ts'
import type { Locale } from '../../words/locale.ts'
import { inputDifferences, type InputDifferences } from '../../analysis/explain/inputDifferences.ts'
import type { ResolvedScenario, Input } from '../../engine/resolve.ts'
import { claimName } from '../charts/claimNames.ts'
import type { Table } from '../charts/plot.ts'
import { formatRange, formatValue } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { screenWords } from '../../words/screen.ts'

/** One thing that scenarios do not agree on, in words. */
export interface DifferingRow {
  readonly id: string
  readonly name: string
  readonly own: Cell
  readonly cells: readonly Cell[]
}

interface Cell {
  readonly text: string
  /** Its range, where ranges differ. */
  readonly range?: string | undefined
  /** Whether it is not the model's own. */
  readonly changed: boolean
}

/** Everything that cases assume or believe differently, in words. */
export function differingRows(cases: readonly ResolvedScenario[], locale: Locale): DifferingRow[] {
  const { assumptions, credences } = inputDifferences(cases)
  const words = pageWords[locale.language].compare.differing
  const spans = cases.map(({ startYear, years }) => `${startYear} + ${years}`)
  const own = cases[0]?.model.simulation
  const span = own && `${own.startYear} + ${own.years}`
  return [
    ...(span === undefined || spans.every((one) => one === spans[0])
      ? []
      : [{ id: 'years', name: words.years, own: plain(span), cells: spans.map((text) => ({ text, changed: text !== span })) }]),
    ...assumptions.map((one) => assumptionRow(cases, one, locale)),
    ...credences.map(({ claim, credences: shares }) => ({
      id: claim,
      name: words.credence(claimName(claim, locale)),
      own: plain(formatValue(1, 'share', locale)),
      cells: shares.map((share) => ({ text: formatValue(share, 'share', locale), changed: share !== 1 })),
    })),
  ]
}

const plain = (text: string): Cell => ({ text, changed: false })

function assumptionRow(
  cases: readonly ResolvedScenario[],
  { path, own, inputs }: InputDifferences['assumptions'][number],
  locale: Locale,
): DifferingRow {
  const words = pageWords[locale.language].compare.differing
  const at = inputs.findIndex((input) => input !== undefined)
  const resolved = cases[Math.max(0, at)]!
  const assumption = definitionAt(resolved.model, path)
  const unit = assumption ? shownUnit(assumption) : '1'
  const ranged = [...inputs, own].some(
    (input) => input?.low !== own?.low || input?.high !== own?.high || input?.distribution !== own?.distribution,
  )
  const cell = (input: Input | undefined): Cell => {
    if (!input) return { text: words.absent, changed: false }
    const fixed = input.distribution === 'fixed'
    const range = fixed ? words.fixed : formatRange(input.low, input.high, unit, locale)
    const changed =
      input.value !== own?.value || input.low !== own.low || input.high !== own.high || input.distribution !== own.distribution
    return { text: formatValue(input.value, unit, locale), range: ranged ? range : undefined, changed }
  }
  return { id: path, name: nameOfPath(resolved, path, locale), own: { ...cell(own), changed: false }, cells: inputs.map(cell) }
}

/** The same as a table to be kept. */
export function differingTable(rows: readonly DifferingRow[], columns: readonly string[], { language }: Locale): Table {
  const said = ({ text, range }: Cell) => (range === undefined ? text : screenWords[language].grammar.bracketed(text, range))
  return {
    columns: columns.map((title) => ({ title })),
    rows: rows.map(({ name, own, cells }) => [name, said(own), ...cells.map(said)]),
  }
}
