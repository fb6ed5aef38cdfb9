import { change as laid, type Input } from '../../engine/resolve.ts'
import { faultsOfChange } from '../../files/readings.ts'
import { isPositive, type Assumption, type Distribution } from '../../model/assumption.ts'
import type { Change } from '../../model/scenario.ts'
import { endsOf, stepped } from './scale.ts'

/** What a person does to a distribution. */
export type SpreadEdit = { readonly low: number } | { readonly high: number } | { readonly distribution: Distribution }

/** Why it cannot be done: the field to blame says so. */
export type Misfit =
  | { readonly kind: 'outside'; readonly found: number }
  | { readonly kind: 'aboveValue' | 'belowValue' | 'notPositive'; readonly found: number }
  | { readonly kind: 'noWidth' }

/** A change with one edit more, or why not. */
export type Respread = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly misfit: Misfit }

/** Apply an edit to what a scenario changes of an assumption. */
export function respread(own: Input, now: Change, edit: SpreadEdit, definition: Assumption): Respread {
  const wanted = widened(own, { ...now, ...edit }, definition)
  const misfit = misfitOf(own, wanted, edit, definition)
  return misfit ? { ok: false, misfit } : { ok: true, change: needed(own, wanted) }
}

/** A change whose distribution is the model's own again; the value and the note stay. */
export function ownSpread({ low: _low, high: _high, distribution: _distribution, ...others }: Change): Change {
  return others
}

/** Whether a change says more than a value and a note. */
export const changesSpread = ({ low, high, distribution }: Change): boolean =>
  low !== undefined || high !== undefined || distribution !== undefined

/** A number that had no range gets one with its first distribution: a fifth to both sides, as far as its bounds allow. */
function widened(own: Input, change: Change, definition: Assumption): Change {
  const { value, low, high, distribution } = laid(own, change, own.bounds)
  if (distribution === 'fixed' || low !== high || endsOf(change).length > 0) return change
  const away = value === 0 ? Math.abs(stepped(0, 10, definition)) : Math.abs(value) / 5
  const [least, most] = own.bounds
  const tidy = (end: number) => Math.min(most, Math.max(least, Number(end.toPrecision(3))))
  return { ...change, low: Math.min(value, tidy(value - away)), high: Math.max(value, tidy(value + away)) }
}

function misfitOf(own: Input, change: Change, edit: SpreadEdit, definition: Assumption): Misfit | undefined {
  const [fault] = faultsOfChange(change, own, definition, [])
  const { low } = laid(own, change, own.bounds)
  switch (fault?.kind) {
    case undefined:
      return undefined
    case 'out-of-range':
      return { kind: 'outside', found: fault.found }
    case 'order':
      return 'low' in edit ? { kind: 'aboveValue', found: edit.low } : { kind: 'belowValue', found: fault.high }
    case 'not-positive':
      return { kind: 'notPositive', found: low }
    default:
      return low <= 0 && change.distribution !== undefined && isPositive(change.distribution)
        ? { kind: 'notPositive', found: low }
        : { kind: 'noWidth' }
  }
}

/** Only what does not come out the same without it; a number that has no range any more needs no ends. */
function needed(own: Input, wanted: Change): Change {
  const { low: _low, high: _high, ...endless } = wanted
  const change = own.distribution === 'fixed' && wanted.distribution === 'fixed' ? endless : wanted
  const as = (to: Change) => JSON.stringify(laid(own, to, own.bounds))
  return (['low', 'high', 'distribution'] as const).reduce<Change>((so, key) => {
    const { [key]: _, ...without } = so
    return as(without) === as(change) ? without : so
  }, change)
}
