import type { Model } from '../../model/model.ts'
import { fileLimits } from '../fileLimits.ts'
import { columnsOf, isTitled, type Column } from './columnRoles.ts'
import { isBareRange, readCell, valueOf, type Money, type PastedAmount, type Refusal } from './pastedAmount.ts'
import { areProducts, productOf, type Product } from './products.ts'
import { recipientNamed } from './recipient.ts'
import { columnNotes, lineNotes, numbersOf, productNotes, statedNotes, unitNotes, type Note } from './tableNotes.ts'
import { splitTable, tableLimits } from './splitTable.ts'
import { agrees, lineSum, sumsOf, unnumbered, type Entry, type Sums } from './sums.ts'
import { plainText, totalName } from './totals.ts'
import { unitOf, unitOfTable, type ColumnUnit } from './statedUnit.ts'

/** What is wrong with a cell, or what somebody should know of it; only `unknown-recipient` leaves the row usable. */
export type CellFault =
  | { readonly kind: 'no-name' | 'no-amount' | 'no-total' | 'negative' | Exclude<Refusal, 'foreign'> }
  | { readonly kind: 'foreign'; readonly found: string }
  | { readonly kind: 'name-too-long'; readonly limit: number }
  | { readonly kind: 'unknown-recipient' }

/** One cell as it was pasted. */
export interface Cell {
  readonly text: string
  readonly fault?: CellFault
}

/** What is taken of a row: a line with its amount in yuan, and who is paid, where that could be told. */
export interface PastedLine {
  readonly name: string
  /** Of a range the middle. */
  readonly amount: number
  readonly low?: number
  readonly high?: number
  readonly recipient?: string
  /** What the row stands below: its category, also where that cell is merged, or the heading of its section. */
  readonly group?: string
}

/** A row as it was pasted, and what it is taken for. */
export interface Row {
  /** From 1, as a spreadsheet counts. */
  readonly number: number
  readonly cells: readonly Cell[]
  readonly as: 'line' | 'faulty' | 'heading' | 'section' | 'total' | 'part' | 'note' | 'blank' | 'too-many'
  readonly line?: PastedLine
}

/** A pasted table as it is understood. */
export interface PastedTable {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly lines: readonly PastedLine[]
  readonly notes: readonly Note[]
  /** Whether shares of a total are among the amounts, and the total that they are taken of, in yuan, where one is known. */
  readonly shares: boolean
  readonly total?: number
  /** What the table says above its columns that it is of: `都市修仙` of `短剧《都市修仙》预算表（单位：万元）`. */
  readonly title?: string
}

/** As many lines as an industry may have, as long as their names may be, and as much of a table as is looked at. */
export const limits = { lines: fileLimits.lines, name: fileLimits.name, ...tableLimits } as const

/** How the reader wants a table to be understood, where they know better. */
export interface TableOptions {
  readonly columns?: readonly Column[]
  /** Yuan that shares are taken of where the table gives no total. */
  readonly total?: number
  /** In which money a bare number is, and yuan for a dollar; without it dollars are refused. */
  readonly money?: Money
}

/** A row of the body as it is read, before it is known what it is. */
interface Draft {
  readonly index: number
  readonly texts: readonly string[]
  /** The name, or where that cell is merged into another one, what stands there. */
  readonly name: string
  readonly nameAt: number
  readonly amount: PastedAmount
  readonly level: number
  readonly product?: Product
  /** Whether the amount is its product, for no other is written. */
  readonly isFilled: boolean
}

