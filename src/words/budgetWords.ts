import type { Language } from '../model/text.ts'
import { budget as en } from './en/budgets.ts'
import { budget as zh } from './zh-CN/budgets.ts'
import { paste as pasteEn } from './en/paste.ts'
import { paste as pasteZh } from './zh-CN/paste.ts'

/** What the budget page says; it comes with the page. */
export const budgetWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }

/** What pasting a table says. */
export const pasteWords: Readonly<Record<Language, typeof pasteZh>> = { 'zh-CN': pasteZh, en: pasteEn }
