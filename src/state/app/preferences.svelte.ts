import { fetchWords } from '../../words/fetchWords.ts'
import type { Language } from '../../words/languages.ts'
import { currencies, ownRate, rateBounds, type Currency, type Locale } from '../../words/locale.ts'
import { readChoice, readSetting, writeSetting } from '../storage/localSettings.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const switches = ['on', 'off'] as const

/** How this person likes to see the app: kept on the device, not in the scenario. */
export class Preferences {
  #language: Language
  /** The language that was asked for last. */
  #asked: Language | undefined
  #currency: Currency = $state.raw(readChoice('currency', currencies) ?? 'CNY')
  #rate: number = $state.raw(rateFrom(readSetting('rate')))
  #theme: Theme = $state.raw(readChoice('theme', themes) ?? 'auto')
  #still: boolean = $state.raw(readChoice('still', switches) === 'on')
  #toured: boolean = $state.raw(readChoice('toured', switches) === 'on')
  #systemIsDark = $state.raw(false)

  /** How texts and numbers are written. */
  readonly locale: Locale = $derived.by(() => ({ language: this.#language, currency: this.#currency, rate: this.#rate }))

  /** The theme on screen. */
  readonly shade: 'light' | 'dark' = $derived(this.#theme === 'auto' ? (this.#systemIsDark ? 'dark' : 'light') : this.#theme)

  constructor(language: Language) {
    this.#language = $state.raw(language)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    this.#systemIsDark = dark.matches
    dark.addEventListener('change', () => (this.#systemIsDark = dark.matches))
  }

  get language(): Language {
    return this.#language
  }

  /** Read in another language from when its words are here; of several that are asked for meanwhile, in the last. */
  async speak(language: Language): Promise<void> {
    this.#asked = language
    await fetchWords(language)
    if (this.#asked !== language) return
    this.#language = language
    writeSetting('language', language)
  }

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

  get theme(): Theme {
    return this.#theme
  }

  set theme(theme: Theme) {
    this.#theme = theme
    writeSetting('theme', theme)
  }

  /** Whether this person has been shown round, or did not want to be. */
  get toured(): boolean {
    return this.#toured
  }

  set toured(toured: boolean) {
    this.#toured = toured
    writeSetting('toured', toured ? 'on' : 'off')
  }

  /** Nothing moves by itself, whatever the system says. */
  get still(): boolean {
    return this.#still
  }

  set still(still: boolean) {
    this.#still = still
    writeSetting('still', still ? 'on' : 'off')
  }
}

function rateFrom(kept: string | undefined): number {
  const rate = Number(kept)
  return rate >= rateBounds[0] && rate <= rateBounds[1] ? rate : ownRate
}
