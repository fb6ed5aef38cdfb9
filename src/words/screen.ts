import type { Language } from './languages.ts'
import { screen as en } from './en/screen.ts'
import { screen as zh } from './zh-CN/screen.ts'
import { typesetWords } from './typography.ts'

/** What the first view says, apart from what the model itself says. */
export type Words = typeof zh

/** The same in each language. */
export const screenWords: Readonly<Record<Language, Words>> = typesetWords({ 'zh-CN': zh, en }, ['copies'])
