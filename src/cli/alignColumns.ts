/** What takes two columns of a terminal: the characters of Chinese and their punctuation. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0)

const space = (cell: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(cell)))

/** Write rows of cells in columns: words to the left, figures to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const pad = (cell: string, column: number) => {
    const rest = space(cell, widths[column] ?? 0)
    return column === 0 ? cell + rest : rest + cell
  }
  return rows.map((row) => `${row.map(pad).join('   ').trimEnd()}\n`).join('')
}
