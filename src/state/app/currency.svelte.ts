import { readSetting, writeSetting, readChoice } from '../storage/localSettings.ts'

export const currencies = ['CNY', 'USD'] as const
export type Currency = (typeof currencies)[number]

/** Yuan for a dollar: the average of 2024 as the National Bureau of Statistics gives it in its communiqué of February 2025. */
export const ownRate = 7.12

/** Rates between which money can be shown; beyond them something was mistyped. */
export const rateBounds = [1, 100] as const

/** In which money this person reads figures. The model, and every file, stay in yuan. */
class Money {
  #currency: Currency = $state.raw(readChoice('currency', currencies) ?? 'CNY')
  #rate: number = $state.raw(rateFrom(readSetting('rate')))

  get currency(): Currency {
    return this.#currency
  }

  set currency(currency: Currency) {
    this.#currency = currency
    writeSetting('currency', currency)
  }

  /** Yuan for a dollar. */
  get rate(): number {
    return this.#rate
  }

  set rate(rate: number) {
    this.#rate = Math.min(rateBounds[1], Math.max(rateBounds[0], rate))
    writeSetting('rate', String(this.#rate))
  }

  /** What one yuan is in the money that is shown. */
  get perYuan(): number {
    return this.#currency === 'USD' ? 1 / this.#rate : 1
  }
}

function rateFrom(kept: string | undefined): number {
  const rate = Number(kept)
  return rate >= rateBounds[0] && rate <= rateBounds[1] ? rate : ownRate
}

/** One for the whole app: every number that is shown asks it. */
export const money = new Money()
