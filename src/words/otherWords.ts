import { otherWords as en } from './en/otherWords.ts'
import { otherWords as zh } from './zh-CN/otherWords.ts'
import type { Language } from './languages.ts'

const inEach: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }

/** What a text says, and a word that people type for it, in all languages: who reads one may type the other. */
export type OtherWords = readonly (readonly [says: string, typed: string])[]

/** Fetched with the first search. */
export const otherWords: OtherWords = Object.values(inEach).flatMap((words) =>
  Object.entries(words).flatMap(([says, typed]) => typed.split(' ').map((word) => [says, word] as const)),
)
