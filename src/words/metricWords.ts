import type { Language } from '../model/text.ts'
import { metrics as en } from './en/metrics.ts'
import { metrics as zh } from './zh-CN/metrics.ts'

/** What the page of own metrics says; it comes with the page. */
export const metricWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
