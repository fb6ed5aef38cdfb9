import type { Language } from './languages.ts'
import { pages as en } from './en/pages.ts'
import { pages as zh } from './zh-CN/pages.ts'
import { typesetWords } from './typography.ts'

/** What pages say that are fetched later; it comes with the first of them. */
export const pageWords: Readonly<Record<Language, typeof zh>> = typesetWords({ 'zh-CN': zh, en })
