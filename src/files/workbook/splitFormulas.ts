import type { Variable } from '../../engine/symbols.ts'
import type { Address } from './cellAddress.ts'
import { balancedSum } from './balancedSum.ts'
import { formula, type Formula } from './cellFormula.ts'
import { variableSheets } from './sheetColumns.ts'
import type { SheetLayout } from './sheetLayout.ts'
import { longestFormula, excelSyntax } from './excelSyntax.ts'

/** What is longer than this goes first when a formula is too long. */
const longPart = 300

/** Part of a formula in a cell of its own, because the whole would be longer than a spreadsheet takes. */
export interface Part {
  readonly at: Address
  readonly text: string
  /** The variable that it is a part of. */
  readonly variable: Variable
}

/** Shortens formulas that are too long: parts of them get cells of their own, below the variables of the same sheet. */
export class SplitFormulas {
  readonly #layout: SheetLayout
  readonly #rows = new Map<string, number>()
  readonly #ends = new Map<string, number>()
  readonly list: Part[] = []

  constructor(layout: SheetLayout) {
    this.#layout = layout
  }

  /** The formula of a cell, with as many parts taken out as it needs to be short enough. */
  fitted(of: Formula, variable: Variable, at: Address): Formula {
    let count = 0
    const out = (part: Formula): Formula => {
      const place = { sheet: at.sheet, row: this.#row(at, (count += 1)), column: at.column }
      this.list.push({ at: place, text: excelSyntax(part, at.sheet), variable })
      return formula({ kind: 'cell', at: place, fixed: 'nothing' })
    }
    return shortened(of, out)
  }

  /** Parts of the same place in formulas of one member's years stand in one row. */
  #row({ sheet, row }: Address, count: number): number {
    const key = `${sheet} ${row} ${count}`
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const { names, end } = this.#layout
    const last = variableSheets.find((each) => names[each] === sheet)
    const free = this.#ends.get(sheet) ?? (last ? end[last] : 0)
    this.#ends.set(sheet, free + 1)
    this.#rows.set(key, free)
    return free
  }
}

function shortened(of: Formula, out: (part: Formula) => Formula): Formula {
  if (of.length <= longestFormula) return of
  const inner = (part: Formula) => shortened(part, out)
  const without = rebuilt(of, (part) => {
    const short = inner(part)
    return short.length > longPart ? out(short) : short
  })
  return without.length <= longestFormula ? without : rebuilt(without, (part) => (part.kind === 'cell' ? part : out(part)))
}

/** The same step with other parts. */
function rebuilt(of: Formula, part: (of: Formula) => Formula): Formula {
  switch (of.kind) {
    case 'negative':
      return formula({ kind: 'negative', of: part(of.of) })
    case 'operator':
      return formula({ ...of, left: part(of.left), right: part(of.right) })
    case 'call':
      return formula({ ...of, given: of.given.map(part) })
    case 'share':
      return formula({ ...of, part: part(of.part), whole: part(of.whole) })
    case 'sum': {
      const terms = of.terms.map(part)
      return balancedSum(terms) ?? formula({ ...of, terms })
    }
    default:
      return of
  }
}
