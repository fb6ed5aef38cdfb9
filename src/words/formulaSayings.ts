import { textIn } from './textIn.ts'
import type { Locale } from './locale.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import { entryOf } from '../model/entryOf.ts'
import type { Sayings } from './formulaMarks.ts'
import { pageWords } from './pages.ts'

/** The names of a scenario in the reader's language. */
export function sayingsOf(resolved: ResolvedScenario, locale: Locale): Sayings {
  const { names, over, lastYear, only } = pageWords[locale.language].explain
  const { recipients, assumptions } = resolved.model
  return {
    builtIn: names,
    over,
    lastYear,
    only: (member) =>
      only(
        textIn(entryOf(recipients, member), locale.language) ??
          textIn([...resolved.formats, ...resolved.industries].find(({ id }) => id === member)?.name, locale.language) ??
          member,
      ),
    title: (name) => {
      const symbol = resolved.symbols.get(name)
      if (symbol?.kind === 'variable') return textIn(symbol.variable.title, locale.language)
      const { world, format, line } = assumptions
      return textIn((entryOf(world, name) ?? entryOf(format, name) ?? entryOf(line, name))?.title, locale.language) ?? name
    },
  }
}
