import type { Column } from './columnRoles.ts'
import { plainName } from './likeness.ts'
import { valueOf, type Money, type PastedAmount } from './pastedAmount.ts'
import type { Product } from './products.ts'
import type { ColumnUnit } from './statedUnit.ts'
import { agrees, type Sums } from './sums.ts'

/** What somebody should know of the table as a whole: how it was understood, and what of it is not taken. */
export type Note =
  /** Which of several columns is the amount, from 0. */
  | { readonly kind: 'amount-column'; readonly column: number; readonly title: string; readonly others: readonly string[] }
  | { readonly kind: 'product'; readonly titles: readonly string[] }
  | { readonly kind: 'unit'; readonly factor: number; readonly currency?: 'CNY' | 'USD' }
  | { readonly kind: 'dollars'; readonly rate: number; readonly count: number }
  /** A total or the sum of a section in a row, and what its lines come to, in yuan. */
  | { readonly kind: 'stated'; readonly row: number; readonly name: string; readonly stated: number; readonly sum: number }
  /** What rows were read as: `once`, a price without a quantity; `filled`, a price times its quantity where no amount stands. */
  | { readonly kind: 'joined' | 'about' | 'range' | 'zero' | 'merged' | 'once' | 'filled'; readonly rows: readonly number[] }
  /** Amounts that are not their price times their quantity, where those of other rows are. */
  | { readonly kind: 'unequal'; readonly rows: readonly number[] }
  /** Shares beside amounts are taken of what those come to, in yuan. */
  | { readonly kind: 'share-of-lines'; readonly rows: readonly number[]; readonly base: number }
  | { readonly kind: 'negative'; readonly rows: readonly number[]; readonly sum: number }
  | { readonly kind: 'same-name'; readonly names: readonly string[] }
  | { readonly kind: 'too-many'; readonly count: number; readonly sum: number }
  | { readonly kind: 'rows-beyond' | 'columns-beyond'; readonly count: number; readonly limit: number }

/** What notes are made of: a row of the body as it is read. */
interface ReadRow {
  readonly index: number
  readonly name: string
  readonly amount: PastedAmount
  readonly product?: Product
  readonly isFilled: boolean
}

/** What a row is taken for, by its index. */
interface TakenRow {
  /** From 1, as a spreadsheet counts. */
  readonly number: number
  readonly as: string
  readonly line?: { readonly name: string; readonly amount: number }
}

/** Which column is the amount where several might be, or which are multiplied where none is. */
export function columnNotes(
  columns: readonly Column[],
  titles: readonly string[],
  amountAt: number,
  rivals: readonly number[],
  factors: readonly number[],
): Note[] {
  const titleOf = (column: number) => titles[column] ?? ''
  const others = rivals.filter((column) => column !== amountAt && columns[column] === 'ignored')
  if (amountAt < 0) return factors.length > 1 ? [{ kind: 'product', titles: factors.map(titleOf) }] : []
  return others.length === 0 ? [] : [{ kind: 'amount-column', column: amountAt, title: titleOf(amountAt), others: others.map(titleOf) }]
}

/** In what the amounts are, where that is not plain yuan. */
export function unitNotes(drafts: readonly ReadRow[], unit: ColumnUnit, money: Money, rows: readonly TakenRow[]): Note[] {
  const dollars = drafts.filter(({ amount, index }) => amount.kind === 'money' && amount.isDollars && rows[index]?.as === 'line').length
  const { factor = 1, currency } = unit
  return [
    ...(factor === 1 ? [] : [{ kind: 'unit', factor, ...(currency && { currency }) } as const]),
    ...(dollars === 0 ? [] : [{ kind: 'dollars', rate: money.rate, count: dollars } as const]),
  ]
}

/** What totals and sections state, and what is taken of their lines. */
export function statedNotes({ stated }: Sums, counted: readonly ReadRow[], rows: readonly TakenRow[]): Note[] {
  return stated.map(({ entry, stated: amount, sum }): Note => {
    const { index = 0, name = '' } = counted[entry] ?? {}
    return { kind: 'stated', row: rows[index]?.number ?? 0, name, stated: amount, sum }
  })
}

