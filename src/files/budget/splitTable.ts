/**
 * A pasted text as rows of cells, however it was written:
 *
 *     演员⇥100000              Excel, WPS, Sheets, a table in Word
 *     Cast,"1,200"             CSV, with , ; | or ，
 *     | Cast | 1,200 |         Markdown
 *     演员：12万               a list in a mail, with a colon, dots or spaces before the number
 */
import Papa from 'papaparse'
import { headingRows, isHeading } from './columnRoles.ts'
import { rejoinThousands } from './thousands.ts'

/** As much of a table as is looked at. */
export const tableLimits = { rows: 500, columns: 40 } as const

/** The cells of a text, rows of equal length, and how much stands beyond the limits. */
export interface Cells {
  readonly rows: readonly (readonly string[])[]
  /** The row of the text, from 0, in which each stands. */
  readonly origins: readonly number[]
  readonly rowsBeyond: number
  readonly columnsBeyond: number
  /** Rows of the text whose amounts were put together again from `1` and `200`, and those where that cannot be told. */
  readonly joined: ReadonlySet<number>
  readonly unclear: ReadonlySet<number>
}

/** Split a text into rows and cells; whatever it holds, this never throws. */
export function splitTable(text: string): Cells {
  const plain = text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\0]/g, '')
    .replaceAll('\v', ' ') // a break inside a cell, in Word
    .replaceAll(/^ *[|│+├┌└:─=-][ |│:+=_─┼├┤┌┐└┘┬┴-]{2,}(?:\n|$)/gm, '') // a rule of Markdown or of drawn lines
    .replace(/^\n+/, '')
    .trimEnd()
  const separator = separatorOf(plain.split('\n').filter((line) => line.trim() !== ''))
  const all = rowsOf(plain, separator).map((row) => row.slice(0, widest).map(tidy))
  const first = all.slice(0, tableLimits.rows)
  const {
    rows: kept,
    joined,
    unclear,
  } = [',', '，'].includes(separator) ? rejoinThousands(first) : { rows: first, joined: new Set<number>(), unclear: new Set<number>() }
  const rows = separator === '\t' || separator === byBars ? withGaps(kept) : kept
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const used = Array.from({ length: width }, (_, column) => column).filter((column) => rows.some((row) => (row[column] ?? '') !== ''))
  return {
    ...oneBelowAnother(rows.map((row) => used.slice(0, tableLimits.columns).map((column) => row[column] ?? ''))),
    rowsBeyond: all.slice(tableLimits.rows).filter((row) => row.some((cell) => cell !== '')).length,
    columnsBeyond: Math.max(0, used.length - tableLimits.columns),
    joined,
    unclear,
  }
}

/**
 * A page of the web leaves out cells that are merged into one above or beside them, so that a row is too short. The gap is put where
 * the row's numbers then stand under those of whole rows: before all of it, or behind `合计`.
 */
function withGaps(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const heading = rows.slice(0, headingRows).findIndex((row) => isHeading(row))
  const width = rows[heading]?.length ?? 0
  const whole = rows.slice(heading + 1).filter(({ length }) => length === width)
  const isNumeric = (rows[heading] ?? []).map((_, column) => 2 * whole.filter((row) => isNumber(row[column] ?? '')).length > whole.length)
  return rows.map((row, index) => {
    const missing = width - row.length
    if (heading < 0 || index <= heading || missing <= 0 || row.length < 2 || row[0] === '') return row
    const gap = Array.from({ length: missing }, () => '')
    const ways = [row.length, ...row.keys()].map((at) => row.toSpliced(at, 0, ...gap))
    const fit = (way: readonly string[]) => way.filter((text, column) => text !== '' && isNumber(text) === isNumeric[column]).length
    return ways.reduce((best, way) => (fit(way) > fit(best) ? way : best))
  })
}

const isNumber = (text: string): boolean => /^[^\p{L}\d]{0,4}\d[\d,.\s]*(?:\p{L}{0,3}|%)$/u.test(text)

/** Two tables side by side under the same titles, `科目 金额 科目 金额`, are put one below the other. */
function oneBelowAnother(rows: readonly (readonly string[])[]): Pick<Cells, 'rows' | 'origins'> {
  const all = rows.map((_, index) => index)
  const heading = rows.slice(0, headingRows).findIndex((row) => isHeading(row))
  const titles = rows[heading] ?? []
  const width = all.length === 0 ? 0 : titles.indexOf(titles[0] ?? '', 1)
  const isRepeated =
    width > 1 && titles.length % width === 0 && titles.every((title, column) => title !== '' && title === titles[column % width])
  if (!isRepeated) return { rows, origins: all }
  const body = Array.from({ length: titles.length / width }, (_, block) =>
    all
      .slice(block === 0 ? 0 : heading + 1)
      .map((origin) => ({ origin, row: rows[origin]?.slice(block * width, (block + 1) * width) ?? [] })),
  ).flat()
  return { rows: body.map(({ row }) => row), origins: body.map(({ origin }) => origin) }
}

/** No name is so long, nor any amount: what is longer is refused as well when it is cut. */
const longestCell = 1000

/** As many cells of a row are looked at, empty ones too. */
const widest = 10 * tableLimits.columns

