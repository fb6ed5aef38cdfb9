import { screen as en } from './en/screen.ts'
import { languages, type Language } from './languages.ts'
import { knows, learn, type Words } from './screen.ts'
import { screen as zh } from './zh-CN/screen.ts'

const screens: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en }

// Whoever imports this has the words of the first view at hand in every language.
for (const language of languages) if (!knows(language)) learn(language, screens[language])
