import { numeral, readNumeral } from '../amounts/numeral.ts'

/** A sum that a headline names. */
export interface Sum {
  readonly at: number
  readonly end: number
  /** In CNY where a currency is named. */
  readonly value: number
  readonly currency: 'CNY' | 'USD' | 'foreign' | undefined
  /** The number before its scale, and the scale: 100 of 1e4 for 100万. */
  readonly digits: number
  readonly scale: number
}

/** Words of parts, as per cents: a third is 33.3 %. */
const parts: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
  hundredth: 1 / 100,
}
const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, nine: 9 }
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }

/** Phrases that bound a number without saying whether it rose or fell: `up to 90%`, `不到 10%`. */
const bounds =
  /up to|no more than|more than|less than|at least|at most|as much as|well over|over(?= ?\d)|nearly|almost|至少|高达|多达|达到?|最多|最高|不到|不足|超过?|逾|以上|近|约/gi

const fall =
  /降|跌|减|省|砍|削|压|便宜|缩|低|下滑|下调|少|cut|down|fall|fell|drop|lower|less|cheap|sav|reduc|slash|declin|shrink|trim|off\b|plung|plummet/gi
const rise =
  /涨|升|增|提高|贵|攀|翻|高出|多花|上调|加价|\bup\b|\bris|rose|increas|surg|soar|jump|climb|grow|grew|gain|higher|\bmore|dearer|expensive|doubl|tripl/gi
const cost = /成本|费|花|造价|预算|价|开支|cost|budget|price|spen[dt]|expens|cheap|便宜|降本/i
const other =
  /周期|工期|时间|时长|人手|人员|人力|岗位|效率|速度|产能|票房|收入|播放|观众|\btime|hours?\b|\bdays\b|weeks?\b|duration|headcount|\bjobs|staff|viewer|revenue|speed|faster|更快/i

/**
 * By how much a headline says that cost falls, as a share, and whether it says so by two sums.
 *
 *     从100万元降至5000元     0.995        缩减至10%        0.9
 *     costs up 20%            nothing      10x cheaper      0.9
 */
export function readPressCut(text: string, sums: readonly Sum[]): { readonly cut?: number; readonly ofSums: boolean } {
  const between = betweenSums(text, sums)
  if (between) return between
  const plain = asPerCents(text).replaceAll(bounds, '')
  const clauses = plain.split(/[;；。!！?？、|]|[,，:：](?!\d{3})/)
  const cuts = clauses.map((clause) => cutIn(clause))
  const found = cuts.find((cut) => cut !== undefined)
  return found === undefined ? { ofSums: false } : { cut: found, ofSums: false }
}

/** From one sum to another: of cost, not of days or people. A rise is no cut, and neither of its sums is what something costs. */
function betweenSums(text: string, sums: readonly Sum[]): { readonly cut?: number; readonly ofSums: boolean } | undefined {
  // Years stand beside sums without being any: 从2023年的100万元降至2026年的5万元.
  const dated = text.replaceAll(/(?<!\d)(?:19|20)\d\d ?年?(?=[^\d万千百亿.,元块]|$)/g, (year) => ' '.repeat(year.length))
  const named = sums.filter(({ at, end }) => dated.slice(at, end).trim() !== '')
  for (const [index, before] of named.entries()) {
    const after = named[index + 1]
    if (!after) return undefined
    const [ahead, gap, behind] = [dated.slice(0, before.at), dated.slice(before.end, after.at), dated.slice(after.end)]
    if (!leadsFromTo(ahead, gap, before.currency !== undefined || after.currency !== undefined)) continue
    if (counted.test(gap) || counted.test(behind)) continue
    if (/升|涨|增|高到|ris|rose|climb|grow|grew|jump|soar|surg|\bup to/i.test(gap + ahead.slice(-20))) return { ofSums: true }
    const [was, is] = sized(before, after)
    return was > is ? { cut: 1 - is / was, ofSums: true } : { ofSums: true }
  }
  return undefined
}

/** What follows a number that is no money. */
const counted = /^\s?(?:个?[天月周人年名秒集部]|小时|分钟|hours?|days?|weeks?|months?|minutes?|years?|people|staff|artists)/i

function leadsFromTo(ahead: string, gap: string, isMoney: boolean): boolean {
  const leads = /^[^\d,，。;]{0,20}?(?:[到至为成]|->|→|=>)[^\d,，。]{0,10}$|^[^\d,.;]{0,40}?\bto\b[^\d,.]{0,16}$/i
  const begins = /(?:从|由)[^\d,，。]{0,12}$|\bfrom\b[^\d,.]{0,20}$/i
  const falls = /降|跌|压|减|缩|砍|削|->|→|=>|down|fall|fell|drop|cut|reduc|slash/i
  return leads.test(gap) && (begins.test(ahead) || (isMoney && falls.test(gap)))
}

/** A sum without a scale takes that of the other where it could not be meant otherwise: 从100万降到10, from 1.5 to 0.3 million. */
function sized(before: Sum, after: Sum): readonly [was: number, is: number] {
  const rate = before.currency === after.currency ? 1 : before.currency === undefined ? after.value / (after.digits * after.scale) : 1
  const was = before.value * (before.currency === undefined ? rate : 1)
  const is = after.value * (after.currency === undefined ? before.value / (before.digits * before.scale) : 1)
  if (after.scale === 1 && before.scale > 1 && after.currency === undefined && after.digits < before.digits) return [was, is * before.scale]
  if (before.scale === 1 && before.currency === undefined && after.scale > 1 && was < is && before.digits > after.digits)
    return [was * after.scale, is]
  return [was, is]
}

