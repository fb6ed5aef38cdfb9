/** The kinds of project that the model budgets. A scenario may add others under ids of its own. */
export const formatIds = ['liveSeries', 'comicSeries', 'brandFilm', 'feedAds', 'mobileGame', 'animation'] as const

/** One of the model’s formats. */
export type FormatId = (typeof formatIds)[number]
