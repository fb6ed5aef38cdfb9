import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import { placeOf, type ReadSheets } from './read.ts'

/** The cell that the name of an assumption stands for. */
export function cellNamed(names: ReadonlyMap<string, string>, path: string) {
  const [, sheet = '', letters = '', row = ''] =
    /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(names.get(path.replaceAll(/[^\w]+/g, '_')) ?? '') ?? []
  if (sheet === '') throw new Error(`No cell is named after ${path}`)
  return { sheet, ...placeOf(letters + row) }
}

/** Where the workbook takes the credence in each claim, found by the ids in the last column of the sheet, and what a case has there. */
export function credenceCells(sheets: ReadSheets, { scenario }: ResolvedScenario) {
  const cells = sheets.get('Claims') ?? new Map<string, never>()
  return [...cells].flatMap(([name, { value }]) => {
    if (typeof value !== 'string' || !Object.hasOwn(sora2024.claims, value)) return []
    return [{ sheet: 'Claims', row: placeOf(name).row, column: 0, value: scenario.credence[value] ?? 1 }]
  })
}