/** Understand a table pasted from a spreadsheet, a document or a mail; whatever it holds, this never throws. */
export function readPastedTable(text: string, model: Model, options: TableOptions = {}): PastedTable {
  const split = splitTable(text)
  const table = split.rows
  const originOf = (index: number) => split.origins[index] ?? index
  const money = options.money ?? { shown: 'CNY', rate: NaN }
  const seen = new Map<string, PastedAmount>()
  const amountOf = (cell: string) => {
    const amount = seen.get(cell) ?? (isBareRange(cell) ? readCell('', money) : readCell(cell, money))
    seen.set(cell, amount)
    return amount
  }
  const guessed = columnsOf(table, amountOf, model)
  const { heading, titles } = guessed
  const columns = options.columns?.length === guessed.columns.length ? options.columns : guessed.columns
  const place = (column: Column) => columns.indexOf(column)
  const [nameAt, amountAt, recipientAt] = [place('name'), place('amount'), place('recipient')]
  const factors = columns.flatMap((column, index) => (column === 'price' || column === 'quantity' ? [index] : []))
  const priceAt = amountAt < 0 ? place('price') : -1
  const unit = unitFor(table, heading, titles[amountAt] ?? titles[priceAt] ?? '', titles[nameAt] ?? '')

  const isBlank = (texts: readonly string[]) => texts.every((each) => each === '')
  // The heading stands once more at the top of every printed page.
  const isTitleRow = (texts: readonly string[], index: number) =>
    index <= heading || (heading >= 0 && texts.every((each, column) => each === table[heading]?.[column]))
  const labelEnd = amountAt < 0 ? Math.min(...factors) : amountAt
  const read = table.flatMap((texts, index) => {
    if (isBlank(texts) || isTitleRow(texts, index)) return []
    const own = unitBeside(texts, titles, unit)
    const written = amountAt >= 0 ? readCell(texts[amountAt] ?? '', money, own) : ({ kind: 'blank' } as const)
    const ofPrice = { ...own, ...unitOf(titles[place('price')] ?? '') }
    const product = factors.length > 1 ? productOf(texts, columns, money, ofPrice) : undefined
    return [{ index, texts, written, product, ...labelOf(texts, nameAt, labelEnd, money) }]
  })
  const hasProducts = areProducts(read.flatMap(({ written, product }) => (product ? [{ written, product }] : [])))
  const drafts = read.map(({ written, product, nameAt: foundAt, ...row }): Draft => {
    const { name, texts } = row
    const isSum = totalName(name) === 'whole' || totalName(name) === 'part'
    const beside =
      isSum && amountAt < 0 ? texts.map((text) => readCell(text, money, unit)).findLast(({ kind }) => kind === 'money') : undefined
    const isFilled = amountAt >= 0 && hasProducts && !isSum && written.kind === 'blank' && product?.amount.kind === 'money'
    const amount = beside ?? (product && (isFilled || amountAt < 0) ? product.amount : written)
    return {
      ...row,
      nameAt: foundAt,
      amount,
      level: levelOf(texts, foundAt, nameAt, place('category')),
      isFilled,
      ...(product && { product }),
    }
  })

  const stated = drafts.flatMap(({ name, amount }) => (amount.kind === 'money' && totalName(name) === 'whole' ? [amount.value] : [])).at(-1)
  const drafted = drafts.filter(({ name, amount }) => 'value' in amount || totalName(name) === 'whole' || totalName(name) === 'part')
  const isShare = ({ name, amount }: Draft) => amount.kind === 'share' && totalName(name) === 'none'
  const parts = drafted.filter(isShare)
  const isMixed = 2 * parts.length < drafted.filter(({ amount }) => amount.kind === 'money' || amount.kind === 'share').length
  const whole =
    parts.length > 0 && isMixed
      ? shareBase(
          drafted.filter((draft) => !isShare(draft)),
          parts,
          stated,
        )
      : (stated ?? options.total)
  const isUsable = ({ index, name, amount }: Draft) =>
    faultOfName(name) === undefined && faultOfAmount(amount, whole) === undefined && !split.unclear.has(originOf(index))
  const entriesOf = (these: readonly Draft[]) => these.map((draft) => entryOf(draft, whole, isUsable(draft)))
  const unfilled = sumsOf(entriesOf(drafted))
  const counted = fillDown(drafted, entriesOf(drafted), unfilled)
  const sums = counted === drafted ? unfilled : sumsOf(entriesOf(counted))
  const roles = new Map(counted.map((draft, index) => [draft.index, sums.roles[index]]))
  const lastAmount = counted.at(-1)?.index ?? -1
  const shares = !isMixed && counted.some(({ amount, index }) => amount.kind === 'share' && roles.get(index) === 'line')

  const byIndex = new Map([...drafts, ...counted].map((draft) => [draft.index, draft]))
  let count = 0
  let group = ''
  const rows = table.map((texts, index): Row => {
    const number = originOf(index) + 1
    const plain = (as: Row['as']): Row => ({ number, as, cells: texts.map((each) => ({ text: each })) })
    const draft = byIndex.get(index)
    if (!draft) return plain(isBlank(texts) ? 'blank' : 'heading')
    const role = roles.get(index)
    group = texts[place('category')] || (role === 'section' ? draft.name : group)
    if (role === 'total' || role === 'section' || role === 'part') return plain(role)
    const isLone = texts.filter((each) => each !== '').length === 1
    if (draft.amount.kind === 'blank' && draft.name === '') return plain(texts.some((each) => /\p{L}/u.test(each)) ? 'note' : 'blank')
    if (!('value' in draft.amount) && isRemark(draft.name)) return plain('note')
    if (draft.amount.kind === 'blank' && isLone) {
      if (index > lastAmount) return plain('note')
      if (index < (counted[0]?.index ?? 0) || isSection(draft, index, roles)) {
        group = draft.name
        return plain('section')
      }
    }
    const recipient = texts[recipientAt]
    const who = recipient ? recipientNamed(recipient, model) : undefined
    const wrongName = faultOfName(draft.name)
    const wrongAmount: CellFault | undefined = split.unclear.has(originOf(index)) ? { kind: 'split' } : faultOfAmount(draft.amount, whole)
    const faults = new Map<number, CellFault>()
    if (recipient && who === undefined) faults.set(recipientAt, { kind: 'unknown-recipient' })
    if (wrongName) faults.set(Math.max(0, nameAt), wrongName)
    if (wrongAmount) faults.set(amountAt >= 0 ? amountAt : Math.max(0, priceAt), wrongAmount)
    const cells = texts.map((each, column): Cell => {
      const fault = faults.get(column)
      return fault ? { text: each, fault } : { text: each }
    })
    if (wrongName || wrongAmount) return { number, as: 'faulty', cells }
    count += 1
    const [low, high] = draft.amount.kind === 'money' ? (draft.amount.ends ?? []) : []
    const line = {
      ...{ name: draft.name, amount: valueOf(draft.amount, whole) ?? 0 },
      ...(low !== undefined && high !== undefined && { low, high }),
      ...(who !== undefined && { recipient: who }),
      ...(group !== '' && group !== draft.name && { group }),
    }
    return { number, as: count > limits.lines ? 'too-many' : 'line', cells, line }
  })
  const lines = rows.flatMap(({ as, line }) => (as === 'line' && line ? [line] : []))
  const notes = [
    ...columnNotes(columns, titles, amountAt, guessed.rivals, factors),
    ...unitNotes(counted, unit, money, rows),
    ...statedNotes(sums, counted, rows),
    ...lineNotes(rows, counted, split.joined, drafted),
    ...productNotes(counted, rows, amountAt >= 0 && hasProducts),
    ...(parts.length > 0 && isMixed && whole !== undefined
      ? [{ kind: 'share-of-lines', rows: numbersOf(parts, rows), base: whole } as const]
      : []),
    ...(split.rowsBeyond > 0 ? [{ kind: 'rows-beyond', count: split.rowsBeyond, limit: limits.rows } as const] : []),
    ...(split.columnsBeyond > 0 ? [{ kind: 'columns-beyond', count: split.columnsBeyond, limit: limits.columns } as const] : []),
  ]
  const title = heading > 0 ? titleOf(table.slice(0, heading)) : ''
  return { columns, rows, lines, notes, shares, ...(whole !== undefined && { total: whole }), ...(title !== '' && { title }) }
}

