import { definitionOf } from '../../analysis/catalogue/address.ts'
import { shownUnit, placesOf } from '../pathNames.ts'
import { textIn } from '../../words/textIn.ts'
import type { Locale } from '../../words/locale.ts'
import { budgetDimension } from '../../model/dimension.ts'
import type { Input } from '../../engine/resolve.ts'
import type { FigureDifference } from '../../files/scenarioDiff.ts'
import type { Workspace } from '../../state/workspace/workspace.svelte.ts'
import { formatRange, formatValue, type Shown } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { screenWords, type Words } from '../../words/screen.ts'

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

/** Something of the user's own, by its kind and name: a budget is one of a format, and of an industry in versions 1 and 2 of the model. */
export function nameOfOwn(
  { kind, name }: Extract<FigureDifference, { kind: 'industry' | 'metric' }>,
  { model }: Pick<Workspace, 'model'>,
  { language }: Locale,
): string {
  return pageWords[language].differences[kind === 'industry' ? budgetDimension(model) : kind](textIn(name, language))
}

/** A difference from the model, laid out for a table. */
export function compared(difference: FigureDifference, workspace: Workspace, locale: Locale): Compared {
  const { differences } = pageWords[locale.language]
  const { kind } = difference
  switch (kind) {
    case 'assumption':
      return { difference, ...comparedAssumption(difference.path, workspace, locale) }
    case 'credence': {
      const claim = workspace.model.claims[difference.claim]
      const share = (credence: number) => formatValue(credence, 'share', locale)
      const title = textIn(claim?.quote, locale.language) ?? difference.claim
      const [own, now] = [share(difference.from), share(difference.to)]
      return { difference, id: difference.claim, title, place: textIn(claim?.speaker, locale.language) ?? '', own, now }
    }
    case 'industry':
    case 'metric': {
      const title = nameOfOwn(difference, workspace, locale)
      return { difference, id: `${kind} ${difference.id}`, title, place: '', own: '–', now: differences.ways[difference.way] }
    }
    case 'scope': {
      const say = (asked: typeof difference.from) => differences.scopeOf(asked.ours?.projects, asked.until)
      return { difference, id: kind, title: differences.scope, place: '', own: say(difference.from), now: say(difference.to) }
    }
    case 'simulation': {
      const say = ({ startYear, years, samples, seed }: typeof difference.from) =>
        differences.simulationOf(startYear, years, samples.toLocaleString(locale.language), seed)
      return { difference, id: kind, title: differences.simulation, place: '', own: say(difference.from), now: say(difference.to) }
    }
  }
}

function comparedAssumption(path: string, workspace: Workspace, locale: Locale): Omit<Compared, 'difference'> {
  const words = screenWords[locale.language]
  const definition = definitionOf(workspace.model, path)
  const unit = shownUnit(definition)
  const [own, now] = [workspace.own.get(path), workspace.inputs.get(path)]
  const { low, high, distribution, note } = workspace.scenario.assumptions[path] ?? {}
  const respread = low !== undefined || high !== undefined || distribution !== undefined
  return {
    id: path,
    title: textIn(definition.title, locale.language),
    place: placesOf(workspace.resolved, path, locale).join(' · '),
    own: own ? formatValue(own.value, unit, locale) : '–',
    now: now ? formatValue(now.value, unit, locale) : '–',
    ...(respread && own && now && { spread: { own: sayShape(own, unit, words, locale), now: sayShape(now, unit, words, locale) } }),
    ...(note !== undefined && { note }),
  }
}

function sayShape({ low, high, distribution }: Input, unit: Shown, { distributions }: Words, locale: Locale): string {
  const shape = distributions[distribution]
  return distribution === 'fixed' ? shape : `${shape} ${formatRange(low, high, unit, locale)}`
}
