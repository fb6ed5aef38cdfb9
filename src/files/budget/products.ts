/**
 * Amounts that are a price times quantities, `单价 × 数量 × 天数`:
 *
 *     3000 · 2 · 10              60,000
 *     3000 · 8人×10天            240,000
 *     20000 ·  ·                 20,000: without a quantity it is paid once
 */
import type { Column } from './columnRoles.ts'
import { readCell, type Money, type PastedAmount } from './pastedAmount.ts'
import type { ColumnUnit } from './statedUnit.ts'
import { agrees } from './sums.ts'

/** What a row multiplies, and whether there was a quantity at all. */
export interface Product {
  readonly amount: PastedAmount
  readonly isOnce: boolean
}

/** For what a price is: `2000元/天`, `$500 per day`. */
const forEach = /\s*(?:[/／每]|\b(?:per|a)\s)\s*(?:天|日|人|集|场|次|台|小时|周|月|个月|day|hour|person|week|month|episode|unit)s?\s*$/iu

/** Multiply a row's price by its quantities. */
export function productOf(texts: readonly string[], columns: readonly Column[], money: Money, unit: ColumnUnit): Product {
  const price = readCell((texts[columns.indexOf('price')] ?? '').replace(forEach, ''), money, unit)
  const written = texts.filter((text, column) => columns[column] === 'quantity' && text !== '')
  const isOnce = written.length === 0
  if (price.kind !== 'money' || isOnce) return { amount: price, isOnce }
  const quantities = written.map(quantityOf)
  if (quantities.includes(undefined)) return { amount: { kind: 'refused', why: 'no-number', found: '×' }, isOnce }
  const times = (value: number) => Number(quantities.reduce<number>((product, each) => product * (each ?? 1), value).toPrecision(15))
  const { ends, value } = price
  return { amount: { ...price, value: times(value), ...(ends && { ends: [times(ends[0]), times(ends[1])] }) }, isOnce }
}

/** `10 days`, `30集`, `8人×10天`; two numbers that are not multiplied are none. */
function quantityOf(text: string): number | undefined {
  const numbers = Array.from(
    text
      .slice(0, 60)
      .normalize('NFKC')
      .replaceAll(/(?<=\d),(?=\d{3})/g, '')
      .matchAll(/\d+(?:\.\d+)?/g),
    ([each]) => Number(each),
  )
  const isProduct = /\d\D*[×x*]\D*\d/iu.test(text)
  return numbers.length === 1 || (isProduct && numbers.length > 1) ? numbers.reduce((product, each) => product * each) : undefined
}

/** Whether the amounts of a table are these products: of the rows that hold both, most agree, or too few hold both to tell. */
export function areProducts(rows: readonly { readonly written: PastedAmount; readonly product: Product }[]): boolean {
  const both = rows.flatMap(({ written, product: { amount, isOnce } }) =>
    written.kind === 'money' && amount.kind === 'money' && !isOnce ? [agrees(amount.value, written.value)] : [],
  )
  return both.length < 3 || 2 * both.filter(Boolean).length >= both.length
}
