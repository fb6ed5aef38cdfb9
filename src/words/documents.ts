import type { Language } from './languages.ts'
import { en } from './en/documents.ts'
import { zh } from './zh-CN/documents.ts'
import { typesetWords } from './typography.ts'

/** What is said beside the screen: of faulty files and formulas, in workbooks and slides, on the command line. */
export type Documents = typeof zh

/** These words in each language. */
export const documents: Readonly<Record<Language, Documents>> = typesetWords({ 'zh-CN': zh, en })
