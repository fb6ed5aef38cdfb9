/** The languages the app speaks. Both are always there: a text in one language only does not compile. */
export const languages = ['zh-CN', 'en'] as const

/** One of the languages. */
export type Language = (typeof languages)[number]

/** The same words in each language. */
export type Text = Readonly<Record<Language, string>>

/** Make a text, or something else for each language: `inEveryLanguage(() => 'PERT')` is the same word in all of them. */
export const inEveryLanguage = <Each>(make: (language: Language) => Each): Readonly<Record<Language, Each>> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Each>

/** Nothing, in each language. */
export const noText: Text = inEveryLanguage(() => '')

/** The language of a tag as browsers and terminals have it, `zh-Hant-HK` or `zh_CN.UTF-8`; English where the app has none. */
export const languageOfTag = (tag: string): Language => languages.find((language) => tag.startsWith(language.slice(0, 2))) ?? 'en'
