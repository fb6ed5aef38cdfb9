import type { Language } from '../../model/text.ts'
import { metrics as en } from '../words/metrics.en.ts'
import { metrics as zh } from '../words/metrics.zh-CN.ts'

/** What the page of own metrics says; it comes with the page. */
export const metricWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
