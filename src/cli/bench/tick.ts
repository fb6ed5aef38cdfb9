import { simulate } from '../../analysis/simulate.ts'
import { summarise, told } from '../../analysis/quantiles.ts'
import { layOver, type Case, type Input } from '../../engine/case.ts'
import { drawnColumn } from '../../engine/draws/columns.ts'
import { Simulator } from '../../engine/simulation.ts'
import { latestModel } from '../../model/models.ts'
import { takingTurns, timed } from './rounds.ts'
import { liveDraws, scenario, shownNow } from './subject.ts'

/** The assumption that is moved: the first that the app has a slider for. */
const path = 'shortDrama.usableStart'

const { seed } = scenario.simulation

/** Where the time of one move of a slider goes, without the screen, in milliseconds; the parts are measured one by one. */
export async function tickParts(rounds: number): Promise<Record<string, number>> {
  const simulator = new Simulator()
  const asked = shownNow(layOver(latestModel, scenario))
  const own = inputAt(layOver(latestModel, scenario)).value
  let moves = 0
  const moved = () => {
    moves += 1
    return layOver(latestModel, { ...scenario, assumptions: { [path]: { value: own * (1 + (moves % 50) / 100) } } })
  }
  const request = (of: Case) => ({ case: of, asked, samples: liveDraws, seed })
  for (let warm = 0; warm < 30; warm += 1) simulate(simulator, request(moved()))
  const simulation = simulator.simulation(moved(), asked, seed)
  const drivers = simulator.columns(seed).drivers(moved(), inputAt(moved()), 0, liveDraws)
  const places = asked.flatMap(({ variable, places }) => places.map((place) => ({ name: variable.name, place })))
  const draws = places.map(() => new Float64Array(liveDraws))

  return takingTurns(rounds, {
    'the whole move': () => timed(() => simulate(simulator, request(moved()))),
    'lay the scenario over the model': () => timed(moved),
    'point estimate': () => {
      const of = moved()
      return timed(() => simulator.point(of))
    },
    'draw the column that moved': () => {
      const input = inputAt(moved())
      return timed(() => drawnColumn(input, drivers))
    },
    'module, what depends on it (with its column)': () => {
      const of = moved()
      return timed(() => {
        simulation.compute(of, 0, liveDraws)
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

function inputAt(of: Case): Input {
  const input = [...of.inputs.values()].flat().find((one) => one.path === path)
  if (!input) throw new Error(`No assumption ${path}`)
  return input
}
