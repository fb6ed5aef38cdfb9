import { ask as en } from './en/ask.ts'
import type { Language } from './languages.ts'
import { typesetWords } from './typography.ts'
import { ask as zh } from './zh-CN/ask.ts'

/** What is said to a room that is asked, and of what it answers, in each language. */
export const askWords: Readonly<Record<Language, typeof zh>> = typesetWords({ 'zh-CN': zh, en })
