import type { Language } from '../model/text.ts'

/** What each language is called in each. */
export const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  'zh-CN': { 'zh-CN': '中文', en: '英文' },
  en: { 'zh-CN': 'Chinese', en: 'English' },
}
