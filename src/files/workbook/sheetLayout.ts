import type { ResolvedScenario } from '../../engine/resolve.ts'
import { positionsOf } from '../../engine/positions.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { Position } from '../../engine/evaluator.ts'
import type { Address } from './cellAddress.ts'
import { assumptionColumns, type AssumptionColumn, type VariableSheet } from './sheetColumns.ts'
import type { SheetNames } from './workbookWords.ts'

/** Rows above the first variable or assumption: a title, a note, an empty row, headings, and the years since the start. */
export const headRows = 5

/** The row that says how many years after the start each column is. */
export const timeRow = 4

/** Marks of a line that formulas may name. */
export const marks = ['inProduction', 'isCreative'] as const

/** The column that says whom a row is of, after the titles in each language. */
export const memberColumn = (languages: number): number => languages

/** The column of what has no years; the unit stands before it, a column a year after it. */
export const onceColumn = (languages: number): number => languages + 2

/** The sheet that a variable stands on. */
export function sheetOf({ dimensions }: Variable): VariableSheet {
  if (dimensions.includes('recipient')) return 'recipients'
  if (dimensions.includes('line')) return 'lines'
  return dimensions.includes('industry') ? 'industries' : 'totals'
}

/** Where everything stands: variables one below the other, each member by member; assumptions by name, each member by member. */
export class SheetLayout {
  readonly names: SheetNames
  readonly languages: number
  readonly #assumptions = new Map<string, number>()
  readonly #variables = new Map<string, { readonly sheet: VariableSheet; readonly row: number }>()
  readonly #members = new Map<string, number>()
  /** The first free row of each sheet of variables. */
  readonly end: Record<VariableSheet, number>

  constructor(resolved: ResolvedScenario, names: SheetNames, languages: number) {
    this.names = names
    this.languages = languages
    let row = headRows
    for (const [name, inputs] of resolved.inputs) {
      this.#assumptions.set(name, row)
      row += inputs.length
    }
    this.end = { totals: headRows, industries: headRows, lines: headRows + marks.length * resolved.lines.length, recipients: headRows }
    for (const variable of resolved.variables) {
      const sheet = sheetOf(variable)
      this.#variables.set(variable.name, { sheet, row: this.end[sheet] })
      let members = 0
      for (const position of positionsOf(resolved, variable)) {
        const key = memberKey(variable.name, position)
        if (!this.#members.has(key)) this.#members.set(key, members++)
      }
      this.end[sheet] += members
    }
  }

  assumption(name: string, member: number, column: AssumptionColumn): Address {
    const row = (this.#assumptions.get(name) ?? 0) + member
    return { sheet: this.names.assumptions, row, column: this.languages + 1 + assumptionColumns.indexOf(column) }
  }

  variable({ name, dimensions }: Variable, position: Position): Address {
    const { sheet, row } = this.#variables.get(name) ?? { sheet: 'totals', row: 0 }
    const own = only(dimensions, position)
    const column = dimensions.includes('year') ? this.yearColumn(position.year ?? 0) : onceColumn(this.languages)
    return { sheet: this.names[sheet], row: row + (this.#members.get(memberKey(name, own)) ?? 0), column }
  }

  mark(name: string, line: number, { lines }: ResolvedScenario): Address {
    const row = headRows + marks.findIndex((mark) => mark === name) * lines.length + line
    return { sheet: this.names.lines, row, column: onceColumn(this.languages) }
  }

  yearColumn(year: number): number {
    return onceColumn(this.languages) + 1 + year
  }
}

/** A position without what a variable does not vary over. */
function only(dimensions: Variable['dimensions'], { industry, line, recipient }: Position): Position {
  const byLine = dimensions.includes('line')
  return {
    ...(line !== undefined && byLine && { line }),
    ...(industry !== undefined && (byLine || dimensions.includes('industry')) && { industry }),
    ...(recipient !== undefined && dimensions.includes('recipient') && { recipient }),
  }
}

const memberKey = (name: string, { industry = -1, line = -1, recipient = -1 }: Position): string =>
  `${name} ${industry} ${line} ${recipient}`
