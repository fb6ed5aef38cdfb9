import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { withPoint, type Results, type Told } from '../analysis/runs/results.ts'
import { readStored } from '../analysis/runs/storedResults.ts'
import { ReadyEquations } from '../engine/plan/readyEquations.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import { Simulator, takeReady } from '../engine/simulation.ts'
import { baseline } from '../model/baseline.ts'
import { askedInKeyFigures } from './keyFigureTable.ts'
import { simulateDraws } from './simulateDraws.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** What lies beside the command line where it has been built: see `buildTable`. */
const built = (name: 'equations' | 'results') => {
  const file = join(here, `${name}.bin`)
  return existsSync(file) ? readFileSync(file) : undefined
}

/** What the table of key figures is written from: worked out, or from the build where it is of the model's own values. */
export function resultsOfTable(resolved: ResolvedScenario): Results {
  const known = isUntouched(resolved) ? built('results') : undefined
  if (known) return withPoint(readStored(known.toString()) as Told, resolved, () => new Simulator().point(resolved))
  const equations = built('equations')
  if (equations) takeReady({ forDraws: new ReadyEquations(equations) })
  const { samples, seed } = resolved.scenario.simulation
  return simulateDraws(resolved, { samples, seed, asked: [], besides: askedInKeyFigures(resolved) }).results
}

/** Whether a case is the model's own, whatever it is called. */
const isUntouched = ({ scenario }: ResolvedScenario): boolean => isDeepStrictEqual({ ...scenario, title: baseline.title }, baseline)
