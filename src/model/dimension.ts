/** What a variable can vary over, besides the draws. */
export const dimensions = ['industry', 'format', 'line', 'recipient', 'year'] as const

/** One thing to vary over. */
export type Dimension = (typeof dimensions)[number]

/**
 * A cost line belongs to a format and a format to an industry: what varies over one varies over what that belongs to, which is not
 * written. The narrowest first.
 */
export const nested = ['line', 'format', 'industry'] as const satisfies readonly Dimension[]

/** What has a budget: a format; in versions 1 and 2 an industry, which has one. */
export const budgetDimension = ({ dimensions }: { readonly dimensions: readonly Dimension[] }): 'format' | 'industry' =>
  dimensions.includes('format') ? 'format' : 'industry'

/** One of the dimensions that lie within each other. */
export type Nested = (typeof nested)[number]
