import { textIn } from '../words/text.ts'
import type { Locale } from '../words/locale.ts'
import { factorAt, type ResolvedScenario, type Input } from '../engine/resolve.ts'
import { entryOf } from '../model/entryOf.ts'
import type { Variable } from '../engine/symbols.ts'
import type { Assumption } from '../model/assumption.ts'
import type { Unit } from '../model/unit.ts'
import type { Shown } from '../words/format.ts'
import { screenWords } from '../words/screen.ts'

/** What an assumption is called, and of which industry and line it is assumed; the place is empty for the whole world and for shared factors. */
export interface AssumptionName {
  readonly title: string
  readonly place: string
}

/** The parts of a path in words: `shortDrama.cast.eligible` is `Share AI could do` of `Short drama, cast`. */
export function partsOfPath({ model, industries, lines }: ResolvedScenario, path: string, locale: Locale): AssumptionName {
  const factor = factorAt(model, path)
  if (factor) return { title: textIn(factor.title, locale.language), place: '' }
  const parts = path.split('.')
  const name = parts.at(-1) ?? path
  const { world, industry: ofIndustry, line: ofLine } = model.assumptions
  const title = textIn((entryOf(world, name) ?? entryOf(ofIndustry, name) ?? entryOf(ofLine, name))?.title, locale.language) ?? name
  const industry = parts.length > 1 ? (textIn(industries.find(({ id }) => id === parts[0])?.name, locale.language) ?? parts[0] ?? '') : ''
  if (parts.length < 3) return { title, place: industry }
  const line = textIn(lines.find(({ id }) => id === `${parts[0] ?? ''}.${parts[1] ?? ''}`)?.name, locale.language) ?? parts[1] ?? ''
  return { title, place: screenWords[locale.language].grammar.lineOf(line, industry) }
}

/** An assumption's path as a person would say it: `降本幅度（短剧·演员）`, `Fall in cost (Short drama, cast)`. */
export function nameOfPath(resolved: ResolvedScenario, path: string, locale: Locale): string {
  const { title, place } = partsOfPath(resolved, path, locale)
  return place === '' ? title : screenWords[locale.language].grammar.bracketed(title, place)
}

/** The meaning, unit and bounds that a path's name stands for. */
export function assumptionOf({ model }: ResolvedScenario, path: string): Assumption | undefined {
  const name = path.split('.').at(-1) ?? path
  const { world, industry, line } = model.assumptions
  return factorAt(model, path) ?? entryOf(world, name) ?? entryOf(industry, name) ?? entryOf(line, name)
}

/** The input at a path. */
export function inputAt({ inputs }: ResolvedScenario, path: string): Input | undefined {
  return inputs.get(path.split('.').at(-1) ?? path)?.find((input) => input.path === path)
}

/** A share reads as a percentage; a steepness or a multiple does not. */
export function shownUnit({ unit, display }: Pick<Assumption, 'unit' | 'display'>): Shown {
  return display === 'share' ? 'share' : unit
}

/** How a variable's numbers are shown: plain ratios as percentages, but for those that are multiples or indices. */
export function shownUnitOf({ unit, display }: Pick<Variable, 'unit' | 'display'>): Shown {
  return unit === '1' && display !== 'multiple' ? 'share' : (unit as Unit)
}
