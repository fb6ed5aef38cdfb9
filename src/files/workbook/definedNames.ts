import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { DefinedName } from './sheetCells.ts'
import type { SheetLayout } from './sheetLayout.ts'

/** A name for the value of every assumption: its path, in letters that spreadsheets take. Names that differ only in case count as one. */
export function definedNames(resolved: ResolvedScenario, layout: SheetLayout): DefinedName[] {
  const taken = new Set<string>()
  return [...resolved.inputs].flatMap(([name, inputs]) =>
    inputs.map(({ path }, member) => {
      const plain = path.replaceAll(/[^\p{L}\p{N}]+/gu, '_')
      const free = (number: number): string => {
        const tried = number === 1 ? plain : `${plain}_${number}`
        return taken.has(tried.toLowerCase()) ? free(number + 1) : tried
      }
      const found = free(1)
      taken.add(found.toLowerCase())
      return { name: found, ...layout.assumption(name, member, 'value') }
    }),
  )
}
