import type { Language } from '../model/text.ts'
import { compare as en } from './en/compare.ts'
import { compare as zh } from './zh-CN/compare.ts'

/** What the compare page says; it comes with the page. */
export const compareWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
