import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import { entryOf } from '../../model/entryOf.ts'
import { languages } from '../../words/languages.ts'
import { textIn } from '../../words/textIn.ts'

/** The variables in whose name, title, meaning or formula all the words are found, in any language. */
export function searchVariables({ variables, model }: ResolvedScenario, wanted: string): Variable[] {
  const words = wanted.toLowerCase().split(/\s+/u).filter(Boolean)
  return variables.filter(({ name, title, formula }) => {
    const meaning = entryOf(model.equations, name)?.meaning
    const text = [name, formula, ...languages.flatMap((language) => [textIn(title, language), textIn(meaning, language) ?? ''])]
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
