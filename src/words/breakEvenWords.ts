import type { Language } from '../model/text.ts'
import { breakEven as en } from './en/breakEven.ts'
import { breakEven as zh } from './zh-CN/breakEven.ts'

/** What the break-even page says; it comes with the page. */
export const breakEvenWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
