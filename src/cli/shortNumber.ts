import { compactFormat, percentFormat } from '../words/format.ts'
import { inEveryLanguage, type Language } from '../words/languages.ts'

const compact = inEveryLanguage((language) => compactFormat(4, language))
const percent = inEveryLanguage((language) => percentFormat(1, language))

/** A figure as tables of the command line have it. Shares are from 0 to 1; other plain numbers, such as a ratio or an index, are written as they are. */
export function shortNumber(value: number, unit: string, language: Language): string {
  if (!Number.isFinite(value)) return '–'
  return unit === '1' && Math.abs(value) <= 1 ? percent[language].format(value) : compact[language].format(value)
}
