import type { Language } from '../../model/text.ts'
import { budget as en } from '../words/budgets.en.ts'
import { budget as zh } from '../words/budgets.zh-CN.ts'
import { paste as pasteEn } from '../words/paste.en.ts'
import { paste as pasteZh } from '../words/paste.zh-CN.ts'

/** What the budget page says; it comes with the page. */
export const budgetWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }

/** What pasting a table says. */
export const pasteWords: Readonly<Record<Language, typeof pasteZh>> = { 'zh-CN': pasteZh, en: pasteEn }
