import type { Language } from '../../model/text.ts'
import { present as en } from '../words/present.en.ts'
import { present as zh } from '../words/present.zh-CN.ts'

/** What a presentation says; it comes with the page. */
export const presentWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
