import type { Language } from '../model/text.ts'
import { present as en } from './en/present.ts'
import { present as zh } from './zh-CN/present.ts'

/** What a presentation says; it comes with the page. */
export const presentWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
