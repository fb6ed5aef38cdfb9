import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { positionsOf } from '../../../src/engine/positions.ts'
import { SheetLayout } from '../../../src/files/workbook/sheetLayout.ts'
import { sheetNames } from '../../../src/files/workbook/workbookWords.ts'
import type { Recalculated } from './recalculate.ts'

/** What a spreadsheet makes of every variable, against what the engine does: the largest difference, by the size of the variable. */
export function differences(resolved: ResolvedScenario, workbook: Pick<Recalculated, 'value'>): string[] {
  const layout = new SheetLayout(resolved, sheetNames(['en']), 1)
  const engine = evaluate(resolved)
  return resolved.variables.flatMap((variable) => {
    const values = engine.get(variable.name) ?? []
    const size = Math.max(1e-9, ...values.map(Math.abs).filter(Number.isFinite))
    return positionsOf(resolved, variable).flatMap((position, place) => {
      const { sheet, row, column } = layout.variable(variable, position)
      const found = workbook.value(sheet, row, column)
      const expected = values[place] ?? NaN
      const same = Number.isFinite(expected) ? typeof found === 'number' && Math.abs(found - expected) <= 1e-9 * size : Number.isNaN(found)
      return same ? [] : [`${variable.name} ${JSON.stringify(position)}: ${String(found)} is not ${expected}`]
    })
  })
}
