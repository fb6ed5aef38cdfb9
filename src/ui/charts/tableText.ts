import { isMoney, timesShown, unitShown, type Shown } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import type { Table } from './plot.ts'

/** A table as CSV: full numbers, money as it is read on screen, and a mark at the start by which spreadsheets know that it is UTF-8. */
export function csvOf({ columns, rows }: Table, locale: Locale): string {
  const lines = [
    columns.map(({ title, unit }) => (unit === undefined ? title : `${title} (${unit === 'share' ? '1' : unitShown(unit, locale)})`)),
    ...rows,
  ]
  return `\uFEFF${lines.map((cells) => cells.map((value, column) => cell(inMoney(value, columns[column]?.unit, locale))).join(',')).join('\r\n')}\r\n`
}

/** A table as JSON: what the chart says, its columns with their units, and full numbers, money as it is read on screen. */
export function jsonOf(title: string, { columns, rows }: Table, locale: Locale): string {
  const units = columns.map(({ title: name, unit }) => ({
    title: name,
    unit: unit === undefined || unit === 'share' ? '1' : unitShown(unit, locale),
  }))
  const figures = rows.map((cells) => cells.map((value, column) => inMoney(value, columns[column]?.unit, locale)))
  return `${JSON.stringify({ title, columns: units, rows: figures }, undefined, 2)}\n`
}

const inMoney = (value: string | number, unit: Shown | undefined, locale: Locale) =>
  typeof value === 'number' && unit !== undefined && isMoney(unit) ? value * timesShown(unit, locale) : value

/** Quoted where needed; a text that a spreadsheet would take for a formula is kept from being one. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
