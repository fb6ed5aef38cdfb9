import { bracketed, list } from './grammar.ts'
import { leastChance } from '../leastChance.ts'

const lost = (share: number): string => (share < leastChance ? '不到 0.5%' : `${Number((100 * share).toFixed(share < 0.095 ? 1 : 0))}%`)

/** How figures are written and named, in Chinese. */
export const figureText = {
  never: '更晚',
  after: (year: number): string => `${year} 年后`,
  /** How many are needed of one: `4.2×`. */
  times: (count: string): string => `${count} 倍`,
  /** By when nineteen draws in twenty have come to it. */
  nineteenInTwenty: (year: string, comes: boolean): string => (comes ? `95% 到 ${year} 年` : `95% 要到 ${year}`),
  /** By when so many draws have paid back: a part of a sentence. */
  payback: {
    half: (half: number, surely: number): string => `到 ${half} 年半数抽样已回本，到 ${surely} 年 95% 已回本`,
    surely: (year: number): string => `到 ${year} 年 95% 的抽样已回本`,
    perhaps: (half: number, until: number): string => `到 ${half} 年半数抽样已回本，${until} 年后 95% 才回本`,
    unlikely: (until: number): string => `${until} 年后半数抽样才回本`,
    hardly: (until: number): string => `到 ${until} 年已回本的抽样不足 5%`,
  },
  /** In how many draws a figure is below 0. */
  lost,
  /** How many draws lose, in a sentence. */
  loses: (share: number): string => `亏损概率${lost(share)}`,
  /** As short as a figure that stands alone can be: 万 and 亿 stand close to what is counted, `1.2万人`. */
  close: (text: string): string => text.replace(/([万亿]) (?=\p{Script=Han})/u, '$1'),
  /** What goes by the name of a scenario that it no longer is. */
  finding: '自动标题',
  changed: (title: string): string => `${title}（已改动）`,
  /** A figure with its industry and year: `净现值（短剧，2034）`. */
  named: (title: string, industry: string | undefined, year: number | undefined): string => {
    const where = [industry, year?.toString()].filter((part) => part !== undefined)
    return where.length === 0 ? title : bracketed(title, list(where))
  },
}
