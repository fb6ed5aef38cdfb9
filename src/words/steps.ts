import { stepWords as en } from './en/steps.ts'
import type { Language } from './languages.ts'
import { typesetWords } from './typography.ts'
import { stepWords as zh } from './zh-CN/steps.ts'

/** What the user has done, as undo and the strip of what has changed say it, in each language. */
export const stepWords: Readonly<Record<Language, typeof zh>> = typesetWords({ 'zh-CN': zh, en })
