import { textIn } from '../../words/textIn.ts'
import { inEveryLanguage } from '../../words/languages.ts'
import { type Text } from '../../model/text.ts'
import type { Language } from '../../words/languages.ts'
import { documents, type Documents } from '../../words/documents.ts'
import type { AssumptionColumn, VariableSheet } from './sheetColumns.ts'

/** What each sheet is called. */
export type SheetNames = Readonly<Record<VariableSheet | 'cover' | 'assumptions' | 'claims' | 'draws' | 'sources', string>>

/** What is a string in each language, as a text in all of them. */
type SideBySide<Words> = Words extends string
  ? Text
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => Text
    : { readonly [Key in keyof Words]: SideBySide<Words[Key]> }

/** Lists of words, one a language, as one list of texts: `once` of each becomes `{ once: { 'zh-CN': …, en: … } }`. */
function sideBySide<Words>(each: Readonly<Record<Language, Words>>): SideBySide<Words>
function sideBySide(each: Readonly<Record<Language, Branch>>): unknown {
  const [first] = Object.values(each)
  if (first === undefined || typeof first === 'string') return each
  if (typeof first === 'function') {
    return (...given: unknown[]) => inEveryLanguage((language) => (each[language] as Sentence)(...given))
  }
  const keys = Object.keys(first)
  return Object.fromEntries(keys.map((key) => [key, sideBySide(inEveryLanguage((language) => (each[language] as Branches)[key]))]))
}

type Sentence = (...given: unknown[]) => string
type Branches = Readonly<Record<string, unknown>>
type Branch = string | Sentence | Branches

/** Every heading and sentence of the workbook. */
export const words = sideBySide<Documents['workbook']>(inEveryLanguage((language) => documents[language].workbook))

/** The headings of the assumptions. */
export const assumptionHeadings: Readonly<Record<AssumptionColumn, Text>> = words.assumptionHeadings

/** The same words in as many languages as the workbook speaks. */
export type Say = (text: Text) => string

/** Words in the languages of a workbook, one after the other. */
export const saying =
  (languages: readonly Language[], between = ' · '): Say =>
  (text) =>
    [...new Set(languages.map((language) => textIn(text, language)))].filter((words) => words !== '').join(between)

/** The names of the sheets. */
export function sheetNames(languages: readonly Language[]): SheetNames {
  const say = saying(languages, ' ')
  return Object.fromEntries(Object.entries(words.sheets).map(([sheet, text]) => [sheet, say(text)])) as SheetNames
}
