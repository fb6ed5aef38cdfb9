import { drawsOf, type ValueOwner } from '../analysis/runs/drawRows.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { Variable } from '../engine/symbols.ts'
import { written } from './tables.ts'

/** Text is handed on in pieces of about this many characters. */
const pieceLength = 2 ** 16

const owners = ['industry', 'format', 'line', 'recipient', 'year'] as const satisfies readonly (keyof ValueOwner)[]

/** How many draws, and which. */
interface Drawing {
  readonly samples: number
  readonly seed: number
}

/**
 * Write every draw of some variables as CSV in long form, a piece at a time: a row for each draw, variable, member and year, in this
 * order. Every row has the same columns, each of one type, as a Parquet file wants them; what does not apply is left empty. Draws are
 * counted from 1.
 */
export function* writeDrawsCsv(resolved: ResolvedScenario, variables: readonly Variable[], drawing: Drawing): Generator<string, void> {
  yield `${['draw', 'variable', ...owners, 'unit', 'value'].join(',')}\n`
  yield* lines(resolved, variables, drawing, (variable, owner) => {
    const fixed = [variable.name, ...owners.map((one) => owner[one] ?? ''), variable.unit].join(',')
    return (draw, value) => `${draw},${fixed},${written(value)}\n`
  })
}

/** The same as JSON, an object a line; what does not apply is null. */
export function* writeDrawsJsonLines(
  resolved: ResolvedScenario,
  variables: readonly Variable[],
  drawing: Drawing,
): Generator<string, void> {
  yield* lines(resolved, variables, drawing, (variable, owner) => {
    const whose = Object.fromEntries(owners.map((one) => [one, owner[one] ?? null]))
    const fixed = JSON.stringify({ variable: variable.name, ...whose, unit: variable.unit }).slice(1, -1)
    return (draw, value) => `{"draw":${draw},${fixed},"value":${Number.isFinite(value) ? value : null}}\n`
  })
}

function* lines(
  resolved: ResolvedScenario,
  variables: readonly Variable[],
  drawing: Drawing,
  lineOf: (variable: Variable, owner: ValueOwner) => (draw: number, value: number) => string,
): Generator<string, void> {
  let write: ((draw: number, value: number) => string)[] = []
  let text = ''
  for (const { from, count, values } of drawsOf(resolved, variables, drawing)) {
    if (write.length === 0) write = values.map(({ variable, owner }) => lineOf(variable, owner))
    for (let draw = 0; draw < count; draw += 1) {
      for (let index = 0; index < values.length; index += 1) {
        text += write[index]!(from + draw + 1, values[index]!.draws[draw]!)
        if (text.length < pieceLength) continue
        yield text
        text = ''
      }
    }
  }
  if (text !== '') yield text
}
