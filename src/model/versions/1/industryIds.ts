/** The three industries that the article speaks of. A scenario may add others under ids of its own. */
export const industryIds = ['shortDrama', 'advertising', 'games'] as const

/** One of the article's three industries. */
export type IndustryId = (typeof industryIds)[number]
