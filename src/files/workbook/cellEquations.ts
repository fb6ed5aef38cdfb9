import type { ResolvedScenario } from '../../engine/resolve.ts'
import { positionsOf } from '../../engine/positions.ts'
import type { Variable } from '../../engine/symbols.ts'
import { Evaluator } from '../../engine/evaluator.ts'
import type { Position } from '../../engine/positions.ts'
import { thisSheet, type Address } from './cellAddress.ts'
import { balancedSum } from './balancedSum.ts'
import { formula, joined, number, type Formula } from './cellFormula.ts'
import { timeRow, type SheetLayout } from './sheetLayout.ts'
import { SplitFormulas } from './splitFormulas.ts'
import { excelSyntax } from './excelSyntax.ts'

/** The formula of one cell. */
export interface CellFormula {
  readonly at: Address
  readonly text: string
}

/** The formulas of a scenario: one for every variable, member and year, and one for every part that was too long to stay inside another. */
export interface Equations {
  readonly cells: ReadonlyMap<Variable, readonly CellFormula[]>
  readonly parts: SplitFormulas
}

/** Turn the equations of a scenario into formulas of cells that name one another, in the order of `positions`. */
export function equationsOf(resolved: ResolvedScenario, layout: SheetLayout): Equations {
  const known = new Map<string, Formula>()
  const runningSums = new Map(
    resolved.variables.flatMap((variable) => {
      const { expression } = variable
      return expression.kind === 'call' && expression.name === 'cumsum' ? [[expression.given[0], variable] as const] : []
    }),
  )
  const walk = new Evaluator<Formula>(resolved, {
    number,
    input: (name, member) => {
      const { bounds } = resolved.inputs.get(name)?.[member] ?? { bounds: [-Infinity, Infinity] as const }
      return formula({ kind: 'cell', at: layout.assumption(name, member, 'effective'), fixed: 'all' }, bounds)
    },
    builtIn: (name, at) => {
      if (name !== 't') return formula({ kind: 'cell', at: layout.mark(name, at.line ?? 0, resolved), fixed: 'all' }, [0, 1])
      return formula({ kind: 'cell', at: { sheet: thisSheet, row: timeRow, column: layout.yearColumn(at.year ?? 0) }, fixed: 'row' }, [
        0,
        Infinity,
      ])
    },
    negative: (value) => formula({ kind: 'negative', of: value }),
    operator: joined,
    call: (name, given) => formula({ kind: 'call', name, given }),
    share: (part, whole) => formula({ kind: 'share', part, whole }),
    sum: (terms) => {
      const [only = number(0)] = terms
      return terms.length < 2 ? only : (balancedSum(terms) ?? formula({ kind: 'sum', terms }))
    },
    kept: (value, what, at) => {
      const variable = 'expression' in what ? what : runningSums.get(what)
      if (!variable) return value
      const place = layout.variable(variable, at)
      // A running sum is known before its variable is, by the same formula.
      known.set(key(place), known.get(key(place)) ?? value)
      return formula({ kind: 'cell', at: place, fixed: variable.dimensions.includes('year') ? 'nothing' : 'all' })
    },
  })
  const parts = new SplitFormulas(layout)
  const cells = resolved.variables.map((variable) => {
    const all = positionsOf(resolved, variable)
    return [variable, all.map((position) => cellOf(variable, position))] as const
  })
  return { cells: new Map(cells), parts }

  function cellOf(variable: Variable, position: Position): CellFormula {
    walk.variable(variable, position)
    const at = layout.variable(variable, position)
    const found = known.get(key(at)) ?? number(0)
    return { at, text: excelSyntax(parts.fitted(found, variable, at), at.sheet) }
  }
}

const key = ({ sheet, row, column }: Address): string => `${row} ${column} ${sheet}`
