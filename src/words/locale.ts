import type { Language } from './languages.ts'

/** The currencies in which money can be read. */
export const currencies = ['CNY', 'USD'] as const

/** One of them. The model, and every file, stay in yuan. */
export type Currency = (typeof currencies)[number]

/** Yuan for a dollar: the average of 2024 as the National Bureau of Statistics gives it in its communiqué of February 2025. */
export const ownRate = 7.12

/** Rates between which money can be shown; beyond them something was mistyped. */
export const rateBounds = [1, 100] as const

/** How someone reads: in which language, and money in which currency. */
export interface Locale {
  readonly language: Language
  readonly currency: Currency
  /** Yuan for a dollar. */
  readonly rate: number
}

/** A language with money as the model has it. */
export const inYuan = (language: Language): Locale => ({ language, currency: 'CNY', rate: ownRate })

/** What one yuan is in the currency that is read: `1 / 7.12` of a dollar. */
export const perYuan = ({ currency, rate }: Locale): number => (currency === 'USD' ? 1 / rate : 1)
