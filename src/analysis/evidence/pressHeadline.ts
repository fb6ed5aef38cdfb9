import { numeral, plainText, readNumeral } from '../amounts/numeral.ts'
import { currencies, foreignMoney } from '../amounts/amountUnits.ts'
import { readPressCut, type Sum } from './pressCut.ts'

/** What a headline says about a cost, as far as it can be read. */
export interface PressHeadline {
  /** A sum of money in CNY. */
  readonly money?: number
  /** What the money is for. Minutes are finished minutes. */
  readonly per?: { readonly count: number; readonly unit: 'episode' | 'minute' | 'unit' }
  /** The fall of cost that is claimed, as a share. */
  readonly cut?: number
  readonly people?: number
  /** Working hours that it is said to have taken, 8 a day. */
  readonly hours?: number
}

/**
 * Read a headline about what AI video costs, in Chinese or English.
 *
 *     3,000 yuan for 80 episodes             3,000 CNY, 80 episodes
 *     3 人 48 小时 3000 元做完 80 集           3,000 CNY, 80 episodes, 3 people, 48 hours
 *     成本降低九成五 / costs down 95 %         a cut of 0.95
 *     成本从 100 万元降至 5000 元              a cut of 0.995
 *     一分钟 400 块 / 400 元/分钟              400 CNY a minute
 *
 * @param rate Yuan for a dollar.
 */
export function readPressHeadline(typed: string, rate: number): PressHeadline {
  const text = plainText(typed) ?? typed.normalize('NFKC')
  const sums = sumsOf(text, rate)
  const { cut, ofSums } = readPressCut(text, sums)
  const money = ofSums ? undefined : costOf(text, sums)
  const count = countOf(text)
  const people = findNumber(text, String.raw`人(?![民工均力才])|个人|名|people|persons|artists`)
  const hours = hoursOf(text)
  return {
    ...(money !== undefined && { money }),
    ...(count && { per: count }),
    ...(cut !== undefined && cut > 0 && cut <= 1 && { cut: Number(cut.toPrecision(12)) }),
    ...(people !== undefined && { people }),
    ...(hours !== undefined && { hours }),
  }
}

function sumsOf(text: string, rate: number): Sum[] {
  const written = new RegExp(
    String.raw`(?<other>\b(?!USD?\$)[A-Z]{1,3}\$|[€£₩])?(?:(?<usd>${currencies.USD})|(?<cny>${currencies.CNY}))?\s?(?<number>${numeral})\s?-?(?:(?<usdAfter>${currencies.USD})|(?<cnyAfter>${currencies.CNY})|(?<foreign>${foreignMoney.source}))?`,
    'giu',
  )
  return [...text.matchAll(written)].flatMap((match) => {
    const { other, usd, cny, usdAfter, cnyAfter, foreign, number = '' } = match.groups as Readonly<Record<string, string | undefined>>
    const size = readNumeral(number)
    if (size === undefined) return []
    const currency = other || foreign ? 'foreign' : usd || usdAfter ? 'USD' : cny || cnyAfter ? 'CNY' : undefined
    const digits = readNumeral(/^[\d,.]*\d/.exec(number)?.[0] ?? '') ?? size
    const value = Number((size * (currency === 'USD' ? rate : 1)).toPrecision(12))
    return [
      { at: match.index, end: match.index + match[0].trimEnd().length, value, currency, digits, scale: digits === 0 ? 1 : size / digits },
    ]
  })
}

/** The first sum of money that is what something costs, not what is saved. */
function costOf(text: string, sums: readonly Sum[]): number | undefined {
  const saved =
    /(?:省下?了?|节约了?|少花了?|sav(?:e|es|ed|ings? of)|(?:cut|fall|fell|down|lower(?:ed)?|reduc\w+)\D{0,12}? by|(?:降低|下降|减少|便宜|削减)了?)\s?$/i
  return sums.find(({ at, currency }) => (currency === 'CNY' || currency === 'USD') && !saved.test(text.slice(0, at)))?.value
}

/** The first number that counts something. */
function findNumber(text: string, words: string, but?: string): number | undefined {
  const counted = new RegExp(String.raw`(?<![$¥€£])(?<!\d(?=\d))(?<!\d[.,](?=\d))(${numeral})\s?-?(?:${words})(?![a-z])`, 'giu')
  const found = [...text.matchAll(counted)].find(([, number]) => number !== but)
  return found && readNumeral(found[1] ?? '')
}

function countOf(text: string): PressHeadline['per'] {
  const each = (unit: 'episode' | 'minute' | 'unit', words: string, but?: string) => {
    const count = findNumber(text, words, but)
    if (count !== undefined && count > 0) return { count, unit }
    return new RegExp(String.raw`(?:[/每单]|per[ -]|an? |each )\s?(?:${words})(?![a-z])`, 'i').test(text) ? { count: 1, unit } : undefined
  }
  return (
    each('episode', '集|episodes?') ??
    each('minute', '分钟|minutes?|min') ??
    // 12万元一部 says no more than 12万元.
    each('unit', '部|支|款|series|titles?|films?|ads?|games?', '一')
  )
}

function hoursOf(text: string): number | undefined {
  const of = (words: string, each: number) => {
    const count = findNumber(text, words)
    return count === undefined ? undefined : count * each
  }
  return of('个?小时|hours?', 1) ?? of('天|days?', 8) ?? of('周|个?星期|weeks?', 40)
}
