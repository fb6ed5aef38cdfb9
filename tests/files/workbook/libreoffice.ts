/**
 * `npm run recalculate`: LibreOffice works out the workbooks of the shipped scenarios, of the check scenarios and of one whose
 * cells were changed afterwards, from formulas alone, and every cell is held against the engine. Needs `soffice` on the path.
 */
import '../../../src/model/everyModel.ts'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cellName } from '../../../src/files/workbook/cellAddress.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import { caseOf } from '../../engine/cases.ts'
import { anyScenario } from '../../engine/randomScenario.ts'
import { checkFiles, shippedFiles } from '../shippedFiles.ts'
import { cellNamed, credenceCells } from './cells.ts'
import { differences } from './differences.ts'
import { readWorkbook } from './read.ts'
import { caseIn, written } from './written.ts'

/** A workbook to work out, and the case that it should then show. */
interface Trial {
  readonly name: string
  readonly bytes: Uint8Array
  readonly shows: ResolvedScenario
}

type Change = { readonly sheet: string; readonly row: number; readonly column: number; readonly value: number }

/** The same file with other numbers in some cells and without what formulas came to when it was written: only computing can bring that back. */
function bare(bytes: Uint8Array, changes: readonly Change[] = []): Uint8Array {
  const names = [...readWorkbook(bytes).sheets.keys()]
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => {
    const [, sheet] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? []
    if (sheet === undefined) return [path, content]
    const here = new Map(changes.filter((each) => each.sheet === names[Number(sheet) - 1]).map((each) => [cellName(each), each.value]))
    const text = strFromU8(content)
      .replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>')
      .replaceAll(
        /(<c r="([A-Z]+\d+)"[^>]*><v>)([^<]*)/g,
        (_, start: string, cell: string, value: string) => start + String(here.get(cell) ?? value),
      )
    return [path, strToU8(text)]
  })
  return zipSync(Object.fromEntries(parts))
}

async function trials(): Promise<Trial[]> {
  const cases = [...shippedFiles, ...checkFiles].map(([name, text]) => ({ name, resolved: caseIn(text) }))
  const random = fc.sample(anyScenario, { numRuns: 6, seed: 1 })
  const all = [
    ...cases,
    ...random.map((scenario, index) => ({ name: `random ${index + 1}`, resolved: resolveScenario(sora2024, scenario) })),
  ]
  const plain = await Promise.all(all.map(async ({ name, resolved }) => ({ name, bytes: bare(await written(resolved)), shows: resolved })))
  const before = await written(caseOf())
  const { sheets, names } = readWorkbook(before)
  const changed = random.map(({ assumptions, credence }, index) => {
    const shows = caseOf({ assumptions, credence })
    const values = [...shows.inputs.values()].flat().map(({ path, value }) => ({ ...cellNamed(names, path), value }))
    return { name: `changed ${index + 1}`, bytes: bare(before, [...values, ...credenceCells(sheets, shows)]), shows }
  })
  return [...plain, ...changed]
}

const folder = mkdtempSync(join(tmpdir(), 'reshoot-'))
try {
  const list = await trials()
  const files = list.map(({ bytes }, index) => {
    const file = join(folder, `${index}.xlsx`)
    writeFileSync(file, bytes)
    return file
  })
  const out = join(folder, 'out')
  const { error, status } = spawnSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files],
    { stdio: 'ignore' },
  )
  if (error || status !== 0) throw error ?? new Error(`soffice ended with ${status}`)
  for (const [index, { name, shows }] of list.entries()) {
    const { sheets } = readWorkbook(readFileSync(join(out, `${index}.xlsx`)))
    const found = differences(shows, {
      value: (sheet, row, column) => {
        const value = sheets.get(sheet)?.get(cellName({ row, column }))?.value
        return typeof value === 'number' ? value : NaN
      },
    })
    console.log(`${name}: ${found.length === 0 ? 'the same' : `${found.length} differ, such as ${found[0]}`}`)
    if (found.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}
