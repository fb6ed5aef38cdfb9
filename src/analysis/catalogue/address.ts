import { factorAt, type Input, type ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { Assumption, Reading } from '../../model/assumption.ts'
import { entryOf } from '../../model/entryOf.ts'
import type { Model } from '../../model/model.ts'
import type { OwnReading, Scenario } from '../../model/scenario.ts'
import { textOf, type Text } from '../../model/text.ts'

/** The parts of an assumption's path: `shortDrama.cast.eligible` is `eligible` of the line `cast` of the format `shortDrama`. */
export interface Address {
  /** What the assumption is called in formulas; of a shared factor its id. */
  readonly name: string
  /** Ids of whom it belongs to, the widest first: a format, a format and a line, or nobody where it holds for the whole world. */
  readonly owners: readonly string[]
}

/** Take a path apart. */
export function addressOf(path: string): Address {
  const parts = path.split('.')
  return { name: parts.at(-1) ?? '', owners: parts.slice(0, -1) }
}

/** The path of the same assumption of another owner: with `games` and `art` for owners `games.art.eligible`. */
export const pathElsewhere = (path: string, owners: readonly string[]): string => [...owners, addressOf(path).name].join('.')

/** Whether an assumption belongs to a format, itself or by one of its lines. */
export const belongsTo = (path: string, format: string): boolean => path.startsWith(`${format}.`)

/** What an assumption means, its unit and bounds: by how many own it, or a shared factor; nothing where the model has none at the path. */
export function definitionAt(model: Model, path: string): Assumption | undefined {
  const { owners, name } = addressOf(path)
  const { world, format, line } = model.assumptions
  const group = [world, format, line][owners.length]
  return factorAt(model, path) ?? (group && entryOf(group, name))
}

/** What an assumption that the model has means, its unit and bounds. */
export function definitionOf(model: Model, path: string): Assumption {
  const definition = definitionAt(model, path)
  if (!definition) throw new Error(`No assumption ${path}`)
  return definition
}

/** A format of a model or of a scenario, as far as its readings go. */
interface Owner<Value> {
  readonly id: string
  readonly assumptions: Readonly<Record<string, Value>>
  readonly lines: readonly { readonly id: string; readonly assumptions: Readonly<Record<string, Value>> }[]
}

function readingIn<Value>(formats: readonly Owner<Value>[], { owners: [first, second], name }: Address): Value | undefined {
  const format = formats.find(({ id }) => id === first)
  const owner = second === undefined ? format : format?.lines.find(({ id }) => id === second)
  return owner && entryOf(owner.assumptions, name)
}

/** What the model itself says of an assumption; nothing of a shared factor, and nothing where the scenario brought the assumption along. */
export function readingAt({ world, formats }: Model, path: string): Reading | undefined {
  const address = addressOf(path)
  return address.owners.length === 0 ? entryOf<Reading>(world, address.name) : readingIn<Reading>(formats, address)
}

/** What the scenario itself brought along for an assumption of a format or a line; nothing where the model's holds. */
export const ownReadingAt = ({ formats }: Scenario, path: string): OwnReading | undefined => readingIn(formats, addressOf(path))

/** What an assumption is in a scenario; nothing where the scenario has none at the path. */
export const inputAt = ({ inputs }: ResolvedScenario, path: string): Input | undefined =>
  inputs.get(addressOf(path).name)?.find((input) => input.path === path)

/** What an assumption that the scenario has is in it. */
export function inputOf(resolved: ResolvedScenario, path: string): Input {
  const input = inputAt(resolved, path)
  if (!input) throw new Error(`No assumption ${path}`)
  return input
}

/** What every assumption is in a scenario, by path. */
export const inputsByPath = ({ inputs }: ResolvedScenario): ReadonlyMap<string, Input> =>
  new Map([...inputs.values()].flat().map((input) => [input.path, input]))

/** What owns an assumption is called, the widest first: `Short drama`, `Cast`; nobody for the whole world and for shared factors. */
export function ownersOf({ model, formats, lines }: ResolvedScenario, path: string): Text[] {
  if (factorAt(model, path)) return []
  const { owners } = addressOf(path)
  return owners.map((owner, depth) => {
    const id = owners.slice(0, depth + 1).join('.')
    const known: readonly { readonly id: string; readonly name: Text }[] = depth === 0 ? formats : lines
    return known.find((one) => one.id === id)?.name ?? textOf(() => owner)
  })
}

/** The variable of a name: one of the model's equations or of the user's metrics. */
export function variableNamed({ symbols }: ResolvedScenario, name: string): Variable | undefined {
  const symbol = symbols.get(name)
  return symbol?.kind === 'variable' ? symbol.variable : undefined
}
