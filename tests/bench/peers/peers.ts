import { baseline } from '../../../src/model/baseline.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { writtenOut } from '../formulas.ts'
import type { Race } from '../race.ts'
import { takingTurns, timed } from '../rounds.ts'
import { sameFigure } from '../same.ts'
import { liveDraws, moved, quickSimulator, worldly } from '../subject.ts'
import { time, times, type Row } from '../table.ts'
import { inNumpy } from './numpy.ts'
import { inSquiggle } from './squiggle.ts'

/**
 * Let numpy take part in the race, where there is one, and get Squiggle ready, which is raced by itself: it draws and sums up
 * too, so that it is held against a moved slider of ours.
 *
 * @returns What runs the race against Squiggle.
 */
export async function againstPeers(race: Race, folder: string, notes: string[]): Promise<() => Promise<Row[]>> {
  const numpy = await inNumpy(race.formulas, race.columns(), folder)
  if (numpy) await race.addProgram('numpy', numpy)
  else notes.push('There is no python3 with numpy here, so nothing is held against numpy.')

  const formulas = writtenOut(race.full.resolved, ['totalNpv'])
  const squiggle = await inSquiggle(formulas, liveDraws, folder)
  if (!squiggle) {
    notes.push('Squiggle could not be installed here, so nothing is held against it.')
    return () => Promise.resolve([])
  }
  return async () => {
    const simulator = quickSimulator()
    const run = (resolved: ResolvedScenario) =>
      runAtOnce(simulator, { resolved, asked, samples: liveDraws, seed: baseline.simulation.seed })
    const asked = asking(race.full.resolved, ['totalNpv'])
    let step = 0
    const ours = () => {
      const resolved = moved(worldly, (step += 1))
      return timed(() => run(resolved))
    }
    // Without the shared factors the draws are others; the mean of the total is near all the same.
    const { mean } = await squiggle.run()
    sameFigure('Squiggle', mean, run(race.full.resolved).spread.get('totalNpv')?.mean[0] ?? NaN, 0.25)
    const { move, theirs } = await takingTurns(3, { move: ours, theirs: async () => (await squiggle.run()).ms })
    squiggle.end()
    const ratio = theirs / move
    return [
      {
        what: 'a moved slider to the quantiles of the total, 4,096 draws, against Squiggle, same formulas without shared factors: theirs / ours',
        ours: time(move),
        theirs: time(theirs),
        ratio: times(ratio),
        reach: '≥ 100',
        reached: ratio >= 100,
      },
    ]
  }
}
