import { toldOf } from '../analysis/runs/results.ts'
import { writeStored } from '../analysis/runs/storedResults.ts'
import { equationsForDraws } from '../engine/plan/plan.ts'
import { writeEquations } from '../engine/plan/readyEquations.ts'
import { resolveScenario } from '../engine/resolve.ts'
import { baseline } from '../model/baseline.ts'
import { latestModel } from '../model/models.ts'
import { resultsOfTable } from './builtTable.ts'
import { askedInKeyFigures } from './keyFigureTable.ts'

/**
 * What a command need not work out anew, made when the command line is built: the equations of the newest model as far as the table of
 * key figures needs them, and what the model's own values come to in it. A scenario with formulas or lines of its own, or with another
 * assumption fixed, writes its own equations out; any scenario but the model's own is drawn.
 */
export function buildTable(): Readonly<Record<'equations' | 'results', Uint8Array>> {
  const resolved = resolveScenario(latestModel, baseline)
  return {
    equations: writeEquations(equationsForDraws(resolved), askedInKeyFigures(resolved)),
    results: writeStored(toldOf(resultsOfTable(resolved))),
  }
}
