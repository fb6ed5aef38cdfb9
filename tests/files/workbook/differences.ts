import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { positionsOf } from '../../../src/engine/positions.ts'
import { SheetLayout } from '../../../src/files/workbook/sheetLayout.ts'
import { sheetNames } from '../../../src/files/workbook/workbookWords.ts'
import type { Recalculated } from './recalculate.ts'

/** By how much of their size two ways of working out the same numbers may differ. */
const rounding = 1e-9

/**
 * What a spreadsheet makes of every variable, against what the engine does: the largest difference, by the size of the variable. Years
 * under water are counted by the sign of a sum, and a sum that comes to as good as 0 may have either.
 */
export function differences(resolved: ResolvedScenario, workbook: Pick<Recalculated, 'value'>): string[] {
  const layout = new SheetLayout(resolved, sheetNames(['en']), 1)
  const engine = evaluate(resolved)
  const sizeOf = (values: Iterable<number>) => Math.max(rounding, ...[...values].map(Math.abs).filter(Number.isFinite))
  const sums = engine.get('cumulativeSaving') ?? new Float64Array()
  const asGoodAsNothing = rounding * sizeOf(sums)
  /** Of one industry or format, whose years lie one after the other. */
  const undecided = (place: number) =>
    sums.slice(place * resolved.years, (place + 1) * resolved.years).filter((sum) => Math.abs(sum) <= asGoodAsNothing).length
  return resolved.variables.flatMap((variable) => {
    const values = engine.get(variable.name) ?? []
    const size = sizeOf(values)
    return positionsOf(resolved, variable).flatMap((position, place) => {
      const { sheet, row, column } = layout.variable(variable, position)
      const found = workbook.value(sheet, row, column)
      const expected = values[place] ?? NaN
      const allowed = variable.name === 'yearsUnderWater' ? undecided(place) : rounding * size
      const same = Number.isFinite(expected) ? typeof found === 'number' && Math.abs(found - expected) <= allowed : Number.isNaN(found)
      return same ? [] : [`${variable.name} ${JSON.stringify(position)}: ${String(found)} is not ${expected}`]
    })
  })
}
