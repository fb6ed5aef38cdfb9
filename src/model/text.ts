/** The languages the app speaks. Both are always there: a text in one language only does not compile. */
export const languages = ['zh-CN', 'en'] as const

/** One of the languages. */
export type Language = (typeof languages)[number]

/** The same words in each language. */
export type Text = Readonly<Record<Language, string>>
