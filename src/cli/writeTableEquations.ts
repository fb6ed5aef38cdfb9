import { equationsForDraws } from '../engine/plan/plan.ts'
import { writeEquations } from '../engine/plan/readyEquations.ts'
import { resolveScenario } from '../engine/resolve.ts'
import { baseline } from '../model/baseline.ts'
import { latestModel } from '../model/models.ts'
import { askedInKeyFigures } from './keyFigureTable.ts'

/**
 * The equations of the newest model as far as the table of key figures needs them: written out when the command line is built, so that
 * a command need not do it. A scenario with formulas or lines of its own, or with another assumption fixed, writes its own out.
 */
export function writeTableEquations(): Uint8Array {
  const resolved = resolveScenario(latestModel, baseline)
  return writeEquations(equationsForDraws(resolved), askedInKeyFigures(resolved))
}
