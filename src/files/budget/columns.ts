import type { Model } from '../../model/model.ts'
import { readAmount } from './amount.ts'
import { recipientNamed } from './recipient.ts'

/** What a column of a pasted table holds. */
export const columnKinds = ['name', 'amount', 'recipient', 'ignored'] as const

/** One of them. */
export type Column = (typeof columnKinds)[number]

type Table = readonly (readonly string[])[]

const headings = {
  name: /项目|科目|名称|事项|分项|内容|类别|^\s*(?:item|name|line|line item|description|category)s?\s*$/iu,
  amount: /金额|预算|费用|总价|价格|合计|amount|budget|cost|price|total|sum|rmb|cny|¥|占比|比例|share|%/iu,
  recipient: /收款|付给|支付|对象|供应商|承接|谁|payee|paid|pay to|recipient|vendor|supplier/iu,
  other: /数量|单价|单位|天数|人数|序号|编号|备注|说明|qty|quantity|units?$|unit price|rate|days|no\.?$|#|notes?|remark/iu,
}

const whole = /^(?:总计|合计|共计|总额|总和|总预算|预算合计|费用合计|总费用|总成本|(?:grand )?total(?: (?:cost|budget|amount))?|sum)$/iu
const part = /^(?:小计|分计|.{0,12}小计|sub-?total|.{0,20}sub-?total)$/iu

/** Whether the name of a row says that it adds up others: all of them, or with `part` only some. */
export function isTotal(name: string, of: 'any' | 'part' = 'any'): boolean {
  const plain = name
    .normalize('NFKC')
    .replaceAll(/[\s:()*]+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim()
  return part.test(plain) || (of === 'any' && (whole.test(plain) || /[总合共]计$/u.test(plain)))
}

/**
 * Tell what the columns hold, and which row is the last above the body: -1 where there is no heading. Headings decide where
 * there are some; otherwise what stands in the columns does.
 */
export function columnsOf(table: Table, model: Model): { readonly heading: number; readonly columns: Column[] } {
  const width = table[0]?.length ?? 0
  const heading = headingOf(table)
  const titles = table[heading] ?? []
  const body = table.slice(heading + 1).filter((row) => row.some((text) => text !== ''))
  const scoreOf = (column: number, test: (text: string) => boolean) =>
    body.filter((row) => test(row[column] ?? '')).length / Math.max(1, body.length)

  const chosen = new Map<number, Column>()
  const choose = (kind: Column, score: (column: number) => number) => {
    let best = -1
    let most = 0.2
    for (let column = 0; column < width; column += 1) {
      const points = chosen.has(column) ? 0 : score(column)
      if (points >= most && points > 0) [best, most] = [column, points]
    }
    if (best >= 0) chosen.set(best, kind)
  }
  const says = (column: number, kind: keyof typeof headings) => Number(headings[kind].test(titles[column] ?? ''))
  // Of equals the last: amounts stand right of quantities and prices.
  choose('amount', (column) => {
    const yuan = scoreOf(column, (text) => readAmount(text).kind === 'yuan')
    const shares = scoreOf(column, (text) => readAmount(text).kind === 'share')
    const other = says(column, 'other') === 1 ? 1.5 : 0
    return yuan + shares === 0 ? 0 : yuan + 0.6 * shares + says(column, 'amount') - other
  })
  choose('recipient', (column) => {
    const known = scoreOf(column, (text) => text !== '' && recipientNamed(text, model) !== undefined)
    return says(column, 'recipient') === 1 ? 2 : column === 0 || says(column, 'other') === 1 ? 0 : known - 0.4
  })
  const isText = (text: string) => /\p{L}/u.test(text) && readAmount(text).kind === 'no-number' && text.length > 1
  // Of equals the first: what a line is called stands at the left.
  choose('name', (column) => scoreOf(column, isText) + 2 * says(column, 'name') - says(column, 'other') + (width - column) / 100)
  return { heading, columns: Array.from({ length: width }, (_, column) => chosen.get(column) ?? 'ignored') }
}

/** The first rows that hold no amount and name columns, or a title above them; a body row has a number. */
function headingOf(table: Table): number {
  const first = table.findIndex((row) => row.some((text) => ['yuan', 'share'].includes(readAmount(text).kind)))
  const above = table.slice(0, Math.max(0, first))
  const last = above.findLastIndex(
    (row) => row.some((text) => Object.values(headings).some((heading) => heading.test(text))) && hasTitles(row),
  )
  return last >= 0 ? last : above.findLastIndex((row) => row.some((text) => /单位\s*[:：]/u.test(text)))
}

/** A section such as `前期费用` fills one cell; headings fill several. */
const hasTitles = (row: readonly string[]): boolean => row.filter((text) => text !== '').length > 1
