/**
 * Numbers as people write them, without what they count.
 *
 *     1,200.5    1200.5        3千5百万   35000000        1.2e6        1200000
 *     1.234,5    1234.5        三千万     30000000        12k          12000
 *     1 234      1234          一百二     120             1.5 million  1500000
 *     1,5        1.5 or 15: not a number
 */

/** Signs of one meaning, as one: old and formal characters, dashes that stand for a minus. */
const alike: Readonly<Record<string, string>> = {
  ...{ 萬: '万', 億: '亿', 兩: '二', 塊: '块', 鐘: '钟', 個: '个', 圆: '元', 圓: '元', 〇: '零', 两: '二', 幾: '几', 餘: '余', 約: '约' },
  ...{ 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千' },
  ...{ '−': '-', '–': '-', '—': '-', '‐': '-', '‒': '-', '～': '~', '〜': '~', '∼': '~', '’': "'", '‘': "'" },
}

/**
 * A text as it is read: full-width signs as plain ones, one space for many, nothing that cannot be seen. Nothing where a
 * sign such as `²` or `½` would become a digit of the number beside it.
 */
export function plainText(text: string): string | undefined {
  if (Array.from(text).some((sign) => !/[\d０-９]/.test(sign) && /\d/.test(sign.normalize('NFKC')))) return undefined
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\u3164]/gu, '')
    .replaceAll(/[^\u0020-\u007e]/gu, (sign) => alike[sign] ?? sign)
    .replaceAll(/(?<=\d)。(?=\d)/g, '.')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const latin: Readonly<Record<string, number>> = {
  ...{ hundred: 100, k: 1e3, thousand: 1e3, w: 1e4, m: 1e6, mm: 1e6, mn: 1e6, mln: 1e6, million: 1e6 },
  ...{ b: 1e9, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 },
}

const digits = String.raw`(?:\d+(?:[,.']\d+| \d+)*\.?|\.\d+)(?:e[+-]?\d+(?!\w))?`
const english: Readonly<Record<string, number>> = {
  ...{
    'half a': 0.5,
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twenty: 20,
    fifty: 50,
  },
}

/** English words count scales alone: `half a million`. */
const counted = String.raw`\b(?:${Object.keys(english).join('|')})(?= (?:hundred|thousand|million|billion|trillion)(?![a-z]))`

const chinese = '[零一二三四五六七八九十半]'

const words = Object.keys(latin)
  .toSorted((one, other) => other.length - one.length)
  .map((word) => (word.length > 5 ? `${word}s?` : word))
  .join('|')

/**
 * The source of an expression that finds a number with its scale: `1,200`, `3千5百万`, `三万五`, `1.5 million`, `12k`, but
 * `80` of `80 minutes`. Wherever it begins it ends, in time that grows with its length.
 */
export const numeral = String.raw`(?:${digits}|${chinese}|${counted})(?:(?<=[点零十百千万亿])${digits}|(?<!\d)${chinese}|点|\s?个?\s?[百千万亿](?!分[之点]))*(?:[\s-]?hundred(?![a-z]))?(?:[\s-]?(?:${words})(?![a-z]))?`

/** What a numeral comes to; nothing where it could be two numbers, or none. */
export function readNumeral(text: string): number | undefined {
  const [, plain = '', hundred, word] = /^(.*?)[\s-]?(hundred)?[\s-]?([a-z]*)$/i.exec(text.trim()) ?? []
  const scale =
    (hundred === undefined ? 1 : 100) * (word ? (latin[word.toLowerCase()] ?? latin[word.toLowerCase().replace(/s$/, '')] ?? NaN) : 1)
  const value = english[plain.toLowerCase()] ?? valueOf(plain.replaceAll(/\s?个?\s?(?=[百千万亿])/g, ''))
  const scaled = value === undefined ? NaN : Number((value * scale).toPrecision(15))
  return Number.isNaN(scaled) ? undefined : scaled
}

const powers = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
] as const

const ones = '零一二三四五六七八九'

/** The highest power parts a numeral in what is counted by it and the rest: `3千5百万` is `3千5百` of 万. */
function valueOf(text: string): number | undefined {
  const power = powers.find(([sign]) => text.includes(sign))
  if (!power) return withoutPowers(text)
  const [left = '', right = '', ...more] = text.split(power[0])
  const count = left === '' && power[0] === '十' ? 1 : valueOf(left)
  const rest = restOf(right, power[1])
  if (count === undefined || rest === undefined || more.length > 0) return undefined
  return right === '' || (Number.isInteger(count) && rest < power[1]) ? count * power[1] + rest : undefined
}

/** What follows a power: a lone digit counts its tenths, as in 三万五, unless 零 stands before it, as in 三千零五. */
function restOf(text: string, power: number): number | undefined {
  if (text === '') return 0
  if (/^[1-9一二三四五六七八九]$/u.test(text)) return (withoutPowers(text) ?? NaN) * (power / 10)
  if (text.startsWith('点')) return withoutPowers(`零${text}`)
  return /[.半]/.test(text) ? undefined : valueOf(text.replace(/^零+(?=.)/u, ''))
}

function withoutPowers(text: string): number | undefined {
  if (text === '半') return 0.5
  const [whole = '', part, ...more] = text.replaceAll(/[零一二三四五六七八九]/gu, (one) => String(ones.indexOf(one))).split('点')
  if (part !== undefined) return more.length === 0 && /^\d+$/.test(whole) && /^\d+$/.test(part) ? Number(`${whole}.${part}`) : undefined
  // 三五 is three to five, 二零二八 is a year.
  if (/^[一二三四五六七八九]{2,3}$/u.test(text)) return undefined
  return readDigits(whole)
}

/** Digits with separators in groups of three or, as in Chinese, of four. A comma that could be either is not guessed at. */
function readDigits(text: string): number | undefined {
  const [, written = '', exponent = ''] = /^(.*?)(e[+-]?\d+)?$/i.exec(text) ?? []
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(written)) return Number(written + exponent)
  if (/^[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*(?:\.\d*)?$/.test(written) || /^[1-9]\d{0,3}(?:,\d{4})+(?:\.\d*)?$/.test(written))
    return Number(written.replaceAll(/[,' ]/g, '') + exponent)
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(written) || /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(written))
    return Number(written.replaceAll('.', '').replace(',', '.') + exponent)
  return undefined
}
