import type { Language } from './languages.ts'

/** What the app is called, in every language alike. */
export const productNames = ['Reshoot', '重拍'] as const

/** Both names in a line: `Reshoot · 重拍`. */
export const productName = productNames.join(' · ')

/** In which language a name is to be read aloud that keeps its own script, whoever reads. */
export const readIn = (name: string): Language => (/\p{Script=Han}/u.test(name) ? 'zh-CN' : 'en')
