import type { Language } from '../model/text.ts'
import { en } from './en/screen.ts'
import { zh } from './zh-CN/screen.ts'

/** Everything that the screen says, apart from what the model itself says. */
export type Words = typeof zh

export const dictionaries: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en }
