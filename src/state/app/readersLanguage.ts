import { fetchWords } from '../../words/fetchWords.ts'
import { languages, languageOfTag } from '../../words/languages.ts'
import { readChoice } from '../storage/localSettings.ts'

const language = readChoice('language', languages) ?? languageOfTag(navigator.language)

/**
 * The language in which this device is read, the one chosen here or else the browser's, from when its words are here. They are asked for
 * as soon as this is loaded: the built page has it as a script of its own, so that they come beside the app and not after it.
 */
export const readersLanguage = fetchWords(language).then(() => language)
