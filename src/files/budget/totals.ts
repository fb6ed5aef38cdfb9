/**
 * Names of rows that add up others, in any dress:
 *
 *     合计（含税）、总计：人民币、費用總計、Grand total (RMB), Total production cost     whole: of everything above
 *     前期小计、Subtotal A, Crew total                                        part: of a section
 *     制片总费用, Total crew                                                  maybe: if the sum says so
 *     总监、总制片、合计划                                                      none
 */

/** What the name of a row says of it. */
export type TotalName = 'whole' | 'part' | 'maybe' | 'none'

const simplified: Readonly<Record<string, string>> = {
  ...{ 總: '总', 計: '计', 額: '额', 價: '价', 費: '费', 預: '预', 數: '数', 經: '经', 開: '开', 匯: '汇', 彙: '汇', 項: '项', 積: '积' },
  ...{
    報: '报',
    稅: '税',
    實: '实',
    應: '应',
    製: '制',
    攝: '摄',
    萬: '万',
    億: '亿',
    幣: '币',
    資: '资',
    體: '体',
    單: '单',
    備: '备',
    註: '注',
  },
  ...{
    目: '目',
    類: '类',
    別: '别',
    稱: '称',
    內: '内',
    編: '编',
    號: '号',
    際: '际',
    級: '级',
    階: '阶',
    員: '员',
    門: '门',
    說: '说',
    給: '给',
  },
}

/** The same in half width and with simplified characters, so that one rule reads every dress. */
export const plainText = (text: string): string =>
  Array.from(text.normalize('NFKC'), (sign) => simplified[sign] ?? sign)
    .join('')
    .trim()

const units = String.raw`(?:人民币|rmb|cny|usd|hkd|yuan|[¥￥$]|百万元?|千万元?|[万千亿]元?|元整?|圆整?)`
const capitals = '[零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾佰仟百千万亿元圆角分整]+'

/** A name without what it is dressed in: brackets, units, numbers, marks of a list, the words "including tax". */
function undressed(name: string): string {
  const plain = plainText(name).toLowerCase()
  const inside = plain.replaceAll(/[([【{<〔「][^)\]】}>〕」]*[)\]】}>〕」]?/g, ' ')
  return (inside.trim() === '' ? plain.replaceAll(/[^\p{L}\p{N}∑]+/gu, ' ') : inside)
    .replace(/^\s*(?:[一二三四五六七八九十]+|[a-z]|[ivx]+|\d+(?:\.\d+)*)\s*[、.．)]\s*/u, '')
    .replaceAll(/[*_:=~"'“”《》,.;!?•·|/\\∶：，。；、–—-]+/g, ' ')
    .replaceAll(new RegExp(String.raw`(?<![\p{L}])${units}(?:\s*${units})*(?![\p{L}])`, 'gu'), ' ')
    .replace(new RegExp(String.raw`(?<=[计额价数和])\s*(?:${units})?\s*(?:${capitals}|[\d.+\s]+(?:${units})?|[a-z])?\s*$`, 'u'), '')
    .replaceAll(/\b(?:0{3}s?|k)\b/g, ' ')
    .replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const what =
  '(?:本|全|全部|整|整个|整体|所有|各|各项|以上|上述|项目|制作|摄制|拍摄|影片|全片|本片|本剧|单集|直接|间接|成本|费用|预算|金额|投资|支出|开支|资金|经费|价税|税前|税后|含税|不含税|未税|税|不含|含|最终|最后|优惠后?|折后|折扣后?|打包|实际|实付|应付|年度|本年|人民币)*'
const sums =
  '(?:合计|总计|共计|总共|总和|总额|总数|总价|总款|总预算|总成本|总费用|总金额|总支出|总开支|总投资|总投入|总造价|总报价|总花费|总经费|总制作费|总制作成本|总制作费用|累计|汇总|合共|小结)'
const tail = '(?:金额|费用|成本|预算|支出|数额?|价格?|报价|额|款项?|投资|人民币)*'

const wholeHan = new RegExp(`^(?:${what}${sums}${tail}|总|共|计|合|${what}总|全部${tail}|[∑σ])$`, 'u')
const partHan = /^.{0,16}(?:小计|分计|部分合计|分项合计|分项汇总|小计金额|小计费用)$/u
/** Ends in a word that nothing else ends in: `演员合计`. */
const sectionHan = /^.{1,16}(?:合计|总计|共计|总和|汇总)(?:金额|费用)?$/u
const maybeHan = /^.{1,16}总(?:额|价|数|款|预算|成本|费用?|金额|支出|开支|投资|投入|造价|报价|花费|经费)$/u

const kindsOfTotal = String.raw`(?:grand|overall|final|net|gross|project|production|budget|film|show|series|programme|program|estimated|combined|sum|cumulative|running|full|all|whole|cost|page|quote)`
const ofWhat = String.raw`(?:costs?|budget|amounts?|price|production|project|spend(?:ing)?|expenses?|expenditures?|fees?|value|sum|due|payable|investment|outlay|estimate|estimated|direct|indirect|net|gross|film|overall|all|of|the|for|this|in|inc|incl|including|inclusive|excl?|excluding|before|after|with|without|w o|tax(?:es)?|vat|gst|discounts?|above|below|line|items|rmb|cny|usd|hkd|yuan|thousands?|millions?|everything|combined|contingency|and)`

const wholeLatin = new RegExp(
  String.raw`^(?:(?:${kindsOfTotal} )*(?:totals?|sum)(?: ${ofWhat})*|sum total|in (?:total|all)|all in|overall(?: costs?)?|(?:amount|balance) due)$`,
)
const partLatin = /^(?:.{1,24} )?sub ?totals?(?: .{1,24})?$|^section totals?$/
const sectionLatin = /^.{1,30} totals?$/
const maybeLatin = /\b(?:totals?|sum|overall|altogether)\b/

/** Tell whether a row's name says that it adds up others. */
export function totalName(name: string): TotalName {
  if (name.length > 120) return 'none'
  const plain = undressed(name)
  if (plain === '') return 'none'
  const [han, latin] = inBoth(plain)
  if (partHan.test(han) || partLatin.test(latin)) return 'part'
  if (wholeHan.test(han) || wholeLatin.test(latin)) return 'whole'
  if (sectionHan.test(han) || sectionLatin.test(latin)) return 'part'
  return maybeHan.test(han) || maybeLatin.test(latin) ? 'maybe' : 'none'
}

/** `合计 total` is one name in two languages. */
function inBoth(plain: string): [han: string, latin: string] {
  const han = plain.replaceAll(/[^\p{Script=Han}∑σ]+/gu, '')
  const latin = plain.replaceAll(/[^a-z0-9]+/g, ' ').trim()
  return han !== '' && latin !== '' && !wholeHan.test(han) && !partHan.test(han) ? [plain, plain] : [han, han === '' ? latin : '']
}
