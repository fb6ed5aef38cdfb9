import type { Shown } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask } from '../describe.ts'
import type { About, Band, Series, Table } from '../plot.ts'

interface Column {
  readonly title: string
  readonly unit: Shown
  readonly values: Series
  readonly band?: Band | undefined
  readonly about?: About
}

/** The figures of a timeline, a row for each year; where there are draws, P5 and P95 stand beside the value. */
export function yearTable({ results: { resolved }, locale }: Ask, columns: readonly Column[]): Table {
  const all = columns.flatMap(({ title, unit, values, band, about }) => [
    { title, unit, values, about },
    ...(band
      ? [
          { title: `${title} P5`, unit, values: band.low, about },
          { title: `${title} P95`, unit, values: band.high, about },
        ]
      : []),
  ])
  return {
    columns: [{ title: screenWords[locale.language].charts.year }, ...all.map(({ title, unit }) => ({ title, unit }))],
    rows: Array.from({ length: resolved.years }, (_, index) => [
      resolved.startYear + index,
      ...all.map(({ values }) => values[index] ?? Number.NaN),
    ]),
    about: (row, column) => all[column - 1]?.about?.(row),
  }
}
