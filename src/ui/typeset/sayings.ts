import type { Case } from '../../engine/case.ts'
import type { Language } from '../../model/text.ts'
import { dictionaries } from '../words/words.ts'
import type { Sayings } from './typeset.ts'

/** The names of a case in the reader's language. */
export function sayingsOf(of: Case, language: Language): Sayings {
  const { names, over, lastYear, only } = dictionaries[language].explain
  const { recipients, assumptions } = of.model
  return {
    builtIn: names,
    over,
    lastYear,
    only: (member) => only(recipients[member]?.[language] ?? of.industries.find(({ id }) => id === member)?.name[language] ?? member),
    title: (name) => {
      const symbol = of.symbols.get(name)
      if (symbol?.kind === 'variable') return symbol.variable.title[language]
      return (assumptions.world[name] ?? assumptions.industry[name] ?? assumptions.line[name])?.title[language] ?? name
    },
  }
}
