import type { Language } from '../model/text.ts'
import { evidence as en } from './en/evidence.ts'
import { evidence as zh } from './zh-CN/evidence.ts'

/** What the evidence page says; it comes with the page. */
export const evidenceWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
