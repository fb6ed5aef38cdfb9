import type { ResolvedScenario } from '../../engine/resolve.ts'
import { only, positionsOf, type Position } from '../../engine/positions.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { Address } from './cellAddress.ts'
import { assumptionColumns, variableSheets, type AssumptionColumn, type VariableSheet } from './sheetColumns.ts'
import type { SheetNames } from './workbookWords.ts'

/** Rows above the first variable or assumption: a title, a note, an empty row, headings, and the years since the start. */
export const headRows = 5

/** The row that says how many years after the start each column is. */
export const timeRow = 4

/** Marks of a line that formulas may name. */
const marks = ['inProduction', 'isCreative', 'ofPicture'] as const

/** The marks that the formulas of a scenario know. */
export const marksOf = ({ symbols }: ResolvedScenario) => marks.filter((mark) => symbols.has(mark))

/** The column that says whom a row is of, after the titles in each language. */
export const memberColumn = (languages: number): number => languages

/** The column of what has no years; the unit stands before it, a column a year after it. */
export const onceColumn = (languages: number): number => languages + 2

/** The sheet that a variable stands on. */
export function sheetOf({ dimensions }: Variable): VariableSheet {
  if (dimensions.includes('recipient')) return 'recipients'
  if (dimensions.includes('line')) return 'lines'
  if (dimensions.includes('format')) return 'formats'
  return dimensions.includes('industry') ? 'industries' : 'totals'
}

/** The sheets on which there is something. */
export function usedSheets({ variables }: ResolvedScenario): VariableSheet[] {
  const used = new Set(variables.map(sheetOf))
  return variableSheets.filter((sheet) => used.has(sheet))
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
    const markRows = marksOf(resolved).length * resolved.lines.length
    this.end = { totals: headRows, industries: headRows, formats: headRows, lines: headRows + markRows, recipients: headRows }
    for (const variable of resolved.variables) {
      const sheet = sheetOf(variable)
      this.#variables.set(variable.name, { sheet, row: this.end[sheet] })
      let members = 0
      for (const position of positionsOf(resolved, variable)) {
        const key = memberKey(variable, position)
        if (!this.#members.has(key)) this.#members.set(key, members++)
      }
      this.end[sheet] += members
    }
  }

  assumption(name: string, member: number, column: AssumptionColumn): Address {
    const row = (this.#assumptions.get(name) ?? 0) + member
    return { sheet: this.names.assumptions, row, column: this.languages + 1 + assumptionColumns.indexOf(column) }
  }

  variable(variable: Variable, position: Position): Address {
    const { name, dimensions } = variable
    const { sheet, row } = this.#variables.get(name) ?? { sheet: 'totals', row: 0 }
    const column = dimensions.includes('year') ? this.yearColumn(position.year ?? 0) : onceColumn(this.languages)
    return { sheet: this.names[sheet], row: row + (this.#members.get(memberKey(variable, position)) ?? 0), column }
  }

  mark(name: string, line: number, resolved: ResolvedScenario): Address {
    const row = headRows + marksOf(resolved).findIndex((mark) => mark === name) * resolved.lines.length + line
    return { sheet: this.names.lines, row, column: onceColumn(this.languages) }
  }

  yearColumn(year: number): number {
    return onceColumn(this.languages) + 1 + year
  }
}

/** One row of a variable: a position without the year and without what the variable does not vary over. */
function memberKey({ name, dimensions }: Variable, position: Position): string {
  const { industry = -1, format = -1, line = -1, recipient = -1 } = only(dimensions, position)
  return `${name} ${industry} ${format} ${line} ${recipient}`
}
