import type { Language } from '../../model/text.ts'
import { paste as en } from '../words/paste.en.ts'
import { paste as zh } from '../words/paste.zh-CN.ts'

/** What pasting a table says; it comes with the budget page. */
export const pasteWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
