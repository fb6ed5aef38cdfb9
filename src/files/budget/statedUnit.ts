import { foreignMoney } from '../../analysis/amounts/amountUnits.ts'
import { plainText } from './totals.ts'

/** In what the amounts of a column are given: 1e4 under 万元, dollars under USD, or money that has no rate here. */
export interface ColumnUnit {
  readonly factor?: number
  readonly currency?: 'CNY' | 'USD'
  /** Money of another country, as it is written. */
  readonly foreign?: string
}

const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 }

const yuan = '人民币|rmb|cny|yuan|¥|元'
const dollars = String.raw`us\$|usd|\$|美元|美金|dollars?`
const abroad = '港元|港币|欧元|英镑|日元|韩元|台币|新台币|澳元|加元|hkd|eur|gbp|jpy|krw|sgd|aud|cad|hk\\$|€|£'
const coins = `${yuan}|${dollars}|${abroad}`

const inYuan = /¥|rmb|cny|\byuan\b/
const inDollars = /\$|usd|\bdollars?\b/

/** A word that is a unit and nothing else: 万元, rmb, 百万美元, $, 元人民币. */
const unitWord = new RegExp(`^(?:${coins})*(?<scale>万亿|[十百千]?万|[百千]|亿)?(?:${coins})*$`, 'u')
/** A unit that a word about money ends in: 金额万元. */
const atEnd = new RegExp(
  `(?:金额|预算|费用|价格|总价|成本|合计|小计|总计|报价|投资|单位|单位为|以|按)(?<unit>(?:${coins})?(?:万亿|[十百千]?万|千|亿)?(?:${coins})?)(?:计|为单位)?$`,
  'u',
)

const edge = String.raw`(?=$|/? ?(?:[\s)\]¥$,:;]|rmb|cny|usd|hkd|eur|yuan))`
const start = String.raw`(?:^|(?<=[\s([/¥$',:;€£]|rmb|cny|usd|hkd|eur))`
const inLatin: readonly (readonly [RegExp, number])[] = [
  [/(?<![\d,.])'?000[, ]000s?(?!\d)|\bmillions?\b|[x×*] ?1[, ]?000[, ]?000\b/, 1e6],
  [/\b10 ?k\b|\bten thousands?\b|(?<![\d,])10,?000(?![\d,])|\bwan\b/, 1e4],
  [/(?<![\d,.])'?000(?:'?s)?(?!\d)|\bthousands?\b|[x×*] ?1,?000(?![\d,])/, 1e3],
  [/\bbillions?\b/, 1e9],
  [new RegExp(`${start}k${edge}`), 1e3],
  [new RegExp(`${start}(?:m|mn|mm|mln|mio)${edge}`), 1e6],
  [new RegExp(`${start}bn?${edge}`), 1e9],
  [new RegExp(`${start}w${edge}`), 1e4],
]

/** Read the unit that the heading of a column of amounts names: `金额/万元`, `RMB'000`, `Amount (USD)`. */
export function unitOf(heading: string): ColumnUnit {
  if (heading.length > 120) return {}
  const plain = plainText(heading).toLowerCase().replaceAll(/[’‘`]/g, "'").replaceAll('￥', '¥')
  const words = plain
    .split(/[\s()[\]{}【】/\\:,、;_|—–-]+/u)
    .map((word) => word.replace(/^(?:货币|金额|计量)?单位为?(?=.)|^以(?=.)/u, '').replace(/(?<=.)(?:计|为单位)$/u, ''))
  const units = words.flatMap((word) => {
    const found = word !== '' && unitWord.test(word) ? word : (atEnd.exec(word)?.groups?.['unit'] ?? '')
    return found === '' ? [] : [found]
  })
  const han = units
    .map((unit) => unitWord.exec(unit)?.groups?.['scale'])
    .find((scale) => scale !== undefined && scales[scale] !== undefined)
  const latin = inLatin.find(([pattern]) => pattern.test(plain))?.[1]
  const foreign = foreignMoney.exec(plain)?.[0]
  const isDollars = foreign === undefined && (inDollars.test(plain) || units.some((unit) => /美[元金]/u.test(unit)))
  const isYuan =
    foreign === undefined && !isDollars && (inYuan.test(plain) || han !== undefined || units.some((unit) => /元|人民币/u.test(unit)))
  const factor = han === undefined ? (latin ?? (isYuan && units.includes('元') ? 1 : undefined)) : scales[han]
  return {
    ...(factor !== undefined && { factor }),
    ...(foreign !== undefined && { foreign }),
    ...(isDollars ? { currency: 'USD' as const } : isYuan && { currency: 'CNY' as const }),
  }
}

/** Read what a line above or below a table says of all its amounts: `单位：万元`, `项目预算（万元）`, `All figures in RMB thousands`. */
export function unitOfTable(text: string): ColumnUnit {
  if (text.length > 300) return {}
  const plain = plainText(text)
  const said = [
    ...(plain.length <= 12 ? [plain] : []),
    ...[...plain.matchAll(/[([【]([^)\]】]*)[)\]】]/gu)].flatMap(([, inside]) => (inside === undefined ? [] : [inside])),
    ...(/(?:(?:单位|币种|货币)\s*[:为]?\s*|\b(?:currency|units?|figures?|amounts?|values?|prices?|numbers|all|expressed|shown|stated|costs?)\b)(.*)$/iu
      .exec(plain)
      ?.slice(1) ?? []),
  ]
  return said.map(unitOf).find((unit) => Object.keys(unit).length > 0) ?? {}
}
