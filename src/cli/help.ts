import { documents } from '../words/documents.ts'
import type { Language } from '../words/languages.ts'
import { shippedNames } from './open.ts'

/** What the command can do, with the names of the scenarios that come with it. */
export const helpText = (language: Language): string => documents[language].console.help(shippedNames().join(', '))
