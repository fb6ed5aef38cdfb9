import type { Input } from '../../engine/resolve.ts'
import type { Language } from '../../model/text.ts'
import type { FigureDifference } from '../../state/workspace/scenarioDiff.ts'
import type { Workspace } from '../../state/workspace/workspace.svelte.ts'
import { formatRange, formatValue, type Shown } from '../format.ts'
import { shownUnit } from '../pathNames.ts'
import { definitionOf, placeOf } from '../pathPlaces.ts'
import { dictionaries, type Words } from '../../words/words.ts'

/** One difference as a row: what the model has beside what holds now. */
export interface Compared {
  readonly difference: FigureDifference
  readonly id: string
  readonly title: string
  /** Where it belongs, or who says it. */
  readonly place: string
  readonly own: string
  readonly now: string
  /** The shape and the range, where they differ. */
  readonly spread?: { readonly own: string; readonly now: string }
  readonly note?: string
}

/** A difference from the model, laid out for a table. */
export function compared(difference: FigureDifference, workspace: Workspace, language: Language): Compared {
  const words = dictionaries[language]
  const { differences } = words
  const { kind } = difference
  switch (kind) {
    case 'assumption':
      return { difference, ...comparedAssumption(difference.path, workspace, language) }
    case 'credence': {
      const claim = workspace.model.claims[difference.claim]
      const share = (credence: number) => formatValue(credence, 'share', language)
      const title = claim?.quote[language] ?? difference.claim
      const [own, now] = [share(difference.from), share(difference.to)]
      return { difference, id: difference.claim, title, place: claim?.speaker[language] ?? '', own, now }
    }
    case 'industry':
    case 'metric': {
      const title = differences[kind](difference.name[language])
      return { difference, id: `${kind} ${difference.id}`, title, place: '', own: '–', now: differences.ways[difference.way] }
    }
    case 'simulation': {
      const say = ({ startYear, years, samples, seed }: typeof difference.from) =>
        differences.simulationOf(startYear, years, samples.toLocaleString(language), seed)
      return { difference, id: kind, title: differences.simulation, place: '', own: say(difference.from), now: say(difference.to) }
    }
  }
}

function comparedAssumption(path: string, workspace: Workspace, language: Language): Omit<Compared, 'difference'> {
  const words = dictionaries[language]
  const definition = definitionOf(workspace.model, path)
  const unit = shownUnit(definition)
  const [own, now] = [workspace.own.get(path), workspace.inputs.get(path)]
  const { low, high, distribution, note } = workspace.scenario.assumptions[path] ?? {}
  const respread = low !== undefined || high !== undefined || distribution !== undefined
  return {
    id: path,
    title: definition.title[language],
    place: placeOf(workspace.resolved, path, language).join(' · '),
    own: own ? formatValue(own.value, unit, language) : '–',
    now: now ? formatValue(now.value, unit, language) : '–',
    ...(respread && own && now && { spread: { own: sayShape(own, unit, words, language), now: sayShape(now, unit, words, language) } }),
    ...(note !== undefined && { note }),
  }
}

function sayShape({ low, high, distribution }: Input, unit: Shown, { distributions }: Words, language: Language): string {
  const shape = distributions[distribution]
  return distribution === 'fixed' ? shape : `${shape} ${formatRange(low, high, unit, language)}`
}
