import type { Language } from '../src/words/languages.ts'
import { ownRate, type Locale } from '../src/words/locale.ts'

/** A language with money in yuan, as the model has it. */
export const yuan = (language: Language): Locale => ({ language, currency: 'CNY', rate: ownRate })
