import { entryOf } from '../model/entryOf.ts'
import { textLanguages, type Text, type TextLanguage } from '../model/text.ts'
import type { Language } from './languages.ts'

/** What the model says in English, in words of a language: `{ 'Working days': 'Jours ouvrés' }`. */
export type ModelTexts = Readonly<Record<string, string>>

/** The model's texts in languages that neither the model nor a scenario file has; `<language>/model.ts` has them. */
const modelTexts: Readonly<Partial<Record<Language, ModelTexts>>> = {}

/** A text of the model or of a file as it is shown: in the language asked for, else in English, else in whatever it has. */
export function textIn(text: Text, language: Language): string
export function textIn(text: Text | undefined, language: Language): string | undefined
export function textIn(text: Text | undefined, language: Language): string | undefined {
  if (!text) return undefined
  const written: Readonly<Partial<Record<Language, string>>> = text
  return written[language] ?? entryOf(modelTexts[language] ?? {}, text.en) ?? (text.en || text['zh-CN'])
}

/** The language of a file's texts that someone writes who reads this language: its own where a file has it, else English. */
export const writtenIn = (language: Language): TextLanguage => textLanguages.find((one) => one === language) ?? 'en'
