import { textLanguages, textOf, type Text } from '../../model/text.ts'
import { screenWords } from '../../words/screen.ts'

/** A title is no longer than a file allows. */
const longest = 110

/** The title of a copy, told from those that are there: `Board (copy)`, `Board (copy 2)`. */
export function copyTitle(title: Text, taken: readonly Text[]): Text {
  const name = textOf((language) => title[language].replace(screenWords[language].copies.mark, '').slice(0, longest))
  for (let count = 1; ; count += 1) {
    const copy = textOf((language) => screenWords[language].copies.title(name[language], count))
    if (!taken.some((one) => textLanguages.some((language) => one[language] === copy[language]))) return copy
  }
}
