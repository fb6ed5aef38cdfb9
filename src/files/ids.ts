import { functions } from '../engine/formula/expression.ts'
import { parseFormula } from '../engine/formula/parse.ts'
import { modelSymbols } from '../engine/symbols.ts'
import { dimensions } from '../model/dimension.ts'
import type { Model } from '../model/model.ts'
import { faultAt, type Fault } from './fault.ts'
import type { Place } from './place.ts'

/** Names that have a meaning in formulas of this model already: a new industry, line or metric cannot be called so. */
export function takenNames(model: Model): ReadonlySet<string> {
  return new Set([...modelSymbols(model).symbols.keys(), ...Object.keys(functions), ...dimensions])
}

/** Find ids that stand twice in a list, or that mean something else. */
export function faultsOfIds(list: readonly { readonly id: string }[], taken: ReadonlySet<string>, place: Place): Fault[] {
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
