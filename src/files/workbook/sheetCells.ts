/** How a cell looks, by what it is; `write.ts` gives each its colours. */
export type Look =
  | 'title'
  | 'note'
  | 'heading'
  /** Above figures, which stand to the right. */
  | 'figureHeading'
  | 'label'
  | 'repeated'
  | 'text'
  | 'quiet'
  | 'input'
  | 'formula'
  | 'value'
  | 'figure'
  | 'link'
  | 'centred'

/** One cell. */
export interface Cell {
  readonly look: Look
  readonly value?: string | number
  /** Without the sign of equality; `value` is what it comes to at the time of writing. */
  readonly formula?: string
  /** Number format, as spreadsheets write it. */
  readonly format?: string
  /** An address on the web, or `#` and a cell of this workbook. */
  readonly link?: string
  /** How many columns it goes across, on as many lines as it needs. */
  readonly across?: number
  /** A line above: here begins something else. */
  readonly begins?: boolean
}

/** Numbers that a range of cells takes. */
export interface Limits {
  readonly row: number
  readonly column: number
  readonly least: number
  readonly most: number
}

/** Bars that lie, made of cells of the sheet that they stand on; a program that opens the file draws them anew when the cells change. */
export interface SheetBars {
  readonly title: string
  readonly names: string
  readonly values: string
  /** Of the figures along the axis. */
  readonly format: string
  /** The rows that they lie over. */
  readonly rows: readonly [from: number, to: number]
  /** How many columns they go across. */
  readonly across: number
}

/** One sheet of a workbook, rows and columns counted from 0. */
export interface Sheet {
  readonly name: string
  /** In characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (Cell | undefined)[])[]
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** The row of headings by which rows can be filtered. */
  readonly filtered?: number
  readonly limits?: readonly Limits[]
  /** Printed upright on one page. */
  readonly page?: boolean
  /** How many of the columns are printed, where names and formulas that follow are of no use on paper. */
  readonly printed?: number
  /** How many of the rows are printed, where the others would fill a ream. */
  readonly printedRows?: number
  readonly bars?: SheetBars
}

/** A cell's name in the whole workbook. */
export interface DefinedName {
  readonly name: string
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** A workbook before it becomes a file. */
export interface Workbook {
  readonly title: string
  readonly sheets: readonly Sheet[]
  readonly names: readonly DefinedName[]
  readonly date?: Date
}
