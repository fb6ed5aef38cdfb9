import type { Language } from '../../model/text.ts'
import { compare as en } from '../words/compare.en.ts'
import { compare as zh } from '../words/compare.zh-CN.ts'

/** What the compare page says; it comes with the page. */
export const compareWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
