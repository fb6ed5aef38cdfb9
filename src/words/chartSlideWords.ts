import type { Language } from '../model/text.ts'
import { chartSlides as en } from './en/chartSlides.ts'
import { chartSlides as zh } from './zh-CN/chartSlides.ts'

/** What slides of charts say besides the charts; it comes with what writes slides. */
export const chartSlideWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
