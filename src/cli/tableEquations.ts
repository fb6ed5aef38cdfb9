import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReadyEquations } from '../engine/plan/readyEquations.ts'

/** What lies beside the command line where it has been built: see `writeTableEquations`. */
const file = join(dirname(fileURLToPath(import.meta.url)), 'equations.bin')

/** The equations of the table of key figures, written out beforehand; nothing where the command line runs as it stands. */
export const tableEquations = (): ReadyEquations | undefined => (existsSync(file) ? new ReadyEquations(readFileSync(file)) : undefined)
