import { copies as en } from './en/copies.ts'
import type { Language } from './languages.ts'
import { copies as zh } from './zh-CN/copies.ts'

/** What scenarios without a name and copies are called, in each language: what is kept has it in all of them. */
export const copyWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
