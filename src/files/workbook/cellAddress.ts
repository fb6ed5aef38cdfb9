/** Where a cell is: its sheet by name, row and column counted from 0. */
export interface Address {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** Stands for the sheet of whatever formula names the cell: every sheet of variables has its years in the same places. */
export const thisSheet = ''

/** What stays when a formula is copied to another cell. */
export type Fixed = 'nothing' | 'row' | 'all'

/** The letters of a column: `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest
}

/** A cell on its own sheet: `G12`, `G$12`, `$G$12`. */
export function cellName({ row, column }: Omit<Address, 'sheet'>, fixed: Fixed = 'nothing'): string {
  return `${fixed === 'all' ? '$' : ''}${columnName(column)}${fixed === 'nothing' ? '' : '$'}${row + 1}`
}

/** A sheet in front of a cell: quoted unless it is plain letters. */
export const sheetName = (sheet: string): string => (/^[A-Za-z]+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`)
