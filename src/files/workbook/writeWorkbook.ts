import { writeXlsx, type Cell as FileCell, type CellStyle, type SheetChart, type WriteSheet } from 'hucre/xlsx'
import { withPlainTexts } from '../../model/plainText.ts'
import { productName } from '../../words/properNames.ts'
import { documentColours } from '../documentColours.ts'
import { cellName, sheetName } from './cellAddress.ts'
import type { Content } from './content.ts'
import type { Cell, Look, Sheet, SheetBars } from './sheetCells.ts'
import { workbookOf } from './workbook.ts'

const font = { name: 'Arial', size: 10 } as const
const { ink, quiet, rule, accent, ai } = documentColours

const headed = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: accent } },
} as const satisfies CellStyle

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 16, color: { rgb: ink } } },
  note: { font: { color: { rgb: quiet } }, alignment: { vertical: 'top' } },
  heading: { ...headed, alignment: { wrapText: true, vertical: 'center' } },
  figureHeading: { ...headed, alignment: { wrapText: true, vertical: 'center', horizontal: 'right' } },
  label: { font: { bold: true, color: { rgb: ink } } },
  repeated: { font: { color: { rgb: 'A5ADA8' } } },
  text: { font: { color: { rgb: ink } }, alignment: { horizontal: 'left', indent: 1 } },
  quiet: { font: { color: { rgb: quiet } }, alignment: { horizontal: 'left', indent: 1 } },
  input: {
    font: { color: { rgb: '0000FF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9D6' } },
  },
  formula: { font: { color: { rgb: ink } } },
  value: { font: { color: { rgb: quiet } } },
  figure: { font: { bold: true, color: { rgb: ai } } },
  link: { font: { underline: true, color: { rgb: ai } } },
  centred: { font: { color: { rgb: 'B8263B' } }, alignment: { horizontal: 'center' } },
}

/** Before which nothing can be zipped: what says no date of its own says this one. */
const noDate = new Date(Date.UTC(1980, 0, 1))

/** Write a scenario as an XLSX file. */
export async function writeWorkbook(content: Content): Promise<Uint8Array> {
  const { title, sheets, names, date } = withPlainTexts(workbookOf(content))
  return writeXlsx({
    sheets: sheets.map(fileSheet),
    namedRanges: [
      ...names.map(({ name, sheet, row, column }) => ({ name, range: `${sheetName(sheet)}!${cellName({ row, column }, 'all')}` })),
      ...sheets.flatMap(printRanges),
    ],
    properties: { title, creator: productName, created: date ?? noDate, modified: date ?? noDate },
    defaultFont: font,
  })
}

/** What of a sheet is printed, and the rows that every page begins with. hucre writes names of sheets as they are, so these are not left to it. */
function printRanges(sheet: Sheet): { name: string; range: string; scope: string }[] {
  const { name, widths, rows, frozen, printed = widths.length, printedRows = Infinity } = sheet
  const last = cellName({ row: Math.min(rows.length, printedRows) - 1, column: printed - 1 }, 'all')
  const heads = frozen && `${sheetName(name)}!$${frozen.rows - 1}:$${frozen.rows}`
  return [
    { name: '_xlnm.Print_Area', range: `${sheetName(name)}!$A$1:${last}`, scope: name },
    ...(heads === undefined ? [] : [{ name: '_xlnm.Print_Titles', range: heads, scope: name }]),
  ]
}

/** In characters of a column: what is wider could not be read on A4. */
const widestOnA4 = 210

function fileSheet({ name, widths, rows, frozen, filtered, limits = [], page = false, printed = widths.length, bars }: Sheet): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>()
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) if (cell) cells.set(`${row},${column}`, fileCell(cell))
  }
  const last = { row: rows.length - 1, column: widths.length - 1 }
  const across = widths.slice(0, printed).reduce((sum, width) => sum + width, 0)
  return {
    name,
    rows: rows.map(() => []),
    columns: widths.map((width) => ({ width })),
    cells,
    merges: rows.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell?.across === undefined ? [] : [{ startRow: row, endRow: row, startCol: column, endCol: column + cell.across - 1 }],
      ),
    ),
    ...(frozen && { freezePane: frozen }),
    ...(filtered !== undefined && { autoFilter: { range: `${cellName({ row: filtered, column: 0 })}:${cellName(last)}` } }),
    rowDefs: new Map(rows.flatMap((line, row) => heightOf(line, widths).map((height) => [row, { height }]))),
    dataValidations: limits.map(({ row, column, least, most }) => ({
      type: 'decimal',
      operator: 'between',
      formula1: String(least),
      formula2: String(most),
      range: cellName({ row, column }),
      showErrorMessage: true,
      errorTitle: productName,
      errorMessage: `${least} – ${most}`,
    })),
    ...(bars && { charts: [fileBars(bars)] }),
    view: { showGridLines: false },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    pageSetup: {
      ...{ paperSize: page || across <= widestOnA4 ? 'a4' : 'a3', orientation: page ? 'portrait' : 'landscape' },
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: page ? 1 : 0, margins },
    },
  }
}

function fileBars({ title, names, values, format, rows: [from, to], across }: SheetBars): SheetChart {
  return {
    ...{ type: 'bar', title, legend: false, gapWidth: 60 },
    series: [{ values, categories: names, color: ai }],
    anchor: { from: { row: from, col: 0 }, to: { row: to, col: across } },
    // From the top down, as the rows of the table.
    axes: { x: { reverse: true }, y: { numberFormat: { formatCode: format } } },
  }
}

/** Around what is printed, in inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/** In points. */
const lineHeight = 14

/** How wide a text is: Chinese characters take the room of two others. */
const charactersIn = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)

/** In points, where a row is not as high as any other. */
function heightOf([first]: Sheet['rows'][number], widths: readonly number[]): number[] {
  if (first?.look === 'title') return [26]
  if (first?.across !== undefined) {
    const room = widths.slice(0, first.across).reduce((sum, width) => sum + width, 0)
    return [
      lineHeight *
        String(first.value)
          .split('\n')
          .reduce((lines, text) => lines + Math.max(1, Math.ceil(charactersIn(text) / room)), 0),
    ]
  }
  return first?.look === 'heading' && typeof first.value === 'string' && first.value !== '' ? [30] : []
}

function fileCell({ look, value, formula, format, link, across, begins = false }: Cell): Partial<FileCell> {
  const style: CellStyle = {
    ...looks[look],
    font: { ...font, ...looks[look].font },
    ...(format !== undefined && { numFmt: format }),
    ...(across !== undefined && { alignment: { ...looks[look].alignment, wrapText: true, vertical: 'top' } }),
    ...(begins && { border: { top: { style: 'thin', color: { rgb: rule } } } }),
  }
  return {
    style,
    ...(value !== undefined && { value }),
    ...(formula !== undefined && { formula, ...(value !== undefined && { formulaResult: value }) }),
    ...(link !== undefined && { hyperlink: link.startsWith('#') ? { target: '', location: link.slice(1) } : { target: link } }),
  }
}
