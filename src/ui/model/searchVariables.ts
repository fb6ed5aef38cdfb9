import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import { entryOf } from '../../model/entryOf.ts'
import { languages } from '../../words/languages.ts'
import { otherWords } from '../../words/otherWords.ts'
import { says, wordsOf } from '../search.ts'
import { textIn } from '../../words/textIn.ts'

/** The variables in whose name, title, meaning or formula all the words are found, or what is also called so, in any language. */
export function searchVariables({ variables, model }: ResolvedScenario, wanted: string): Variable[] {
  const words = wordsOf(wanted)
  return variables.filter(({ name, title, formula }) => {
    const meaning = entryOf(model.equations, name)?.meaning
    const text = [name, formula, ...languages.flatMap((language) => [textIn(title, language), textIn(meaning, language) ?? ''])]
      .join(' ')
      .toLowerCase()
    return words.every((word) => says(text, word, otherWords))
  })
}