/** What stands alone in a row above the columns, without the words that say that it is a budget. */
function titleOf(above: readonly (readonly string[])[]): string {
  const lone = above
    .map((row) => row.filter((text) => text !== ''))
    .find((row) => row.length > 0 && Object.keys(unitOf(row[0] ?? '')).length === 0)
  const [text = ''] = lone ?? []
  if (text.length > 80) return ''
  const quoted = /[《“"「](.{1,60}?)[》”"」]/u.exec(text)?.[1]
  return (
    quoted ??
    text
      .replace(/[(（【].*$/u, '')
      .replaceAll(
        /(?:制作|拍摄|成本|项目)?(?:预算|报价|费用|成本)(?:明细)?[表单]?|\b(?:production|cost)?\s*(?:budget|estimate|quotation|quote)(?: sheet)?(?: for| of)?\b/giu,
        ' ',
      )
  ).replaceAll(/^[\s:：—–,，-]+|[\s:：—–,，-]+$/gu, '')
}

/** The unit of the amounts: their heading's, or what a line beside the table says of all. */
function unitFor(table: readonly (readonly string[])[], heading: number, title: string, nameTitle: string): ColumnUnit {
  const own = unitOf(title)
  const beside = table.flatMap((row, index) => {
    const filled = row.filter((text) => text !== '')
    return index < heading || filled.length === 1 ? filled : filled.filter((text) => /单位\s*[:：]/u.test(text))
  })
  const all = [...beside, nameTitle].map(unitOfTable).filter((unit) => Object.keys(unit).length > 0)
  const said = all.reduceRight<ColumnUnit>((unit, each) => ({ ...unit, ...each }), {})
  const { factor } = said
  return own.currency !== undefined || own.foreign !== undefined ? { ...(factor !== undefined && { factor }), ...own } : { ...said, ...own }
}

/** A column of units or currencies, `万元` or `USD` in each row, says it of that row. */
function unitBeside(texts: readonly string[], titles: readonly string[], unit: ColumnUnit): ColumnUnit {
  const own = texts.flatMap((text, column) => (isTitled(titles[column] ?? '', 'unit') && text !== '' ? [unitOf(text)] : []))
  return own.reduce((both, each) => ({ ...both, ...each }), unit)
}

/** What shares beside amounts, such as a contingency of 5%, are taken of: the table's total where that comes out, or else the other lines. */
function shareBase(others: readonly Draft[], parts: readonly Draft[], stated: number | undefined): number {
  const entries = others.map((draft) => entryOf(draft, undefined, true))
  const sum = lineSum(entries, sumsOf(entries).roles)
  const share = parts.reduce((all, { amount }) => all + ('value' in amount ? amount.value : 0), 0)
  return stated !== undefined && agrees(sum + share * stated, stated) ? stated : sum
}

/** What a row is called. Where the cell of the name is empty, cells were merged: what stands left of the amount is its name. */
function labelOf(texts: readonly string[], nameAt: number, amountAt: number, money: Money): { name: string; nameAt: number } {
  const own = texts[nameAt] ?? ''
  if (own !== '') return { name: own, nameAt }
  const isLabel = (text: string) => /[\p{L}∑Σ]/u.test(text) && readCell(text, money).kind === 'refused'
  const other = texts.findIndex(
    (text, column) => column !== amountAt && (column < amountAt || column < nameAt || totalName(text) !== 'none') && isLabel(text),
  )
  return { name: texts[other] ?? '', nameAt: other }
}

/** How deep a row stands by its number, or, in a table with merged categories, by the column that names it. */
function levelOf(texts: readonly string[], foundAt: number, nameAt: number, categoryAt: number): number {
  if (categoryAt >= 0 && foundAt === categoryAt && nameAt !== categoryAt) return 2
  const first = texts.find((text) => text !== '') ?? ''
  const plain = plainText(first)
  if (/^(?:第?[一二三四五六七八九十]+(?:[、.．,]|部分|$)|(?:part|section) )|^[a-z](?:[.、)]|$)|^[ivx]+(?:[.、)]|$)/iu.test(plain)) return 1
  if (/^\([一二三四五六七八九十]+\)/u.test(plain)) return 2
  const arabic = /^(\d{1,4}(?:\.\d{1,3})*)(?:[.、)\s]|$|(?=\p{L}))/u.exec(plain)?.[1]
  return arabic === undefined ? unnumbered : 3 + arabic.replace(/\.0+$/, '').split('.').length
}

