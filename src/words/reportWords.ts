import type { Language } from '../model/text.ts'
import { report as en } from './en/report.ts'
import { report as zh } from './zh-CN/report.ts'

/** What the report says; it comes with the page. */
export const reportWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
