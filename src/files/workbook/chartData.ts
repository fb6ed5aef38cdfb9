import { writeXlsx } from 'hucre/xlsx'
import { productName } from '../../words/properNames.ts'

/** What a chart shows: a value for each category in each series. */
export interface ChartData {
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** Before which nothing can be zipped: the chart's own workbook says no day. */
const noDate = new Date(Date.UTC(1980, 0, 1))

/**
 * The workbook behind an editable chart, where a slide looks for it: categories in column A of `Sheet1` from the second row on, a
 * series in each further column under its name. A value that is no number is an empty cell; 0 is 0.
 */
export function writeChartData({ categories, series }: ChartData): Promise<Uint8Array> {
  const cell = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null)
  return writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        columns: [{ width: 40 }, ...series.map(() => ({ width: 16 }))],
        rows: [
          [null, ...series.map(({ name }) => name)],
          ...categories.map((category, row) => [category, ...series.map(({ values }) => cell(values[row]))]),
        ],
      },
    ],
    properties: { creator: productName, created: noDate, modified: noDate },
  })
}
