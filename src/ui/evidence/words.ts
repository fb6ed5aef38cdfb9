import type { Language } from '../../model/text.ts'
import { evidence as en } from '../words/evidence.en.ts'
import { evidence as zh } from '../words/evidence.zh-CN.ts'

/** What the evidence page says; it comes with the page. */
export const evidenceWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
