import { factorAt, type Input, type ResolvedScenario } from '../../engine/resolve.ts'
import type { Assumption, Reading } from '../../model/assumption.ts'
import { entryOf } from '../../model/entryOf.ts'
import type { Model } from '../../model/model.ts'
import type { OwnReading, Scenario } from '../../model/scenario.ts'
import type { Text } from '../../model/text.ts'

/** A path in its parts: `shortDrama.cast.reduction` is `reduction` of the line `cast` of `shortDrama`; for the world it is a name alone. */
interface Address {
  readonly industry?: string
  readonly line?: string
  readonly name: string
}

function addressOf(path: string): Address {
  const parts = path.split('.')
  const [industry = '', line = ''] = parts
  const name = parts.at(-1) ?? path
  return parts.length === 1 ? { name } : parts.length === 2 ? { industry, name } : { industry, line, name }
}

/** What the name at the end of a path means: a shared factor's, or one of the world's, an industry's or a cost line's. */
export function definitionAt(model: Model, path: string): Assumption | undefined {
  const { industry, line, name } = addressOf(path)
  const { assumptions } = model
  const group = industry === undefined ? assumptions.world : line === undefined ? assumptions.industry : assumptions.line
  return factorAt(model, path) ?? entryOf(group, name)
}

/** The same of a path that is known to be one of the model's or of its scenario's. */
export function definitionOf(model: Model, path: string): Assumption {
  const definition = definitionAt(model, path)
  if (!definition) throw new Error(`No assumption ${path}`)
  return definition
}

/** What the model itself says of an assumption; nothing of a shared factor, nor of what a scenario brought along. */
export function readingOf({ world, industries }: Model, path: string): Reading | undefined {
  const { industry, line, name } = addressOf(path)
  if (industry === undefined) return entryOf(world, name)
  const own = industries.find(({ id }) => id === industry)
  return own && entryOf(line === undefined ? own.assumptions : (own.lines.find(({ id }) => id === line)?.assumptions ?? {}), name)
}

/** What the scenario itself brought along for an assumption of an industry or a line; nothing where the model's holds. */
export function ownReadingOf({ industries }: Scenario, path: string): OwnReading | undefined {
  const { industry, line, name } = addressOf(path)
  const own = industries.find(({ id }) => id === industry)
  return own && entryOf(line === undefined ? own.assumptions : (own.lines.find(({ id }) => id === line)?.assumptions ?? {}), name)
}

/** The input at a path. */
export function inputOf({ inputs }: ResolvedScenario, path: string): Input | undefined {
  return inputs.get(addressOf(path).name)?.find((input) => input.path === path)
}

/** Every input by its path. */
export const inputsByPath = ({ inputs }: Pick<ResolvedScenario, 'inputs'>): Map<string, Input> =>
  new Map([...inputs.values()].flat().map((input) => [input.path, input]))

/** What a place is called; what nobody has named is called by its id. */
const named = (found: { readonly name: Text } | undefined, id: string): Text => found?.name ?? { 'zh-CN': id, en: id }

/** Where an assumption belongs: an industry, and a line of its budget; nothing for the world and for shared factors. */
export function placeOf({ model, industries, lines }: ResolvedScenario, path: string): Text[] {
  const { industry, line } = addressOf(path)
  if (industry === undefined || factorAt(model, path)) return []
  const place = named(industries.find(({ id }) => id === industry), industry) // prettier-ignore
  if (line === undefined) return [place]
  return [place, named(lines.find(({ id }) => id === `${industry}.${line}`), line)] // prettier-ignore
}
