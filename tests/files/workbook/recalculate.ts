// A spreadsheet program that knows nothing of the engine: HyperFormula works out the formulas of a file that was read anew.
import { HyperFormula } from 'hyperformula'
import { placeOf, type ReadSheets } from './read.ts'

/** A workbook in which cells can be changed and read again. */
export interface Recalculated {
  /** What a cell comes to; NaN where it is an error. */
  value(sheet: string, row: number, column: number): unknown
  change(cells: readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly value: number }[]): void
}

/** Work out a workbook from its formulas alone: what the file says they come to is not looked at. */
export function recalculate(sheets: ReadSheets): Recalculated {
  const content = [...sheets].map(([name, cells]) => {
    const rows: ((string | number | null)[] | undefined)[] = []
    for (const [cell, { formula, value = null }] of cells) {
      const { row, column } = placeOf(cell)
      const line = (rows[row] ??= [])
      while (line.length < column) line.push(null)
      // Files write `_xlfn.` before functions that came after the first of their kind; programs show them without.
      line[column] = formula === undefined ? (typeof value === 'string' ? `'${value}` : value) : `=${formula.replaceAll('_xlfn.', '')}`
    }
    return [name, Array.from(rows, (row) => row ?? [])] as const
  })
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(content), {
    licenseKey: 'gpl-v3',
    smartRounding: false,
    useArrayArithmetic: true,
  })
  const sheetId = (name: string) => engine.getSheetId(name) ?? -1
  return {
    value: (sheet, row, col) => {
      const found = engine.getCellValue({ sheet: sheetId(sheet), row, col })
      return typeof found === 'object' && found !== null ? NaN : found
    },
    change: (cells) => {
      engine.batch(() => {
        for (const { sheet, row, column, value } of cells) engine.setCellContents({ sheet: sheetId(sheet), row, col: column }, value)
      })
    },
  }
}
