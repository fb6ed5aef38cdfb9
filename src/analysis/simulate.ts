import { square } from '../engine/plan/elementary.ts'
import type { Case } from '../engine/case.ts'
import { positions } from '../engine/layout.ts'
import { batchDraws, type Simulation, type Simulator } from '../engine/simulation.ts'
import type { Asked } from '../engine/plan/plan.ts'
import { summarise, told } from './quantiles.ts'
import type { Histogram, Results, Spread } from './results.ts'
import { Sketch } from './sketch.ts'

/** Up to here every draw is kept and quantiles are exact; beyond, draws are gathered in a sketch. */
export const exactDraws = 16384

/** Steps of a histogram. */
const histogramSteps = 64

/** Columns whose draws are kept at the same time, so that a run for all variables stays small. */
const columnsAtOnce = 512

/** A case, what is asked of it, and the draws that the answer rests on. */
export interface Request {
  readonly case: Case
  /** What to tell the spread of; the point estimate is told of everything. */
  readonly asked: readonly Asked[]
  readonly samples: number
  readonly seed: number
}

/**
 * Run a case and sum up its draws. Between batches the generator yields the share done, 0 to 1, so that the caller may show
 * it, let others work, or leave.
 */
export function* simulating(simulator: Simulator, request: Request): Generator<number, Results> {
  const { case: of, asked, samples, seed } = request
  const point = simulator.point(of)
  const spread = new Map<string, Spread>()
  const histograms = new Map<string, readonly Histogram[]>()
  let standardError = 0
  const groups = grouped(asked)
  for (const [done, group] of groups.entries()) {
    const simulation = simulator.simulation(of, group, seed)
    const run = samples <= exactDraws ? exact : sketched
    for (const step of run(simulation, request, group, ({ variable, places }, tellings) => {
      spread.set(variable.name, spreadOf(tellings, places, positions(of, variable).length))
      if (variable.dimensions.includes('year')) return
      const byPlace = new Map(places.map((place, index) => [place, tellings[index]?.histogram]))
      histograms.set(
        variable.name,
        positions(of, variable).map((_, place) => byPlace.get(place) ?? nothing),
      )
      if (variable.name === 'totalNpv') standardError = tellings[0]?.standardError ?? 0
    }))
      yield (done + step) / groups.length
  }
  return { case: of, point, samples, spread, histograms, standardError }
}

/** Run to the end without a pause. */
export function simulate(simulator: Simulator, request: Request): Results {
  const run = simulating(simulator, request)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

/** What is told of the draws of one value; the last two only where the variable has no years. */
interface Telling {
  readonly quantiles: readonly number[]
  readonly mean: number
  readonly standardError: number
  readonly histogram: Histogram
}

type Tell = (asked: Asked, tellings: readonly Telling[]) => void

function* exact(simulation: Simulation, { case: of, samples }: Request, group: readonly Asked[], tell: Tell): Generator<number> {
  const whole = ({ variable }: Asked) => !variable.dimensions.includes('year')
  if (samples <= batchDraws) {
    const draws = oneBatch.subarray(0, samples)
    simulation.compute(of, 0, samples)
    for (const asked of group) {
      const { variable, places } = asked
      tell(
        asked,
        places.map((place) => {
          simulation.read(variable.name, place, draws)
          return telling(draws, whole(asked))
        }),
      )
    }
    yield 1
    return
  }
  const draws = group.map(({ places }) => places.map(() => new Float64Array(samples)))
  for (let from = 0; from < samples; from += batchDraws) {
    const count = Math.min(batchDraws, samples - from)
    simulation.compute(of, from, count)
    for (const [index, { variable, places }] of group.entries()) {
      for (const [column, place] of places.entries()) {
        const into = draws[index]?.[column]
        if (into) simulation.read(variable.name, place, into.subarray(from, from + count))
      }
    }
    yield (from + count) / samples
  }
  for (const [index, asked] of group.entries()) {
    tell(
      asked,
      (draws[index] ?? []).map((each) => telling(each, whole(asked))),
    )
  }
}

/** While a slider is held one column after the other goes through the same memory, so that it stays close to the processor. */
const oneBatch = new Float64Array(batchDraws)

const nothing: Histogram = { least: 0, most: 0, counts: new Float64Array(0) }

function telling(draws: Float64Array, whole: boolean): Telling {
  const { least, most, mean, quantiles } = summarise(draws, told)
  if (!whole) return { quantiles, mean, standardError: 0, histogram: nothing }
  const counts = new Float64Array(histogramSteps)
  const scale = most > least ? histogramSteps / (most - least) : 0
  let squares = 0
  for (const draw of draws) {
    squares += square(draw - mean)
    counts[Math.min(histogramSteps - 1, Math.floor((draw - least) * scale))]! += 1
  }
  return { quantiles, mean, standardError: Math.sqrt(squares) / draws.length, histogram: { least, most, counts } }
}

function* sketched(simulation: Simulation, { case: of, samples }: Request, group: readonly Asked[], tell: Tell): Generator<number> {
  const buffer = new Float64Array(batchDraws)
  const sketches = group.map((): Sketch[] => [])
  for (let from = 0; from < samples; from += batchDraws) {
    const draws = buffer.subarray(0, Math.min(batchDraws, samples - from))
    simulation.compute(of, from, draws.length)
    for (const [index, { variable, places }] of group.entries()) {
      const own = sketches[index] ?? []
      for (const [column, place] of places.entries()) {
        simulation.read(variable.name, place, draws)
        const sketch = (own[column] ??= new Sketch(draws))
        sketch.add(draws)
      }
    }
    yield (from + draws.length) / samples
  }
  for (const [index, asked] of group.entries()) {
    tell(
      asked,
      (sketches[index] ?? []).map((sketch) => ({
        quantiles: sketch.quantiles(told),
        mean: sketch.mean,
        standardError: sketch.standardError,
        histogram: sketch.histogram(histogramSteps),
      })),
    )
  }
}

/** In the order of `positions`; not-a-number where nothing was asked. */
function spreadOf(tellings: readonly Telling[], places: readonly number[], length: number): Spread {
  const column = (pick: (of: Telling) => number | undefined) => {
    const values = new Float64Array(length).fill(NaN)
    for (const [index, place] of places.entries()) {
      const telling = tellings[index]
      if (telling) values[place] = pick(telling) ?? NaN
    }
    return values
  }
  const [p5, p25, p50, p75, p95] = told.map((_, share) => column(({ quantiles }) => quantiles[share]))
  const none = new Float64Array(0)
  return { p5: p5 ?? none, p25: p25 ?? none, p50: p50 ?? none, p75: p75 ?? none, p95: p95 ?? none, mean: column(({ mean }) => mean) }
}

/** Cut a long list into runs of their own. */
function grouped(asked: readonly Asked[]): Asked[][] {
  const groups: Asked[][] = []
  let room = 0
  for (const each of asked) {
    const size = each.places.length
    if (groups.length === 0 || room < size) {
      groups.push([])
      room = columnsAtOnce
    }
    groups.at(-1)?.push(each)
    room -= size
  }
  return groups
}
