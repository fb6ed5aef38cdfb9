import { numeral, readNumeral } from './numeral.ts'
import { currencies, exactly, shares, unitWords, type AmountUnit } from './amountUnits.ts'

/** A part of a written amount: what it is, as it stands there, and what it comes to where it comes to a number. */
export interface Token {
  readonly kind: 'number' | 'fraction' | 'minus' | 'plus' | 'open' | 'close' | 'CNY' | 'USD' | 'share' | 'unit' | 'half' | 'about' | 'orSo'
  readonly text: string
  /** Of a number its value, of a share the parts of one (100 for `%`), of a unit how often it holds the field's own. */
  readonly value?: number | undefined
}

type Rule = readonly [kind: Token['kind'], words: RegExp, value?: number | undefined]

const rule = (kind: Token['kind'], words: string, value?: number): Rule => [kind, new RegExp(`(?:${words})\\s?`, 'iuy'), value]

const fraction = /(?:([十百千万])|(N))分之(N|百)|(\d+) ?\/ ?(\d+)|一半|half(?! a |[a-z])/.source.replaceAll('N', numeral)

const shared: readonly Rule[] = [
  rule('fraction', fraction),
  rule('number', numeral),
  rule('minus', '-|负|minus '),
  rule('plus', '[+]'),
  rule('open', '[(]'),
  rule('close', '[)]'),
  rule('USD', currencies.USD),
  rule('CNY', currencies.CNY),
  ...shares.map(([words, of]) => rule('share', words, of)),
  rule('half', '个?半'),
  rule('about', String.raw`大约|大概|差不多|约为?|[~≈]|about|around|roughly|approx(?:imately|\.)?|circa|ca?\.`),
  rule('orSo', '左右|上下|or so|[.。]$'),
]

const rules = new Map<AmountUnit, readonly Rule[]>()

/** The unit's own words come first: 一分钟 is no 1. */
function rulesOf(unit: AmountUnit): readonly Rule[] {
  const known = rules.get(unit) ?? [
    rule('unit', `个?(?:${unitWords[unit]})`, 1),
    ...(exactly[unit] ?? []).map(([words, times]) => rule('unit', words, times)),
    ...shared,
  ]
  rules.set(unit, known)
  return known
}

/** Part a text that is written plainly into what is understood, up to the first thing that is not, or that comes too late. */
export function readTokens(plain: string, unit: AmountUnit, mayShare: boolean): { tokens: readonly Token[]; left: string } {
  const tokens: Token[] = []
  let at = 0
  while (at < plain.length) {
    const token = rulesOf(unit).flatMap((one) => tokenAt(plain, at, one, tokens, mayShare) ?? [])[0]
    if (!token) break
    tokens.push(token)
    at += token.text.length
  }
  return { tokens, left: plain.slice(at) }
}

const once: ReadonlySet<Token['kind']> = new Set(['share', 'half', 'minus', 'plus'])
const onlyBefore: ReadonlySet<Token['kind']> = new Set(['minus', 'plus', 'open', 'about', 'fraction', 'number'])
const onlyAfter: ReadonlySet<Token['kind']> = new Set(['close', 'half', 'share', 'orSo'])

const isNumber = ({ kind }: Token): boolean => kind === 'number' || kind === 'fraction'

function tokenAt(plain: string, at: number, [kind, words, value]: Rule, before: readonly Token[], mayShare: boolean): Token | undefined {
  const has = (wanted: Token['kind']) => before.some((one) => one.kind === wanted)
  const hasNumber = before.some(isNumber)
  // A unit may stand on both sides: 每年500部.
  const unitStands = kind === 'unit' && before.findLastIndex((one) => one.kind === 'unit') >= before.findIndex((one) => isNumber(one))
  if ((unitStands || once.has(kind)) && has(kind)) return undefined
  if ((hasNumber ? onlyBefore : onlyAfter).has(kind)) {
    // 九成五: the tenths of a tenth.
    if (kind !== 'number' || before.at(-1)?.value !== 10 || before.at(-1)?.kind !== 'share') return undefined
  }
  if (kind === 'half' && before.at(-1)?.kind !== 'unit' && plain[at] !== '个') return undefined
  words.lastIndex = at
  const found = words.exec(plain)
  if (!found) return undefined
  const [text, named, of, part, over, under] = found
  if (kind === 'number') return { kind, text, value: readNumeral(text) }
  if (kind !== 'fraction') return { kind, text, value }
  if (over !== undefined && !mayShare) return undefined
  const tens = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }[named ?? '']
  const [top, bottom] = over === undefined ? [part, of] : [over, under]
  return {
    kind,
    text,
    value: top === undefined ? 0.5 : (readNumeral(top) ?? (top === '百' ? 100 : NaN)) / (tens ?? readNumeral(bottom ?? '') ?? NaN),
  }
}
