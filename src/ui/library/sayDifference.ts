import { definitionOf } from '../../analysis/catalogue/address.ts'
import { fullTitle, shownUnit } from '../pathNames.ts'
import { textIn } from '../../words/textIn.ts'
import type { Locale } from '../../words/locale.ts'
import { nameOfOwn } from './comparedValues.ts'
import type { Difference } from '../../files/scenarioDiff.ts'
import type { Workspace } from '../../state/workspace/workspace.svelte.ts'
import { formatValue } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { screenWords } from '../../words/screen.ts'
import { stepWords } from '../../words/steps.ts'

/** What happened to a scenario between two states, in words: `Adoption cap 70% → 30%`. */
export function sayDifference(difference: Difference, workspace: Workspace, locale: Locale): string {
  const { done: steps } = stepWords[locale.language]
  const { grammar } = screenWords[locale.language]
  const { differences } = pageWords[locale.language]
  switch (difference.kind) {
    case 'assumption': {
      const { path, from, to } = difference
      const own = workspace.own.get(path)?.value
      const [before, after] = [from.value ?? own, to.value ?? own]
      const title = fullTitle(workspace.resolved, path, locale)
      if (before === undefined || after === undefined || before === after) return steps.reread(title)
      const unit = shownUnit(definitionOf(workspace.model, path))
      return steps.moved(title, formatValue(before, unit, locale), formatValue(after, unit, locale))
    }
    case 'credence': {
      const quote = textIn(workspace.model.claims[difference.claim]?.quote, locale.language) ?? difference.claim
      return steps.believed(quote, formatValue(difference.from, 'share', locale), formatValue(difference.to, 'share', locale))
    }
    case 'industry':
    case 'metric':
      return differences.became(nameOfOwn(difference, workspace, locale), differences.ways[difference.way])
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
