/**
 * What a variable can vary over, besides the draws. A line belongs to an industry, so what varies over
 * lines varies over industries too and only `line` is written.
 */
export const dimensions = ['industry', 'line', 'recipient', 'year'] as const

/** One thing to vary over. */
export type Dimension = (typeof dimensions)[number]
