import type { sourceNames as zh } from '../zh-CN/sourceNames.ts'

/** How the name of a source, kept as it was found, is said in English. */
export const sourceNames: typeof zh = [
  [/; (?:low|high|low\/high) (?:=|from) .*$/u, ''],
  [/^derived\b.*$/u, 'Derived from other sources'],
  [/ \((?:see [A-Z]+\d+|no title in the [^)]*)\)/gu, ''],
  [/\b(AIbase news) \d+/u, '$1'],
  [/\b(reportify) \d+/iu, '$1'],
]
