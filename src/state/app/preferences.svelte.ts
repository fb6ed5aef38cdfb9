import { languages, type Language } from '../../model/text.ts'
import { writeSetting, readChoice } from '../storage/localSettings.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const switches = ['on', 'off'] as const

/** How this person likes to see the app: kept on the device, not in the scenario. */
export class Preferences {
  #language: Language = $state.raw(readChoice('language', languages) ?? browserLanguage())
  #theme: Theme = $state.raw(readChoice('theme', themes) ?? 'auto')
  #still: boolean = $state.raw(readChoice('still', switches) === 'on')
  #toured: boolean = $state.raw(readChoice('toured', switches) === 'on')
  #systemIsDark = $state.raw(false)

  /** The theme on screen. */
  readonly shade: 'light' | 'dark' = $derived(this.#theme === 'auto' ? (this.#systemIsDark ? 'dark' : 'light') : this.#theme)

  constructor() {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    this.#systemIsDark = dark.matches
    dark.addEventListener('change', () => (this.#systemIsDark = dark.matches))
  }

  get language(): Language {
    return this.#language
  }

  set language(language: Language) {
    this.#language = language
    writeSetting('language', language)
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

function browserLanguage(): Language {
  return navigator.language.startsWith('zh') ? 'zh-CN' : 'en'
}
