import { print as en } from './en/print.ts'
import type { Language } from './languages.ts'
import { typesetWords } from './typography.ts'
import { print as zh } from './zh-CN/print.ts'

/** What only paper says, in each language. */
export const printWords: Readonly<Record<Language, typeof zh>> = typesetWords({ 'zh-CN': zh, en })
