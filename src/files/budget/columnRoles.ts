import type { Model } from '../../model/model.ts'
import type { PastedAmount } from './pastedAmount.ts'
import { recipientNamed } from './recipient.ts'
import { plainText } from './totals.ts'
import { unitOf } from './statedUnit.ts'

/** What a column of a pasted table holds. A price and quantities make an amount where no column holds one. */
export const columnKinds = ['name', 'amount', 'recipient', 'category', 'price', 'quantity', 'ignored'] as const

/** One of them. */
export type Column = (typeof columnKinds)[number]

type Table = readonly (readonly string[])[]

const titles = {
  index:
    /^(?:序号?|编号|行号|项次|科目编[码号]|代码|no\.?|nr\.?|#|id|code|ref\.?|s\/?n|item (?:no\.?|#)|acct\.?(?: no\.?)?|account (?:no\.?|code))$/iu,
  name: /项目|科目|名称|事项|分项|子项|费目|细目|用途|岗位|职务|工种|^\s*(?:items?|names?|line(?: ?items?)?|accounts?|particulars|tasks?|roles?|positions?|expenses?)\s*$|(?:line|budget|cost|expense) items?|item name/iu,
  detail: /内容|明细|说明|描述|规格|description|details?|specification/iu,
  category: /类别|大类|分类|类型|阶段|部门|一级|组别|板块|category|section|department|dept|phase|stage|group|type|class/iu,
  recipient: /收款|付给|支付对象|对象|供应商|承接|乙方|谁|payee|paid to|pay to|recipient|vendor|supplier/iu,
  sum: /金额|合计|总计|小计|总价|总额|价税|总费用|总预算|amount|total|sum\b/iu,
  plan: /预算|费用|价格|成本|报价|计划|投资|budget|cost|price|plan|estimate|quote|value|fee/iu,
  past: /实际|已付|未付|待付|决算|去年|上年|往年|上期|差额|差异|余额|结余|税额|税金|定金|尾款|首付|预付|actual|spent|paid$|last year|prior|previous|variance|difference|balance|remaining|deposit|\btax|\bvat\b/iu,
  price:
    /单价|日薪|日租|均价|每[天日人集场次]|\/\s*[天日人集]|unit (?:price|cost|rate)|price (?:per|each)|\brates?$|daily|per (?:day|unit|person)|each/iu,
  quantity:
    /数量|天数|人数|次数|集数|场数|台数|工时|时长|天$|qty|quantit|number of|^(?:days?|people|persons?|hours?|weeks?|months?|episodes|units|count|x|heads?|pax|times)$|\bdays$/iu,
  unit: /^(?:计量)?单位$|^units?$|^uom$|币种|currency/iu,
  period:
    /^(?:fy)? ?(?:19|20)\d\d(?: ?年度?)?$|^\d{1,2} ?月$|^(?:q[1-4]|第?[一二三四]季度)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/iu,
  share: /占比|比例|比重|share|percent|%/iu,
  note: /备注|附注|注释|依据|notes?\b|页码?$|^page\b|remarks?|comments?|status|状态|日期|\bdate\b/iu,
} as const

/** Words that name a column and no cost. */
const columnWords =
  /^(?:序号|编号|项目|科目|名称|类别|分类|内容|明细|事项|no\.?|#|items?|names?|category|categories|description|line items?|accounts?)$/iu

type Title = keyof typeof titles

/** Whether the heading of a column says this of it. */
export const isTitled = (title: string, ...kinds: readonly Title[]): boolean =>
  title.length <= 60 && kinds.some((kind) => titles[kind].test(plainText(title)))

/** What was understood of the columns. */
export interface Columns {
  /** The last row above the body: -1 where there is no heading. */
  readonly heading: number
  readonly columns: Column[]
  /** What stands above each column, also of headings in two rows and over merged cells. */
  readonly titles: readonly string[]
  /** All columns that could be the amount. */
  readonly rivals: readonly number[]
}

/** Tell what the columns hold. Headings decide where there are some; otherwise what stands in the columns does. */
export function columnsOf(table: Table, amountOf: (text: string) => PastedAmount, model: Model): Columns {
  const width = table[0]?.length ?? 0
  const [from, heading] = headingOf(table, amountOf)
  const above = titlesOf(table.slice(from, heading + 1), width)
  // The first rows of the body tell what the others hold.
  const body = table
    .slice(heading + 1)
    .filter((row) => row.filter((text) => text !== '').length > 1)
    .slice(0, 80)
  const all = Array.from({ length: width }, (_, column) => column)
  const cells = (column: number) => body.map((row) => row[column] ?? '')
  const part = (column: number, test: (text: string) => boolean) => cells(column).filter(test).length / Math.max(1, body.length)
  const says = (column: number, ...kinds: readonly Title[]) => isTitled(above[column] ?? '', ...kinds)
  const hasQuantity = all.some((column) => says(column, 'quantity'))
  const isPrice = (column: number) =>
    says(column, 'price') || (hasQuantity && /^(?:价格|price|cost)$/iu.test(plainText(above[column] ?? '')))
  const isIndex = (column: number) =>
    says(column, 'index') || (!says(column, 'sum', 'plan') && counts(cells(column).filter((text) => text !== '')))

  const worth = all.map((column) => {
    const amounts = cells(column).map(amountOf)
    return amounts.reduce((sum, amount) => sum + (amount.kind === 'money' ? amount.value : 0), 0)
  })
  const fill = all.map(
    (column) => part(column, (text) => amountOf(text).kind === 'money') + 0.6 * part(column, (text) => amountOf(text).kind === 'share'),
  )
  const asAmount = all.map((column) => {
    const title = above[column] ?? ''
    if ((fill[column] ?? 0) === 0 || isIndex(column) || isPrice(column) || says(column, 'quantity', 'unit', 'note')) return 0
    const named = says(column, 'sum')
      ? 1.2
      : says(column, 'plan') || Object.keys(unitOf(title)).length > 0
        ? 1
        : says(column, 'share')
          ? 0.6
          : says(column, 'period')
            ? 0.5
            : 0
    return (fill[column] ?? 0) + named + (says(column, 'sum') && says(column, 'plan') ? 0.1 : 0) - (says(column, 'past') ? 0.8 : 0)
  })
  // Of equals the last, for amounts stand right of quantities and prices; without a heading the greatest.
  const order = (column: number) => (heading >= 0 ? column : (worth[column] ?? 0))
  const amount = best(
    all,
    (column) => asAmount[column] ?? 0,
    0.2,
    (one, other) => order(other) >= order(one),
  )
  const numeric = (column: number) => part(column, (text) => ['money', 'share'].includes(amountOf(text).kind)) > 0.5

  const isText = (text: string) => /\p{L}/u.test(text) && amountOf(text).kind === 'refused' && text.length > 1
  const name = best(
    all.filter((column) => column !== amount && !numeric(column)),
    (column) => {
      const distinct = new Set(cells(column).filter(isText)).size / Math.max(1, body.length)
      if (distinct === 0 && heading < 0) return 0
      const named = says(column, 'category') ? 0.3 : says(column, 'name') ? 1 : says(column, 'detail') ? 0.6 : 0
      const other = says(column, 'recipient', 'note', 'unit', 'index') ? 1.4 : 0
      return 1.5 * distinct + named - other + (width - column) / 100
    },
    0.2,
    () => false,
  )
  const recipient = best(
    all.filter((column) => column !== amount && column !== name && !numeric(column)),
    (column) => {
      if (says(column, 'recipient')) return 2
      if (says(column, 'note', 'unit', 'index', 'category') || column < (name ?? 0)) return 0
      return part(column, (text) => text !== '' && recipientNamed(text, model) !== undefined) - 0.4
    },
    0.2,
    () => false,
  )
  const columns = all.map((column): Column => {
    if (column === amount) return 'amount'
    if (column === name) return 'name'
    if (column === recipient) return 'recipient'
    const texts = cells(column)
    const filled = texts.filter(isText)
    const isMerged = filled.length < body.length || new Set(filled).size < filled.length
    if (name !== undefined && column < name && filled.length > 0 && isMerged && !says(column, 'index', 'note', 'unit')) return 'category'
    if (isPrice(column)) return all.find(isPrice) === column ? 'price' : 'ignored'
    // In a table of amounts few rows may be worked out, and only those have a quantity.
    const written = texts.filter((text) => text !== '')
    const numbers = written.filter((text) => /^\D{0,3}\d/.test(text))
    return says(column, 'quantity') && numbers.length > 0.3 * written.length ? 'quantity' : 'ignored'
  })
  const rivals = all.filter(
    (column) =>
      (asAmount[column] ?? 0) > 0 && (heading < 0 || above[column] !== '') && part(column, (text) => amountOf(text).kind === 'money') > 0.3,
  )
  return {
    heading,
    columns: columns.includes('price') && columns.includes('quantity') ? columns : withoutProduct(columns),
    titles: above,
    rivals,
  }
}

/** Prices without quantities are the amounts, where there are no others. */
const withoutProduct = (columns: readonly Column[]): Column[] =>
  columns.map((column, index) =>
    column === 'price' && !columns.includes('amount') && columns.indexOf('price') === index
      ? 'amount'
      : column === 'quantity' || column === 'price'
        ? 'ignored'
        : column,
  )

function best(
  columns: readonly number[],
  points: (column: number) => number,
  least: number,
  better: (one: number, other: number) => boolean,
): number | undefined {
  let found: number | undefined
  for (const column of columns) {
    const now = points(column)
    if (now < least) continue
    const before = found === undefined ? -1 : points(found)
    if (found === undefined || now > before + 1e-9 || (Math.abs(now - before) <= 1e-9 && better(found, column))) found = column
  }
  return found
}

/** 1, 2, 3 … from the top: the numbers of rows. */
function counts(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\d{1,3}[.、]?$/.test(text)).map((text) => parseInt(text, 10))
  return numbers.length > 1 && numbers.length >= texts.length - 1 && numbers.every((number, index) => number === index + 1)
}

/** A heading has no number but years, months and, in brackets, units such as `RMB 10k`. */
const hasNumber = (text: string): boolean =>
  /[1-9]/.test(plainText(text.slice(0, 60)).replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d)|(?<=\([^)]*)10(?:k\b|,?000)|\bq[1-4]\b|\d+ ?月/giu, ''))

