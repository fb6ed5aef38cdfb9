import type { Language } from '../../model/text.ts'
import { report as en } from '../words/report.en.ts'
import { report as zh } from '../words/report.zh-CN.ts'

/** What the report says; it comes with the page. */
export const reportWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
