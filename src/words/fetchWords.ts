import type { Language } from './languages.ts'
import { knows, learn, type Words } from './screen.ts'

type Fetch = () => Promise<{ readonly screen: Words }>

const screens: Readonly<Record<Language, Fetch>> = { 'zh-CN': () => import('./zh-CN/screen.ts'), en: () => import('./en/screen.ts') }

/** Have what the first view says at hand in a language: what a page awaits before it speaks one. */
export async function fetchWords(language: Language): Promise<void> {
  if (knows(language)) return
  const { screen } = await screens[language]()
  if (!knows(language)) learn(language, screen)
}
