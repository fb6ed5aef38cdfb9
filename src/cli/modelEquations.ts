import { writeEquations } from '../engine/plan/readyEquations.ts'
import { resolveScenario } from '../engine/resolve.ts'
import { everythingVisible } from '../analysis/catalogue/visible.ts'
import { baseline } from '../model/baseline.ts'
import { latestModel } from '../model/models.ts'

/**
 * The equations of the newest model as it stands, with all that a screen can show: written out when the app is built, so that a page
 * which opens need not do it. A scenario with formulas or lines of its own, or with another assumption fixed, writes its own out.
 */
export function modelEquations(): Uint8Array {
  const resolved = resolveScenario(latestModel, baseline)
  return writeEquations(resolved, everythingVisible(resolved))
}
