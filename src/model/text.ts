/** The languages in which the model and a scenario file say things. Both are always there: a text in one language only does not compile. */
export const textLanguages = ['zh-CN', 'en'] as const

/** One of these languages. */
export type TextLanguage = (typeof textLanguages)[number]

/** The same words in each of these languages. */
export type Text = Readonly<Record<TextLanguage, string>>

/** A text from what is said in each language: `textOf(() => 'VFX')` says the same in all. */
export const textOf = (say: (language: TextLanguage) => string): Text => ({ 'zh-CN': say('zh-CN'), en: say('en') })

/** Nothing, in each language. */
export const noText: Text = textOf(() => '')
