import Papa from 'papaparse'
import type { Model } from '../../model/model.ts'
import { fileLimits } from '../schema.ts'
import { factorOf, readAmount, type Amount } from './amount.ts'
import { columnsOf, isTotal, type Column } from './columns.ts'
import { recipientNamed } from './recipient.ts'

/** What is wrong with a cell, or what somebody should know of it; only `unknown-recipient` leaves the row usable. */
export type CellFault =
  | { readonly kind: 'no-name' | 'no-amount' | 'no-total' | 'no-number' | 'foreign' | 'negative' | 'too-large' }
  | { readonly kind: 'name-too-long'; readonly limit: number }
  | { readonly kind: 'unknown-recipient' }

/** One cell as it was pasted. */
export interface Cell {
  readonly text: string
  readonly fault?: CellFault
}

/** What is taken of a row: a line with its amount in yuan, and who is paid, where that could be told. */
export interface PastedLine {
  readonly name: string
  readonly amount: number
  readonly recipient?: string
}

/** A row as it was pasted, and what it is taken for. */
export interface Row {
  /** From 1, as a spreadsheet counts. */
  readonly number: number
  readonly cells: readonly Cell[]
  readonly as: 'line' | 'faulty' | 'heading' | 'total' | 'blank' | 'too-many'
  readonly line?: PastedLine
}

/** A pasted table as it is understood. */
export interface PastedTable {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly lines: readonly PastedLine[]
  /** Whether shares of a total are among the amounts, and the total that they are taken of, in yuan, where one is known. */
  readonly shares: boolean
  readonly total?: number
}

/** As many lines as an industry may have, as long as their names may be, and as much of a table as is looked at. */
export const limits = { lines: fileLimits.lines, name: fileLimits.name, rows: 500, columns: 40 } as const

/** How the reader wants a table to be understood, where they know better. */
export interface Wish {
  readonly columns?: readonly Column[]
  /** Yuan that shares are taken of where the table gives no total. */
  readonly total?: number
}

/** Understand a table pasted from a spreadsheet, or a text in CSV; whatever it holds, this never throws. */
export function readPastedTable(text: string, model: Model, wish: Wish = {}): PastedTable {
  const delimiter = text.includes('\t') ? '\t' : ''
  const { data } = Papa.parse<string[]>(text.trimEnd(), {
    delimiter,
    delimitersToGuess: [',', ';', '|', '，'],
    preview: limits.rows,
  })
  const width = Math.min(limits.columns, Math.max(0, ...data.map(({ length }) => length)))
  const table = data.map((row) => Array.from({ length: width }, (_, index) => (row[index] ?? '').trim()))
  const { heading, columns: guessed } = columnsOf(table, model)
  const columns = wish.columns?.length === width ? wish.columns : guessed
  const place = (column: Column) => columns.indexOf(column)
  const [nameAt, amountAt, recipientAt] = [place('name'), place('amount'), place('recipient')]
  const factor = tableFactor(table.slice(0, heading + 1), amountAt)

  const amounts = table.map((row) => readAmount(row[amountAt] ?? '', factor))
  const total = totalOf(table, amounts, nameAt) ?? wish.total
  const shares = amounts.some(({ kind }, index) => kind === 'share' && index > heading && !isTotal(table[index]?.[nameAt] ?? ''))

  let count = 0
  const rows = table.map((texts, index): Row => {
    const name = texts[nameAt] ?? ''
    const number = index + 1
    const plain = (as: Row['as']): Row => ({ number, as, cells: texts.map((each) => ({ text: each })) })
    if (texts.every((each) => each === '')) return plain('blank')
    if (index <= heading) return plain('heading')
    if (isTotal(name)) return plain('total')
    const amount = amounts[index] ?? { kind: 'blank' }
    const recipient = texts[recipientAt]
    const who = recipient ? recipientNamed(recipient, model) : undefined
    const faults = new Map<number, CellFault>()
    const wrongName = faultOfName(name)
    const wrongAmount = faultOfAmount(amount, total)
    if (wrongName) faults.set(nameAt, wrongName)
    if (wrongAmount) faults.set(amountAt, wrongAmount)
    if (recipient && who === undefined) faults.set(recipientAt, { kind: 'unknown-recipient' })
    const cells = texts.map((each, column): Cell => {
      const fault = faults.get(column)
      return fault ? { text: each, fault } : { text: each }
    })
    if (wrongName || wrongAmount) return { number, as: 'faulty', cells }
    count += 1
    if (count > limits.lines) return { number, as: 'too-many', cells }
    const line = { name, amount: inYuan(amount, total), ...(who !== undefined && { recipient: who }) }
    return { number, as: 'line', cells, line }
  })
  const lines = rows.flatMap(({ line }) => (line ? [line] : []))
  return { columns, rows, lines, shares, ...(total !== undefined && { total }) }
}

function faultOfName(name: string): CellFault | undefined {
  if (name === '') return { kind: 'no-name' }
  return name.length > limits.name ? { kind: 'name-too-long', limit: limits.name } : undefined
}

function faultOfAmount(amount: Amount, total: number | undefined): CellFault | undefined {
  if (amount.kind === 'yuan') return undefined
  if (amount.kind === 'share') return total === undefined ? { kind: 'no-total' } : undefined
  return { kind: amount.kind === 'blank' ? 'no-amount' : amount.kind }
}

function inYuan(amount: Amount, total = 0): number {
  if (amount.kind === 'yuan') return amount.value
  return amount.kind === 'share' ? Number((amount.value * total).toPrecision(12)) : 0
}

/** The table may say once, in the heading of its amounts or above it, that amounts are in 万元. */
function tableFactor(headings: readonly (readonly string[])[], amountAt: number): number {
  const own = headings.map((row) => factorOf(row[amountAt] ?? '')).find((factor) => factor !== undefined)
  const said = headings.flat().filter((text) => /单位|\bin\b/iu.test(text))
  return own ?? said.map(factorOf).find((factor) => factor !== undefined) ?? 1
}

/** The last total that is an amount; totals of parts stand before it. */
function totalOf(table: readonly (readonly string[])[], amounts: readonly Amount[], nameAt: number): number | undefined {
  const totals = amounts.flatMap((amount, index) => {
    const name = table[index]?.[nameAt] ?? ''
    return amount.kind === 'yuan' && isTotal(name) && !isTotal(name, 'part') ? [amount.value] : []
  })
  return totals.at(-1)
}
