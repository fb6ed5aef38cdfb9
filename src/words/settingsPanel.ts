import { settingsPanel as en } from './en/settingsPanel.ts'
import type { Language } from './languages.ts'
import { settingsPanel as zh } from './zh-CN/settingsPanel.ts'

/** What the panel of settings says, in each language. */
export const settingsPanelWords: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en }
