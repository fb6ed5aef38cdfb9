import { sourceDate as en } from './en/sourceDate.ts'
import type { Language } from './languages.ts'
import { sourceDate as zh } from './zh-CN/sourceDate.ts'

const each: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }

/** When a source was published, in words of a language: `2024-07 (approx.)` is `约 2024-07`. */
export const sourceDate = (kept: string, language: Language): string => each[language](kept)