function entryOf({ name, amount, level }: Draft, whole: number | undefined, isUsable: boolean): Entry {
  const value = amount.kind === 'negative' ? amount.value : valueOf(amount, whole)
  const isPart = /^(?:其中|of which|including|incl\.)/iu.test(plainText(name))
  return { value, isNamed: name !== '', isUsable, isPart, total: totalName(name), level }
}

/**
 * Rows without a name are parts of a merged cell, and have the name above, where the lines come to the table's total with them, or
 * where there is no total and something else is said of them.
 */
function fillDown(drafts: readonly Draft[], entries: readonly Entry[], { roles, whole }: Sums): readonly Draft[] {
  const isNameless = ({ name, texts }: Draft, index: number) =>
    name === '' && roles[index] === 'line' && (whole !== undefined || texts.some((text) => /^\p{L}/u.test(text)))
  if (!drafts.some(isNameless) || (whole !== undefined && !agrees(lineSum(entries, roles), whole))) return drafts
  return drafts.map((draft, index) => {
    const above = drafts.slice(0, index).findLast(({ name }, row) => name !== '' && roles[row] === 'line')
    return isNameless(draft, index) && above ? { ...draft, name: above.name } : draft
  })
}

/** A remark under or between the lines. */
const isRemark = (text: string): boolean =>
  /^(?:注|备注|说明|附注|制表|编制|审核|审批|日期|联系|单位|币种|notes?\b|prepared|date\b|remarks?\b|currency\b)/iu.test(plainText(text))

/** A name alone in its row opens a section where it is numbered as one, ends in a colon, or its lines have a subtotal. */
function isSection({ name, level }: Draft, index: number, roles: ReadonlyMap<number, string | undefined>): boolean {
  const next = [...roles].find(([row]) => row > index)
  const before = [...roles].findLast(([row]) => row < index)
  const plain = plainText(name)
  return (
    next?.[1] === 'line' &&
    (level < 4 || /:$|部分|阶段|^(?:[前中后]期|筹备|拍摄|above|below|pre-|post-)/iu.test(plain) || before?.[1] === 'total')
  )
}

function faultOfName(name: string): CellFault | undefined {
  if (name === '') return { kind: 'no-name' }
  return name.length > limits.name ? { kind: 'name-too-long', limit: limits.name } : undefined
}

function faultOfAmount(amount: PastedAmount, total: number | undefined): CellFault | undefined {
  if (amount.kind === 'money') return Number.isFinite(amount.value) ? undefined : { kind: 'foreign', found: '$' }
  if (amount.kind === 'share') return total === undefined ? { kind: 'no-total' } : undefined
  if (amount.kind === 'blank') return { kind: 'no-amount' }
  if (amount.kind === 'negative') return { kind: 'negative' }
  return amount.why === 'foreign' ? { kind: 'foreign', found: amount.found } : { kind: amount.why }
}
