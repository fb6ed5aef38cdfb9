/** What a headline says about a cost, as far as it can be read. */
export interface Headline {
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

/** Yuan for a dollar, rounded; a headline needs no more. */
const dollar = 7.2

const powers: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100, k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 }

const number = String.raw`(\d[\d,]*(?:\.\d+)?)`
const scale = String.raw`\s*(万|亿|千|百|k\b|m\b|thousand|million)?`

const digits = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''))

const sized = (text: string | undefined, power: string | undefined): number => digits(text) * (powers[power?.toLowerCase() ?? ''] ?? 1)

/**
 * Read a headline about what AI video costs, in Chinese or English.
 *
 *     3,000 yuan for 80 episodes        3,000 CNY, 80 episodes
 *     3 人 48 小时 3000 元做完 80 集      3,000 CNY, 80 episodes, 3 people, 48 hours
 *     成本降低九成 / costs down 90 %      a cut of 0.9
 *     AI 短剧从 100 万压到 10 万          a cut of 0.9
 *     400 元/分钟                        400 CNY a minute
 */
export function readHeadline(typed: string): Headline {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[零一二三四五六七八九]成/g, (tenths) => `${'零一二三四五六七八九'.indexOf(tenths.charAt(0))}0%`)
  const fall = fallOf(text)
  const cut = fall ?? cutOf(text)
  const money = fall === undefined ? moneyOf(text) : undefined
  const count = countOf(text)
  const people = new RegExp(String.raw`${number}\s*(?:人|名|people|persons|artists)`, 'i').exec(text)
  const hours = hoursOf(text)
  return {
    ...(money !== undefined && { money }),
    ...(count && { per: count }),
    ...(cut !== undefined && cut > 0 && cut <= 1 && { cut }),
    ...(people && { people: digits(people[1]) }),
    ...(hours !== undefined && { hours }),
  }
}

function moneyOf(text: string): number | undefined {
  const found =
    new RegExp(String.raw`${number}${scale}\s*(?:元|块|人民币|yuan|rmb|cny)`, 'i').exec(text) ??
    new RegExp(String.raw`(?:¥|rmb|cny)\s*${number}${scale}`, 'i').exec(text)
  if (found) return sized(found[1], found[2])
  const dollars =
    new RegExp(String.raw`(?:us)?\$\s*${number}${scale}`, 'i').exec(text) ??
    new RegExp(String.raw`${number}${scale}\s*(?:美元|dollars|usd)`, 'i').exec(text)
  return dollars ? sized(dollars[1], dollars[2]) * dollar : undefined
}

/** From one sum to another. */
function fallOf(text: string): number | undefined {
  const found =
    new RegExp(String.raw`从\s*${number}${scale}\s*元?\S{0,6}?[到至为]\s*${number}${scale}`).exec(text) ??
    new RegExp(String.raw`from\s*[¥$]?${number}${scale}\s*(?:yuan|rmb|dollars)?\s*to\s*[¥$]?${number}${scale}`, 'i').exec(text)
  if (!found) return undefined
  const before = sized(found[1], found[2])
  const after = sized(found[3], found[4] ?? found[2])
  return before > after ? 1 - after / before : undefined
}

function cutOf(text: string): number | undefined {
  const tenth = /(?:十分之一|one[- ]tenth|a tenth)/i.test(text) ? 0.9 : undefined
  const found = new RegExp(String.raw`${number}\s*%`).exec(text)
  if (!found) return tenth
  const share = digits(found[1]) / 100
  const left = new RegExp(String.raw`(?:只要|仅为|降至|降到|压到|just|only|to)\s*(?:原来的|传统的)?\s*${number}\s*%`, 'i').test(text)
  return left ? 1 - share : share
}

function countOf(text: string): Headline['per'] {
  const each = (unit: 'episode' | 'minute' | 'unit', words: string) => {
    const many = new RegExp(String.raw`${number}\s*-?(?:${words})`, 'i').exec(text)
    if (many) return { count: digits(many[1]), unit }
    return new RegExp(String.raw`(?:[/每]|per |an? |each )\s*(?:${words})`, 'i').test(text) ? { count: 1, unit } : undefined
  }
  return (
    each('episode', '集|episodes?') ??
    each('minute', '分钟|minutes?|min\\b') ??
    each('unit', '部|支|款|series|titles?|films?|ads?\\b|games?')
  )
}

function hoursOf(text: string): number | undefined {
  const hours = new RegExp(String.raw`${number}\s*-?(?:小时|hours?)`, 'i').exec(text)
  if (hours) return digits(hours[1])
  const days = new RegExp(String.raw`${number}\s*-?(?:天|days?)`, 'i').exec(text)
  if (days) return digits(days[1]) * 8
  const weeks = new RegExp(String.raw`${number}\s*-?(?:周|weeks?)`, 'i').exec(text)
  return weeks ? digits(weeks[1]) * 40 : undefined
}