/** Tenths, fractions, discounts and halves written as per cents. */
function asPerCents(text: string): string {
  const perCent = (share: number) => `${String(Number((100 * share).toPrecision(12)))}%`
  return text
    .replaceAll(/打?(?:对折|五折)|半价/g, '至50%')
    .replaceAll(/打?([一二三四六七八九\d.]+)折/g, (_, tenths: string) => `至${perCent((readNumeral(tenths) ?? 10) / 10)}`)
    .replaceAll(/减半|砍半|腰斩|对半砍|halv(?:e[sd]?|ing)/gi, '降50%')
    .replaceAll(/一半/g, '50%')
    .replaceAll(/([一二三四五六七八九]|\d(?:\.\d)?)成([一二三四五六七八九])?(?![本功立品片员])/g, (_, tens: string, ones = '') =>
      perCent(((readNumeral(tens) ?? 0) + (ones === '' ? 0 : (readNumeral(String(ones)) ?? 0) / 10)) / 10),
    )
    .replaceAll(new RegExp(String.raw`([十百千万](?=分之)|${numeral})分之(${numeral})`, 'giu'), (_, of: string, part: string) =>
      perCent((readNumeral(part) ?? NaN) / (powers[of] ?? readNumeral(of) ?? NaN)),
    )
    .replaceAll(
      /(?:\b(an?|one|two|three|four|nine)[ -])?\b(half|third|quarter|fourth|fifth|tenth|hundredth)s?\b/gi,
      (_, many = 'one', part: string) => perCent((counts[String(many).toLowerCase()] ?? 1) * (parts[part.toLowerCase()] ?? NaN)),
    )
    .replaceAll(/(?<![\d/])(\d{1,2})\/(\d{1,3})(?![\d/])/g, (_, over: string, under: string) => perCent(Number(over) / Number(under)))
    .replaceAll(/ ?per ?cent\b| ?pct\b| %/gi, '%')
}

/** The fall of cost that one clause speaks of. */
function cutIn(clause: string): number | undefined {
  if (other.test(clause) && !cost.test(clause)) return undefined
  const share = /(\d[\d,]*(?:\.\d+)?)%/.exec(clause)
  const [before, after] = share ? [clause.slice(0, share.index), clause.slice(share.index + share[0].length)] : [clause, '']
  if (!share) return cutByTimes(clause)
  const size = (readNumeral(share[1] ?? '') ?? NaN) / 100
  const way = directionOf(before, after)
  if (way === 'rise' || !(size <= 1)) return undefined
  if (isLeft(before, after, way)) return 1 - size
  return way === 'fall' ? size : undefined
}

/** Which way cost goes: as the nearest word before the number says, or else the first one after it. */
function directionOf(before: string, after: string): 'fall' | 'rise' | undefined {
  const last = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1
  const first = (words: RegExp) => [...after.matchAll(words)][0]?.index ?? Infinity
  const [down, up] = [last(fall), last(rise)]
  if (down !== up) return down > up ? 'fall' : 'rise'
  const [falls, rises] = [first(fall), first(rise)]
  return falls === rises ? undefined : falls < rises ? 'fall' : 'rise'
}

/** Whether a share is what is left of the cost: `缩减至10%`, `to a tenth`, `10% of the cost`. */
function isLeft(before: string, after: string, way: 'fall' | undefined): boolean {
  if (/(?:幅度?|比例|率)\s?[为是]?\s?$|(?:reduction|savings?|cut|drop|decline)s?(?: is| are| was| of)?\s?$/i.test(before)) return false
  if (/(?:原来|原先|传统|此前|过去|以前|以往|人工|真人|实拍)[^,，]{0,8}的?\s?$/.test(before)) return !/减少了?|省/.test(before)
  if (
    /(?:[至到为成是仅只剩]|只[要需有]|仅[需要]|需要?|低至|用)\s?了?\s?$|\b(?:to|just|only|at|mere|is|are|remains?)\s(?:an? |just |only )?$/i.test(
      before,
    )
  )
    return true
  const ofCost =
    /^\s?(?:的?(?:成本|费用|预算|价格|价钱)|(?:of )?(?:the |its |their |a |what )(?:\w+ ){0,2}(?:cost|price|budget|expense|it|they)|of (?:\w+ ){0,2}(?:cost|price|budget)|as much)/i
  return ofCost.test(after) && way !== 'fall'
}

/** Ten times cheaper is a tenth of the cost. */
function cutByTimes(clause: string): number | undefined {
  const found = new RegExp(String.raw`(${numeral})\s?-?(?:[x×倍]|times|fold)(?![a-z])|factor of (${numeral})`, 'iu').exec(clause)
  if (!found) return undefined
  const times = readNumeral(found[1] ?? found[2] ?? '') ?? 0
  const way = directionOf(clause.slice(0, found.index), clause.slice(found.index + found[0].length))
  return way === 'fall' && times > 1 ? 1 - 1 / times : undefined
}
