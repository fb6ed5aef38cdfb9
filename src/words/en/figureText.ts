import type * as zh from '../zh-CN/figureText.ts'
import { bracketed, inside, list } from './grammar.ts'
import { leastChance } from '../leastChance.ts'

/** How many draws do something: `1 draw in 13 loses money`. */
export const drawsThat = (share: number, one: string, several: string): string =>
  share < leastChance
    ? `fewer than 1 draw in 200 ${one}`
    : share < 0.2
      ? `1 draw in ${Math.round(1 / share)} ${one}`
      : `${Math.round(100 * share)}% of draws ${several}`

/** How figures are written and named, in English. */
export const figureText: typeof zh.figureText = {
  never: 'later',
  after: (year) => `after ${year}`,
  times: (count) => `${count}×`,
  nineteenInTwenty: (year, comes) => `19 in 20 ${comes ? 'by ' : ''}${year}`,
  payback: {
    half: (half, surely) => `half of the draws have paid back by ${half}, 19 in 20 by ${surely}`,
    surely: (year) => `19 in 20 draws have paid back by ${year}`,
    perhaps: (half, until) => `half of the draws have paid back by ${half}, 19 in 20 after ${until}`,
    unlikely: (until) => `half of the draws pay back after ${until}`,
    hardly: (until) => `fewer than 1 draw in 20 has paid back by ${until}`,
  },
  lost: (share) =>
    drawsThat(share, '', '')
      .replace(/ of draws $/, '')
      .trim(),
  loses: (share) => drawsThat(share, 'loses money', 'lose money'),
  close: (text) => text.replace(/ (people|person)$/, ''), // that jobs are held by people goes without saying
  finding: 'automatic title',
  changed: (title) => `${title} (changed)`,
  named: (title, industry, year) => {
    const where = [industry && inside(industry), year?.toString()].filter((part) => part !== undefined)
    return where.length === 0 ? title : bracketed(title, list(where))
  },
}
