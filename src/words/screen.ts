import { languages, type Language } from './languages.ts'
import { typesetWords } from './typography.ts'
import type { screen as zh } from './zh-CN/screen.ts'

/** What the first view says, apart from what the model itself says. */
export type Words = typeof zh

const atHand = new Map<Language, Words>()

/** Have the words of a language at hand from now on. */
export const learn = (language: Language, words: Words): unknown => atHand.set(language, typesetWords(words))

/** Whether they are. */
export const knows = (language: Language): boolean => atHand.has(language)

function wordsOf(language: Language): Words {
  const words = atHand.get(language)
  if (!words) throw new Error(`What is said in ${language} is asked for before it is there`)
  return words
}

/**
 * The same in each language. A page fetches its reader's and speaks no other before that is there (`fetchWords.ts`); what speaks several
 * at once, and what runs in no page, imports `everyLanguage.ts` and has all of them.
 */
export const screenWords = Object.defineProperties(
  {},
  Object.fromEntries(languages.map((language) => [language, { enumerable: true, get: () => wordsOf(language) }])),
) as Readonly<Record<Language, Words>>