const tidy = (cell: string): string => cell.slice(0, longestCell).replaceAll(/\s+/g, ' ').trim()

/** A name and a number behind it: `演员：12万`, `- Cast ....... 1,200`, `3. 剧本 约3万元`. */
const listed =
  /^(?:[-–—*•·●▪]\s+|\(?\d{1,2}(?:[)）、]|[.．](?!\d))\s*)?(?<name>[^\s\d:：][^:：]*?)\s*(?:[:：=]|\.{2,}|…+|-{1,3}>?|—+|\s)\s*(?<amount>(?:约|大约|about |ca\.? |~|≈)?\s*[-(（]?(?:人民币|RMB|CNY|US|HK|USD|EUR)?\s*[¥￥$€£]?\s*\d.*)$/iu

const asList = 'list'
const bySpaces = 'spaces'
const byBars = 'bars'

/** A comma between digits that parts thousands parts no cells. */
const withoutThousands = (line: string): string => line.replaceAll(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '')

function separatorOf(lines: readonly string[]): string {
  const some = lines.slice(0, tableLimits.rows).map((line) => line.slice(0, 300))
  const share = (test: (line: string) => boolean) => some.filter(test).length / Math.max(1, some.length)
  const has = (sign: string) => share((line) => withoutThousands(line).includes(sign))
  if (has('\t') >= 0.3) return '\t'
  if (share((line) => /^\s*[|│]|[|│]\s*$/.test(line)) >= 0.6) return byBars
  if (share((line) => /^[^,;，；|]*[:：]\s*\S{0,4}\d/.test(line) && listed.test(line.trim())) >= 0.6) return asList
  const [most] = [',', ';', '|', '，', '；'].map((sign) => ({ sign, part: has(sign) })).toSorted((one, other) => other.part - one.part)
  if (most && most.part >= 0.6) return most.sign
  if (share((line) => /\S(?: {2,}|\s*\u3000+\s*)\S/.test(line.trim())) >= 0.5) return bySpaces
  if (share((line) => listed.test(line.trim())) >= 0.5) return asList
  return most && most.part > 0 ? most.sign : has('\t') > 0 ? '\t' : asList
}

function rowsOf(text: string, separator: string): string[][] {
  const lines = text.split('\n')
  if (separator === byBars) return lines.map(cellsBetweenBars)
  if (separator === bySpaces) return lines.map((line) => line.trim().split(/ {2,}|\s*\u3000+\s*/))
  if (separator === asList) return lines.map(cellsOfList)
  return Papa.parse<string[]>(withTrueQuotes(text, separator), { delimiter: separator, preview: tableLimits.rows * 4 }).data.map((row) =>
    row.map((cell) => cell.replaceAll(literal, '"')),
  )
}

function cellsBetweenBars(line: string): string[] {
  const inner = line.trim().replace(/^[|│]/, '').replace(/[|│]$/, '')
  return inner.split(/(?<!\\)[|│]/).map((cell) =>
    cell
      .replaceAll(String.raw`\|`, '|')
      .trim()
      .replace(/^(\*\*|__|`)(.*)\1$/, '$2'),
  )
}

function cellsOfList(line: string): string[] {
  const { name, amount } = (line.length <= 300 && listed.exec(line.trim())?.groups) || {}
  if (name !== undefined && amount !== undefined) return [name, amount]
  return /^[^:：]{1,40}[:：]\s*\S/.test(line) ? line.split(/[:：]\s*(.*)/s).slice(0, 2) : [line] // 后期：面议
}

/** Stands for a quotation mark that is a sign of the text while the cells are parted. */
const literal = '\ue000'

/**
 * A quotation mark opens a cell only where another one closes it at the cell's end: `"主角"片酬` and `"` for "the same" are text.
 * What it quotes may hold line breaks and, but for tabs, the separator; never whole rows.
 */
function withTrueQuotes(text: string, separator: string): string {
  const sign = separator === '|' ? String.raw`\|` : separator
  const content = separator === '\t' ? String.raw`(?:[^"\t]|"")*` : '(?:[^"]|"")*'
  const cell = new RegExp(
    String.raw`(?<before>^|[\n${sign}])(?<space> *)(?:(?<quoted>"${content}") *(?=[\n${sign}]|$)|“(?<chinese>[^“”"\n]*)”(?=[\n${sign}]|$)|")`,
    'g',
  )
  const wholeRow = new RegExp(String.raw`${sign}\s*[¥￥$]?\d[\d.]*\s*\p{L}{0,2}\n`, 'u')
  return text.replaceAll(literal, ' ').replace(cell, (all, ...rest) => {
    const { before, space, quoted, chinese } = rest.at(-1) as Readonly<
      Record<'before' | 'space' | 'quoted' | 'chinese', string | undefined>
    >
    if (quoted !== undefined && !wholeRow.test(quoted)) return `${before ?? ''}${quoted}`
    if (chinese?.includes(separator)) return `${before ?? ''}"${chinese}"`
    return quoted === undefined && chinese !== undefined
      ? all
      : `${before ?? ''}${space ?? ''}${all
          .slice((before ?? '').length)
          .trimStart()
          .replaceAll('"', literal)}`
  })
}
