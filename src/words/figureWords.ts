import { figureText as en } from './en/figureText.ts'
import type { Language } from './languages.ts'
import { figureText as zh } from './zh-CN/figureText.ts'
import { typesetWords } from './typography.ts'

/** How figures are written, in each language: on screen and in documents. */
export const figureWords: Readonly<Record<Language, typeof zh>> = typesetWords({ 'zh-CN': zh, en })
