import { textIn } from '../words/text.ts'
import type { Locale } from '../words/locale.ts'
import { factorAt, type ResolvedScenario } from '../engine/resolve.ts'
import type { Assumption, Reading } from '../model/assumption.ts'
import type { Model } from '../model/model.ts'
import type { OwnReading, Scenario } from '../model/scenario.ts'

/** What the name at the end of a path means: a shared factor, or one for the world, an industry or a cost line, by how long the path is. */
export function definitionOf(model: Model, path: string): Assumption {
  const factor = factorAt(model, path)
  if (factor) return factor
  const { assumptions } = model
  const parts = path.split('.')
  const group = parts.length === 1 ? assumptions.world : parts.length === 2 ? assumptions.industry : assumptions.line
  const definition = group[parts.at(-1) ?? '']
  if (!definition) throw new Error(`No assumption ${path}`)
  return definition
}

/** What the model itself says of an assumption; nothing where the scenario brought it along. */
export function readingOf({ world, industries }: Model, path: string): Reading | undefined {
  const [first = '', second = '', third] = path.split('.')
  if (second === '') return world[first]
  const industry = industries.find(({ id }) => id === first)
  if (third === undefined) return (industry?.assumptions as Readonly<Record<string, Reading>> | undefined)?.[second]
  const line = industry?.lines.find(({ id }) => id === second)
  return (line?.assumptions as Readonly<Record<string, Reading>> | undefined)?.[third]
}

/** What the scenario itself brought along for an assumption of a line; nothing where the model's holds. */
export function ownReadingOf({ industries }: Scenario, path: string): OwnReading | undefined {
  const [industry, line, name = ''] = path.split('.')
  return industries.find(({ id }) => id === industry)?.lines.find(({ id }) => id === line)?.assumptions[name]
}

/** Where an assumption belongs: an industry, and a line of its budget; nothing for the world and for shared factors. */
export function placeOf({ model, industries, lines }: ResolvedScenario, path: string, locale: Locale): string[] {
  const [first = '', second = '', third] = path.split('.')
  if (second === '' || factorAt(model, path)) return []
  const industry = textIn(industries.find(({ id }) => id === first)?.name, locale.language) ?? first
  if (third === undefined) return [industry]
  return [industry, textIn(lines.find(({ id }) => id === `${first}.${second}`)?.name, locale.language) ?? second]
}

/** The name of an assumption with the place it belongs to. */
export function fullTitle(resolved: ResolvedScenario, path: string, locale: Locale): string {
  return [...placeOf(resolved, path, locale), textIn(definitionOf(resolved.model, path).title, locale.language)].join(' · ')
}
