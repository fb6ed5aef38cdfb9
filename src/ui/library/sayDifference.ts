import { definitionOf } from '../../analysis/catalogue/address.ts'
import { fullTitle, shownUnit } from '../pathNames.ts'
import { textIn } from '../../words/textIn.ts'
import type { Locale } from '../../words/locale.ts'
import type { Assumed, Difference } from '../../files/scenarioDiff.ts'
import type { Input, ResolvedScenario } from '../../engine/resolve.ts'
import type { Model } from '../../model/model.ts'
import { nameOfOwn } from './comparedValues.ts'
import { formatValue } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { screenWords } from '../../words/screen.ts'

/** Where something differs: the model, its own values by path, and the scenario that names them. */
interface Where {
  readonly model: Model
  readonly own: ReadonlyMap<string, Input>
  readonly resolved: ResolvedScenario
}

/** So many changes are named on a slide; of more it is said how many there are. */
export const mostNamed = 2

/** What a step of a story assumes otherwise than another one: `Changed from step 1: Adoption cap 70% → 30%`. */
export function sayChanges(changes: readonly Assumed[], step: number, there: Where, locale: Locale): string {
  const { present } = pageWords[locale.language]
  const { labelled, clauses } = screenWords[locale.language].grammar
  const named = changes.slice(0, mostNamed).map((change) => sayDifference(change, there, locale))
  return labelled(present.changed(step), clauses([...named, ...(changes.length > mostNamed ? [present.more(changes.length)] : [])]))
}

/** What happened to a scenario between two states, in words: `Adoption cap 70% → 30%`. */
export function sayDifference(difference: Difference, { model, own, resolved }: Where, locale: Locale): string {
  const {
    grammar,
    steps: { done: steps },
  } = screenWords[locale.language]
  const { differences } = pageWords[locale.language]
  switch (difference.kind) {
    case 'assumption': {
      const { path, from, to } = difference
      const itself = own.get(path)?.value
      const [before, after] = [from.value ?? itself, to.value ?? itself]
      const title = fullTitle(resolved, path, locale)
      if (before === undefined || after === undefined || before === after) return steps.reread(title)
      const unit = shownUnit(definitionOf(model, path))
      return steps.moved(title, formatValue(before, unit, locale), formatValue(after, unit, locale))
    }
    case 'credence': {
      const quote = textIn(model.claims[difference.claim]?.quote, locale.language) ?? difference.claim
      return steps.believed(quote, formatValue(difference.from, 'share', locale), formatValue(difference.to, 'share', locale))
    }
    case 'industry':
    case 'metric':
      return differences.became(nameOfOwn(difference, { model }, locale), differences.ways[difference.way])
    case 'simulation':
      return differences.became(differences.simulation, differences.ways.changed)
    case 'scope':
      return grammar.labelled(differences.scope, differences.scopeOf(difference.to.ours?.projects, difference.to.until))
    case 'story':
    case 'observations':
    case 'room':
      return differences[difference.kind](differences.ways[difference.way], difference.count)
    case 'title':
      return steps.renamed(textIn(difference.to, locale.language))
    case 'description':
      return steps.described
  }
}