/** The numbers of rows, as a spreadsheet counts. */
export const numbersOf = (drafts: readonly ReadRow[], rows: readonly TakenRow[]): number[] =>
  drafts.map(({ index }) => rows[index]?.number ?? 0)

/**
 * What amounts have to do with their prices and quantities.
 *
 * @param areChecked Whether amounts stand beside prices and quantities, and are their products for the most part.
 */
export function productNotes(drafts: readonly ReadRow[], rows: readonly TakenRow[], areChecked: boolean): Note[] {
  const taken = drafts.filter(({ index }) => rows[index]?.as === 'line')
  const once = taken.filter(({ product, isFilled, amount }) => product?.isOnce === true && (isFilled || amount === product.amount))
  const filled = taken.filter((draft) => draft.isFilled && !once.includes(draft))
  const unequal = taken.filter(
    ({ product, isFilled, amount }) =>
      areChecked &&
      !isFilled &&
      product?.isOnce === false &&
      product.amount.kind === 'money' &&
      !agrees(product.amount.value, valueOf(amount, undefined) ?? NaN),
  )
  const note = (kind: 'once' | 'filled' | 'unequal', found: readonly ReadRow[]): Note[] =>
    found.length > 0 ? [{ kind, rows: numbersOf(found, rows) }] : []
  return [...note('once', once), ...note('filled', filled), ...note('unequal', unequal)]
}

/** How the lines that are taken were read, and which amounts are none. */
export function lineNotes(
  rows: readonly TakenRow[],
  drafts: readonly ReadRow[],
  joined: ReadonlySet<number>,
  drafted: readonly ReadRow[],
): Note[] {
  const isTaken = ({ index }: ReadRow) => rows[index]?.as === 'line'
  const numbers = (found: readonly ReadRow[]) => numbersOf(found, rows)
  const about = drafts.filter((draft) => isTaken(draft) && draft.amount.kind === 'money' && draft.amount.isAbout)
  const between = drafts.filter((draft) => isTaken(draft) && draft.amount.kind === 'money' && draft.amount.ends !== undefined)
  const zero = drafts.filter((draft) => isTaken(draft) && draft.amount.kind === 'money' && draft.amount.value === 0)
  const negative = drafts.filter(({ amount, index }) => amount.kind === 'negative' && rows[index]?.as === 'faulty')
  const whole = rows.flatMap(({ as, number }) => (as === 'line' && joined.has(number - 1) ? [number] : []))
  const merged = drafts.filter((draft, place) => isTaken(draft) && drafted[place]?.name === '')
  const names = rows.flatMap(({ as, line }, index) =>
    as === 'line' && line && !merged.some((draft) => draft.index === index) ? [line.name] : [],
  )
  const plain = names.map(plainName)
  const same = names.filter((_, index) => plain.indexOf(plain[index] ?? '') === index && plain.lastIndexOf(plain[index] ?? '') > index)
  const many = rows.flatMap(({ as, line }) => (as === 'too-many' && line ? [line.amount] : []))
  return [
    ...(whole.length > 0 ? [{ kind: 'joined', rows: whole } as const] : []),
    ...(merged.length > 0 ? [{ kind: 'merged', rows: numbers(merged) } as const] : []),
    ...(about.length > 0 ? [{ kind: 'about', rows: numbers(about) } as const] : []),
    ...(between.length > 0 ? [{ kind: 'range', rows: numbers(between) } as const] : []),
    ...(negative.length > 0
      ? [
          {
            kind: 'negative',
            rows: numbers(negative),
            sum: negative.reduce((sum, { amount }) => sum + ('value' in amount ? amount.value : 0), 0),
          } as const,
        ]
      : []),
    ...(zero.length > 0 ? [{ kind: 'zero', rows: numbers(zero) } as const] : []),
    ...(same.length > 0 ? [{ kind: 'same-name', names: same } as const] : []),
    ...(many.length > 0 ? [{ kind: 'too-many', count: many.length, sum: many.reduce((sum, amount) => sum + amount, 0) } as const] : []),
  ]
}
