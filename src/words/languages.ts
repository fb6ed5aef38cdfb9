import { format as en } from './en/format.ts'
import { format as zh } from './zh-CN/format.ts'

/** The languages the app speaks, each with how it writes numbers and dates. */
export const formats = { 'zh-CN': zh, en } as const satisfies Readonly<Record<string, typeof zh>>

/** One of them. */
export type Language = keyof typeof formats

/** All of them, in the order in which they are offered. */
export const languages = Object.keys(formats) as unknown as readonly [Language, ...Language[]]

/** The language of a tag as browsers and terminals have it, `zh-Hant-HK` or `zh_CN.UTF-8`; English where the app has none. */
export const languageOfTag = (tag: string): Language => languages.find((language) => tag.startsWith(language.slice(0, 2))) ?? 'en'

/** Something made for each language. */
export const inEveryLanguage = <Each>(make: (language: Language) => Each): Readonly<Record<Language, Each>> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Each>
