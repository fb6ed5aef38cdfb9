/** What is said besides: `净现值（游戏）`. */
export const bracketed = (text: string, besides: string): string => `${text}（${besides}）`

/** A cost line with its industry: `短剧·演员`. */
export const lineOf = (line: string, industry: string): string => `${industry}·${line}`

/** Names one after the other: `行业、年份`. */
export const names = (all: readonly string[]): string => all.join('、')
