import { textIn } from '../../../words/textIn.ts'
import { positionsOf } from '../../../engine/positions.ts'
import type { Variable } from '../../../engine/symbols.ts'
import { markOf } from '../../../engine/evaluator.ts'
import type { Position } from '../../../engine/positions.ts'
import { textOf } from '../../../model/text.ts'
import type { Address } from '../cellAddress.ts'
import type { Drafting } from '../content.ts'
import type { Equations } from '../cellEquations.ts'
import type { VariableSheet } from '../sheetColumns.ts'
import { headRows, marksOf, memberColumn, onceColumn, sheetOf, timeRow } from '../sheetLayout.ts'
import { memberName } from '../memberNames.ts'
import type { Cell, Sheet } from '../sheetCells.ts'
import { unitText, variableFormat } from '../cellUnits.ts'
import { words } from '../workbookWords.ts'

/** The variables that vary over the same, one below the other, with a column a year: every figure a formula. */
export function variableSheet(drafting: Drafting, equations: Equations, sheet: VariableSheet): Sheet {
  const { results, layout, say, languages } = drafting
  const { resolved } = results
  const rows: (Cell[] | undefined)[] = []
  const put = ({ row, column }: Omit<Address, 'sheet'>, cell: Cell) => ((rows[row] ??= [])[column] = cell)
  const years = Array.from({ length: resolved.years }, (_, year) => year)
  const heading = (text: string | number): Cell => ({ look: typeof text === 'number' ? 'figureHeading' : 'heading', value: text })
  const variables = resolved.variables.filter((variable) => sheetOf(variable) === sheet)

  put({ row: 0, column: 0 }, { look: 'title', value: layout.names[sheet] })
  put({ row: 1, column: 0 }, { look: 'note', value: say(words.variablesNote) })
  const lead = [...languages.map(() => words.title), words.member, words.unit]
  for (const [column, text] of lead.entries()) put({ row: timeRow - 1, column }, heading(say(text)))
  put({ row: timeRow - 1, column: onceColumn(languages.length) }, { look: 'figureHeading', value: say(words.once) })
  const after = layout.yearColumn(resolved.years)
  for (const [index, text] of [words.name, words.formula].entries()) put({ row: timeRow - 1, column: after + index }, heading(say(text)))
  for (let column = 0; column < after + 2; column += 1) put({ row: timeRow, column }, { look: 'heading' })
  put({ row: timeRow, column: 0 }, heading(say(words.sinceStart)))
  for (const year of years) {
    put({ row: timeRow - 1, column: layout.yearColumn(year) }, heading(resolved.startYear + year))
    put({ row: timeRow, column: layout.yearColumn(year) }, heading(year))
  }

  const label = (row: number, titles: readonly string[], position: Position, begins: boolean) => {
    for (const [column, value] of titles.entries()) put({ row, column }, { look: begins ? 'label' : 'repeated', value, begins })
    put({ row, column: memberColumn(languages.length) }, { look: 'text', value: say(memberName(resolved, position)), begins })
  }
  const fill = (row: number, begins: boolean) => {
    for (let column = 0; column < after + 2; column += 1) if (!rows[row]?.[column]) put({ row, column }, { look: 'text', begins })
  }
  if (sheet === 'lines') {
    for (const name of marksOf(resolved)) {
      for (const [line, own] of resolved.lines.entries()) {
        const at = layout.mark(name, line, resolved)
        label(
          at.row,
          languages.map((language) => textIn(words[name], language)),
          { line, format: own.format },
          line === 0,
        )
        put(at, { look: 'input', value: markOf(own, name), format: '0', begins: line === 0 })
        put({ row: at.row, column: after }, { look: 'quiet', value: line === 0 ? name : '', begins: line === 0 })
        fill(at.row, line === 0)
      }
    }
  }
  for (const variable of variables) {
    const format = variableFormat(variable)
    const values = results.point.get(variable.name)
    const cells = equations.cells.get(variable) ?? []
    const first = cells[0]?.at.row
    for (const [place, position] of positionsOf(resolved, variable).entries()) {
      const { at, text } = cells[place] ?? { at: { row: 0, column: 0 }, text: '0' }
      const begins = at.row === first
      put(at, { look: 'formula', formula: text, ...finite(values?.[place]), format, begins })
      if (rows[at.row]?.[0]) continue
      label(at.row, titlesOf(variable, drafting), position, begins)
      put({ row: at.row, column: onceColumn(languages.length) - 1 }, { look: 'quiet', value: say(unitText(variable.unit)), begins })
      put({ row: at.row, column: after }, { look: 'quiet', value: begins ? variable.name : '', begins })
      put({ row: at.row, column: after + 1 }, { look: 'quiet', value: begins ? variable.formula : '', begins })
    }
    for (const row of new Set(cells.map(({ at }) => at.row))) fill(row, row === first)
  }
  for (const { at, text, variable } of equations.parts.list) {
    if (at.sheet !== layout.names[sheet]) continue
    put(at, { look: 'formula', formula: text })
    if (rows[at.row]?.[0] === undefined) {
      put(
        { row: at.row, column: 0 },
        { look: 'repeated', value: say(textOf((language) => textIn(words.part, language) + textIn(variable.title, language))) },
      )
    }
  }
  return {
    name: layout.names[sheet],
    widths: [...languages.map(() => 30), 26, 13, 20, ...years.map(() => 16), 22, 70],
    printed: after,
    rows: Array.from(rows, (row) => row ?? []),
    frozen: { rows: headRows, columns: languages.length + 1 },
  }
}

const titlesOf = ({ title, name }: Variable, { languages }: Drafting): string[] =>
  languages.map((language) => textIn(title, language) || name)

const finite = (value: number | undefined): { readonly value?: number } => (Number.isFinite(value) ? { value: value ?? 0 } : {})
