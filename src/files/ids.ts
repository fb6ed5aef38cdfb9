import { functions } from '../engine/formula/expression.ts'
import { parseFormula } from '../engine/formula/parse.ts'
import { modelSymbols } from '../engine/symbols.ts'
import type { Model } from '../model/model.ts'
import type { Scenario } from '../model/scenario.ts'
import { faultAt, type Fault } from './fault.ts'
import type { JsonPath } from './jsonPath.ts'

/** Names that have a meaning in formulas of this model already: a new format, line or metric cannot be called so. */
export function takenNames(model: Model): ReadonlySet<string> {
  return new Set([...modelSymbols(model).symbols.keys(), ...Object.keys(functions), ...model.dimensions])
}

/** The ids of industries, formats and recipients, which a formula may pick. */
export const memberNames = (model: Model, { formats }: Scenario): string[] => [
  ...[...model.industries, ...model.formats, ...formats].map(({ id }) => id),
  ...Object.keys(model.recipients),
]

/** Find ids that stand twice in a list, or that mean something else. */
export function faultsOfIds(list: readonly { readonly id: string }[], taken: ReadonlySet<string>, place: JsonPath): Fault[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }, index) => {
    const here = [...place, index, 'id']
    const again = seen.has(id)
    seen.add(id)
    if (again) return [faultAt(here, { kind: 'repeated-id', id })]
    return taken.has(id) || !isName(id) ? [faultAt(here, { kind: 'taken-id', id })] : []
  })
}

/** Words such as `true` and `mod` read as something else than a name. */
function isName(id: string): boolean {
  const parsed = parseFormula(id)
  return parsed.ok && parsed.expression.kind === 'name'
}

/** Make an id of a name: `Shooting crew` becomes `shootingCrew`; a name without Latin letters gives way to `line1`, `line2` and so on. */
export function freshId(name: string, otherwise: string, isTaken: (id: string) => boolean): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  const made = words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
    .slice(0, 32)
  const readable = /^[a-z][A-Za-z0-9]+$/.test(made) && !/\p{Script=Han}/u.test(name)
  const free = (id: string) => !isTaken(id) && isName(id)
  if (readable && free(made)) return made
  const root = readable ? made : otherwise
  for (let count = 1; ; count += 1) if (free(`${root}${count}`)) return `${root}${count}`
}
