import type { Unit } from '../../model/unit.ts'

/** What a number that somebody writes may be: of a unit of the model, a share, a calendar year, a multiple, or yuan for a dollar. */
export type AmountUnit = Unit | 'share' | 'calendar' | 'times' | 'rate'

/** Words of money, as the source of an expression. */
export const currencies = {
  CNY: '¥|(?:rmb|cny)\\s?¥?|人民币|元(?:整|钱|人民币)?|块钱?|yuan|renminbi',
  USD: 'US ?\\$|usd ?\\$?|\\$|美元|美金|(?:US |U\\.S\\. )?dollars?|bucks',
} as const

/** Money of other countries: it has no rate here and is refused by its name. */
export const foreignMoney = new RegExp(
  String.raw`(?!(?:USD?|[kmb]|[mb]n)\$)\b[A-Z]{1,3}\$|[€£₩₹₽฿₫]|\b(?:eur|gbp|jpy|hkd|krw|twd|ntd|sgd|aud|cad|chf|inr|thb|vnd|myr|nzd|rub|brl)\b|\b(?:(?:hong kong|hk|taiwan|singapore|australian|canadian) dollars?|euros?|pounds?|sterling|yen|won|rupees?|francs?|rubles?)\b|欧元|英镑|日元|日币|日圆|円|港[元币幣纸]|港幣|韩元|韩币|新?台[币幣]|澳元|加元|新加坡元|新元|泰铢|卢布|卢比|越南盾|瑞士法郎|法郎`,
  'i',
)

/** Words of parts of a hundred, a thousand, ten thousand and ten, with what one of them is. */
export const shares: readonly (readonly [words: string, of: number])[] = [
  ['%|个?百分点|per ?cent|pct(?![a-z])', 100],
  ['‰|per ?mill?e', 1000],
  ['‱|bps?(?![a-z])|basis points?|个?基点', 10_000],
  ['成', 10],
]

const per = (words: string) => String.raw`(?:/|每|一|per |an? |each )\s?(?:${words})(?![a-z])`
const year = 'years?|yrs?|y|annum|年'
const perYear = `(?:\\s?(?:${per(year)}|p\\.?a\\.?))`
const second = 'seconds?|secs?|s|秒钟?'
const made = String.raw`units?|pieces?|titles?|films?|movies?|series|shows?|videos?|dramas?|(?!mil|bil|tril|thou|hund)[a-z]{3,}s|项目|[件部集个款支条本套片项张]`
const times = '[x×倍]|times|-?fold'

/** The words that may stand with a number of each unit: those that the app writes itself, and how people shorten them. */
export const unitWords: Readonly<Record<AmountUnit, string>> = {
  '1': times,
  times,
  share: '(?!)',
  rate: per('dollars?|usd|\\$|US\\$|美元|美金'),
  calendar: '年',
  σ: '(?:σ|sigmas?(?![a-z])|s\\.?d\\.?(?![a-z])|standard deviations?|个?标准差)',
  '1/yr': perYear,
  yr: `(?:${year})(?![a-z])`,
  CNY: '(?!)',
  'CNY/yr': perYear,
  'CNY/s': per(second),
  'CNY/min': per('min(?:ute)?s?|分钟?'),
  'CNY/unit': per('units?|个?项目|[件个]'),
  'CNY/day': per('(?:working |work)?days?|d|个?工作日|天|日'),
  'CNY/GPU-h': per('GPU[- ]?(?:hours?|hrs?|h|小时)|卡时|GPU ?小时'),
  'CNY/person-yr': `${per('person[- ]?y(?:ea)?r|人年|person|head|人')}${perYear}?|${perYear}`,
  'GPU-h/yr': `(?:GPU[- ]?(?:hours?|hrs?|h|小时)|卡时)(?![a-z])${perYear}?`,
  'MB/s': `(?:MB|mb|megabytes?)(?:ps|\\s?${per(second)})?(?![a-z])`,
  'TB/yr': `(?:TB|tb|terabytes?)(?![a-z])${perYear}?`,
  's/yr': `(?:${second})(?![a-z])${perYear}?`,
  'min/unit': `(?:min(?:ute)?s?(?![a-z])\\.?|分钟?)(?:${per('units?|[件个]')})?`,
  'day/unit': `(?:(?:working |work)?days?|d|个?工作日|天|日)(?![a-z])(?:${per('units?|[件个]')})?`,
  'day/min': `(?:(?:working |work)?days?|d|个?工作日|天|日)(?![a-z])(?:\\s?${per('min(?:ute)?s?|分钟?')})?`,
  unit: `(?!(?:day|hour|week|month|year|minute|second|people)s?(?![a-z]))(?:projects?|${made})(?![a-z])`,
  'unit/yr': `(?!(?:day|hour|week|month|year|minute|second|people)s?(?![a-z]))(?:${made})(?![a-z])${perYear}?|${perYear}`,
  'person-yr/yr': `(?:person[- ]?(?:year|yr)s?|people|persons?|jobs?|staff|workers?|employees?|ftes?|个?岗位|[个名位]?人年?)(?![a-z])${perYear}?`,
}

/** Other units that come to the unit of a field exactly: an hour is 60 minutes. Weeks and months are so many working days to each. */
export const exactly: Partial<Record<AmountUnit, readonly (readonly [words: string, times: number])[]>> = {
  'min/unit': [
    ['(?:hours?|hrs?|h)(?![a-z])|个?小时|个?钟头', 60],
    [`(?:${second})(?![a-z])`, 1 / 60],
  ],
  yr: [['months?(?![a-z])|个月', 1 / 12]],
}

/** Bits, of which eight make a byte. */
export const bits = /\d ?[MGT]b/

/** Letters that could be the unit as well as a scale: `5M` of MB/s, `80 m` of minutes. */
export const doubleMeaning: Partial<Record<AmountUnit, RegExp>> = {
  'MB/s': /[kmb]$/i,
  'TB/yr': /[kmb]$/i,
  'min/unit': /[\d\s]m[mn]?$/i,
  'day/unit': /\dm$|\sm$/i,
  yr: /\dm$|\sm$/i,
  's/yr': /\dm$|\sm$/i,
}
