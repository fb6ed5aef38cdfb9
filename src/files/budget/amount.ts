/**
 * Numbers as people write them in a budget.
 *
 *     1,200      1200          12万       120000        30%     a share of the total
 *     ¥ 1 200    1200          3.5 亿     350000000     (500)   less than nothing: refused
 */

/** What a cell comes to, in yuan or as a share of the total, or why it comes to nothing. */
export type Amount =
  | { readonly kind: 'yuan' | 'share'; readonly value: number }
  | { readonly kind: 'blank' | 'no-number' | 'foreign' | 'negative' | 'too-large' }

/** What one project may spend on one line at the most, in yuan. */
export const mostYuan = 1e13

const scales: Readonly<Record<string, number>> = {
  ...{ 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
  ...{ w: 1e4, k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, tn: 1e12 },
}

const foreign = /[$€£₩]|\b(?:usd|eur|gbp|jpy|hkd|krw)\b|美元|欧元|英镑|日元|港币|港元/i

const scaleWords = Object.keys(scales)
  .toSorted((one, other) => other.length - one.length)
  .join('|')

const written = new RegExp(
  `^(?<open>\\()?(?<sign>[-+])?(?:¥|rmb|cny|人民币)?(?<second>[-+])?(?<digits>\\d[\\d., ']*|[.]\\d+)(?<scale>${scaleWords})?(?:元整?|块|rmb|cny|yuan)?(?<percent>%)?(?<close>\\))?$`,
  'i',
)

/** Read the text of a cell. @param factor Yuan that 1 stands for, where the column or the table says so: 1e4 under 万元. */
export function readAmount(text: string, factor = 1): Amount {
  const plain = text.normalize('NFKC').replaceAll(/[−–—]/g, '-').replaceAll(/[，]/g, ',').trim()
  if (/^[-/]*$/.test(plain)) return { kind: 'blank' }
  if (foreign.test(plain)) return { kind: 'foreign' }
  const parts = written.exec(plain.replaceAll(/\s+/g, ' ').replaceAll(/(?<![\d]) | (?!\d)/g, ''))?.groups
  const number = parts && readDigits(parts['digits'] ?? '')
  if (number === undefined) return { kind: 'no-number' }
  const { open, sign, second, scale, percent } = parts as Readonly<Record<string, string | undefined>>
  const below = open !== undefined || sign === '-' || second === '-'
  if (below && number > 0) return { kind: 'negative' }
  if (percent !== undefined) return number > 100 ? { kind: 'too-large' } : { kind: 'share', value: number / 100 }
  const value = Number((number * (scale === undefined ? factor : (scales[scale.toLowerCase()] ?? 1))).toPrecision(15))
  return value > mostYuan ? { kind: 'too-large' } : { kind: 'yuan', value }
}

/** Separators of thousands in groups of three or, as in Chinese, of four; a comma that parts no such groups is a decimal point. */
function readDigits(text: string): number | undefined {
  const digits = text.trim()
  const [commas, points] = [digits.split(',').length - 1, digits.split('.').length - 1]
  if (commas > 0 && points > 0) {
    const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.'
    return ungrouped(digits.replaceAll(decimal === ',' ? '.' : ',', ' '), decimal)
  }
  if (commas > 0) return ungrouped(digits.replaceAll(',', ' '), '.') ?? (commas === 1 ? ungrouped(digits, ',') : undefined)
  return points > 1 ? ungrouped(digits.replaceAll('.', ' '), ',') : ungrouped(digits, '.')
}

function ungrouped(text: string, decimal: ',' | '.'): number | undefined {
  const [whole = '', ...fraction] = text.split(decimal)
  if (fraction.length > 1 || !/^(?:\d*|\d{1,3}(?:[ ']\d{3})+|\d{1,4}(?:[ ']\d{4})+)$/.test(whole)) return undefined
  const number = Number(`${whole.replaceAll(/[ ']/g, '') || '0'}.${fraction[0] ?? '0'}`)
  return Number.isFinite(number) ? number : undefined
}

/** Yuan that 1 stands for by a heading such as `金额（万元）` or `单位：千元`; nothing where it says nothing of it. */
export function factorOf(heading: string): number | undefined {
  const found =
    /(?:[(（[【]|单位\s*[:：]?|\bin)\s*(?:人民币|¥|￥|rmb|cny)?\s*(元|千元|万元?|百万元?|千万元?|亿元?|k|m|bn|thousands?|millions?)(?![a-z])/iu.exec(
      heading,
    )
  const word = found?.[1]?.toLowerCase().replace(/元$|s$/, '')
  return word === undefined ? undefined : word === '' ? 1 : scales[word]
}
