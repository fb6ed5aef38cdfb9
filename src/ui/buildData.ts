import { equationsForDraws, equationsForPoint, everyValue } from '../engine/plan/plan.ts'
import { writeEquations } from '../engine/plan/readyEquations.ts'
import { resolveScenario } from '../engine/resolve.ts'
import { Simulator } from '../engine/simulation.ts'
import { askedOnScreen } from '../analysis/catalogue/figuresInText.ts'
import { firstLook } from '../analysis/catalogue/firstLook.ts'
import { everythingVisible } from '../analysis/catalogue/visible.ts'
import { toldOf } from '../analysis/runs/results.ts'
import { runAtOnce } from '../analysis/runs/runSimulation.ts'
import { writeStored } from '../analysis/runs/storedResults.ts'
import { shippedAnswers } from '../state/workspace/shippedAnswers.ts'
import { baseline } from '../model/baseline.ts'
import { latestModel } from '../model/models.ts'
import { valuesOfAll } from './figures/figuresOnScreen.ts'

/**
 * The equations of the newest model as it stands, with all that a screen can show: written out when the app is built, so that a page
 * which opens need not do it. A scenario with formulas or lines of its own, or with another assumption fixed, writes its own out.
 */
export function modelEquations(): Uint8Array {
  const resolved = resolveScenario(latestModel, baseline)
  return writeEquations(equationsForDraws(resolved), everythingVisible(resolved))
}

/** The same for the estimate with every assumption at its value, of every variable. */
export function pointEquations(): Uint8Array {
  const resolved = resolveScenario(latestModel, baseline)
  return writeEquations(equationsForPoint(resolved), everyValue(resolved))
}

/**
 * What the newest model comes to, as far as a page shows that nobody has touched: worked out when the app is built, so that figures are
 * there before the engine is.
 *
 * @param answered The keys of the tasks that are answered beside it.
 */
export function firstResults(answered: readonly string[]): Uint8Array {
  const resolved = resolveScenario(latestModel, baseline)
  const { samples, seed } = baseline.simulation
  const asked = askedOnScreen(resolved, { ...firstLook, beside: valuesOfAll(resolved, firstLook) })
  const told = toldOf(runAtOnce(new Simulator(), { resolved, asked, samples, seed, errors: true }))
  return writeStored({ told, answered })
}

/** All that is worked out when the app is built, by what `state/runs/builtData.ts` calls it. */
export function buildData(): Readonly<Record<'equations' | 'pointEquations' | 'results' | 'answers', Uint8Array>> {
  const equations = modelEquations()
  const answers = shippedAnswers(equations)
  return { equations, pointEquations: pointEquations(), results: firstResults([...answers.keys()]), answers: writeStored(answers) }
}
