import { inputOf } from '../../src/analysis/catalogue/address.ts'
import { baseline } from '../../src/model/baseline.ts'
import { runAtOnce } from '../../src/analysis/runs/runSimulation.ts'
import { summarise, told } from '../../src/analysis/runs/quantiles.ts'
import { resolveScenario, type ResolvedScenario } from '../../src/engine/resolve.ts'
import type { Model } from '../../src/model/model.ts'
import { latestModel } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { drawnColumn } from '../../src/engine/draws/inputDraws.ts'
import { takingTurns, timed } from './rounds.ts'
import { visibleNow } from '../../src/analysis/catalogue/visible.ts'
import { firstSlider, firstView, liveDraws, moved, quickSimulator, subject } from './subject.ts'

/** One move of a slider with the latest version of the model and with the first, each as Explore begins, in milliseconds. */
export async function tickOfVersions(rounds: number): Promise<{ readonly latest: number; readonly first: number }> {
  const move = (model: Model, format: string) => {
    const scenario = { ...baseline, model: { id: model.id, version: model.version } }
    const path = `${format}.usableStart`
    const own = inputOf(resolveScenario(model, scenario), path).value
    const next = (step: number) =>
      resolveScenario(model, { ...scenario, assumptions: { [path]: { value: own * (1 + (step % 50) / 100) } } })
    const simulator = quickSimulator()
    const asked = visibleNow(next(0), { ...firstView, industry: format })
    let step = 0
    const once = () => {
      const resolved = next((step += 1))
      return timed(() => runAtOnce(simulator, { resolved, asked, samples: liveDraws, seed: scenario.simulation.seed }))
    }
    for (let warm = 0; warm < 30; warm += 1) once()
    return once
  }
  return takingTurns(rounds, { latest: move(latestModel, 'liveSeries'), first: move(sora2024, 'shortDrama') })
}

/** Where the time of one move of a slider goes, without the screen, in milliseconds; the parts are measured one by one. */
export async function tickParts(rounds: number): Promise<Record<string, number>> {
  const { seed } = baseline.simulation
  const simulator = quickSimulator()
  const asked = visibleNow(subject, firstView)
  let step = 0
  const next = () => moved(firstSlider, (step += 1))
  const request = (resolved: ResolvedScenario) => ({ resolved, asked, samples: liveDraws, seed })
  for (let warm = 0; warm < 30; warm += 1) runAtOnce(simulator, request(next()))
  const simulation = simulator.simulation(next(), asked, seed)
  const drivers = simulator.columns(seed).normals(next(), inputOf(next(), firstSlider), 0, liveDraws)
  const places = asked.flatMap(({ variable, places }) => places.map((place) => ({ name: variable.name, place })))
  const draws = places.map(() => new Float64Array(liveDraws))

  return takingTurns(rounds, {
    'the whole move': () => timed(() => runAtOnce(simulator, request(next()))),
    'lay the scenario over the model': () => timed(next),
    'point estimate': () => {
      const resolved = next()
      return timed(() => simulator.point(resolved))
    },
    'draw the column that moved': () => {
      const input = inputOf(next(), firstSlider)
      return timed(() => drawnColumn(input, drivers))
    },
    'module, what depends on it (with its column)': () => {
      const resolved = next()
      return timed(() => {
        simulation.compute(resolved, 0, liveDraws)
      })
    },
    [`read ${places.length} columns`]: () =>
      timed(() => {
        for (const [index, { name, place }] of places.entries()) simulation.read(name, place, draws[index] ?? draws[0]!)
      }),
    'quantiles of them': () =>
      timed(() => {
        for (const column of draws) summarise(column, told)
      }),
  })
}
