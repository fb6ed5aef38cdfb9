import { scopePanel as en } from './en/scopePanel.ts'
import type { Language } from './languages.ts'
import { scopePanel as zh } from './zh-CN/scopePanel.ts'

/** What is asked of a scenario, in each language. */
export const scopeWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
