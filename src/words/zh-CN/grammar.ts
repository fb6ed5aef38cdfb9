/** Items of a list: `广告，游戏`. */
export const list = (items: readonly string[]): string => items.join('，')

/** Parts of a sentence, each of which could stand alone: `柱：当年节省；阴影：居中的 50%`. */
export const clauses = (parts: readonly string[]): string => parts.join('；')

/** Sentences that have no full stop of their own yet; the last stays without. */
export const sentences = (parts: readonly string[]): string => parts.join('。')

/** Sentences that end by themselves, one after the other. */
export const paragraph = (parts: readonly string[]): string => parts.join('')

/** A name and what it is: `回本：2028 年`. */
export const labelled = (name: string, what: string): string => `${name}：${what}`

/** What is said besides: `净现值（游戏）`. */
export const bracketed = (text: string, besides: string): string => `${text}（${besides}）`

/** What something is of: `采用率上限（短剧）`. */
export const placed = bracketed

/** A cost line with its industry: `短剧·演员`. */
export const lineOf = (line: string, industry: string): string => `${industry}·${line}`

/** Names one after the other: `行业、年份`. */
export const names = (all: readonly string[]): string => all.join('、')
