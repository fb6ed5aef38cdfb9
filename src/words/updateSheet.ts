import { updateSheet as en } from './en/updateSheet.ts'
import type { Language } from './languages.ts'
import { updateSheet as zh } from './zh-CN/updateSheet.ts'
import { typesetWords } from './typography.ts'

/** What is said of another version of the model than the scenario's own, in each language. */
export const updateWords: Readonly<Record<Language, typeof zh>> = typesetWords({ 'zh-CN': zh, en })