/** A heading stands among the first rows. */
export const headingRows = 30

/** Whether a row names columns rather than a cost: titles in half of its cells, and no number. */
export function isHeading(row: readonly string[]): boolean {
  const filled = row.filter((text) => text !== '')
  if (filled.some((text) => hasNumber(text) || /^#./.test(text))) return false
  const isTitle = (text: string) =>
    text.length <= 30 &&
    (/[\p{L}\d]/u.test(text) || /^[¥￥$]$/.test(text)) &&
    ((Object.keys(titles) as Title[]).some((kind) => kind !== 'period' && isTitled(text, kind)) || Object.keys(unitOf(text)).length > 0)
  const found = filled.filter(isTitle).length + filled.filter((text) => text === '#').length
  const periods = filled.filter((text) => isTitled(text, 'period')).length
  // 费用 | 2000 is a cost; 项目 | 2000 is a year.
  const isCost = filled.some((text) => /^\d{4}$/.test(text)) && !filled.some((text) => columnWords.test(plainText(text)))
  return filled.length > 1 && found > 0 && !isCost && 2 * (found + periods) >= filled.length
}

/** The second row of a heading stands under merged cells: its first cell is empty, and it holds titles only. */
const isLowerHeading = (row: readonly string[]): boolean =>
  row[0] === '' && isHeading(row) && row.every((text) => text === '' || isHeading([text, text]))

/** The first rows that name columns, and how far they go. */
function headingOf(table: Table, amountOf: (text: string) => PastedAmount): [from: number, to: number] {
  const numbers = table.findIndex(
    (row) =>
      row.filter((text) => text !== '').length > 1 &&
      row.some((text) => ['money', 'share'].includes(amountOf(text).kind) && !isTitled(text, 'period')),
  )
  let from = table.slice(0, headingRows).findIndex((row, index) => (numbers < 0 || index < numbers) && isHeading(row))
  if (from < 0) return [0, -1]
  // `短剧预算 … 单位：千元` stands above the row that names the columns.
  while (isHeading(table[from + 1] ?? []) && table[from + 1]?.some((text) => columnWords.test(plainText(text)))) from += 1
  let to = from
  while (isLowerHeading(table[to + 1] ?? [])) to += 1
  return [from, to]
}

/** The title above each column: a merged cell of an upper row stands above all columns that it spans. */
function titlesOf(rows: Table, width: number): string[] {
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row, index) => (index === rows.length - 1 ? row[column] : row.slice(0, column + 1).findLast((text) => text !== '')) ?? '')
      .filter((text) => text !== '')
      .join(' '),
  )
}
