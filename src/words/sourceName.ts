import { sourceNames as en } from './en/sourceNames.ts'
import type { Language } from './languages.ts'
import { typeset } from './typography.ts'
import { sourceNames as zh } from './zh-CN/sourceNames.ts'

const rules: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }

/** The name of a source, or its date, in the reader's language; what it calls itself stays. */
export const sourceName = (kept: string, language: Language): string =>
  typeset(
    rules[language].reduce((name, [found, said]) => name.replace(found, said), kept).trim(),
    kept.match(/\p{Script=Han}+ \p{Script=Han}+/gu) ?? [],
  )
