import type { ResolvedScenario } from '../../engine/resolve.ts'
import { positionsOf } from '../../engine/positions.ts'
import { batchDraws, type DrawnValue, type Simulation, type Simulator } from '../../engine/simulation.ts'
import type { Asked } from '../../engine/plan/plan.ts'
import { meanOf, summarise, told } from './quantiles.ts'
import { HistogramCounter, finiteReach } from './histogram.ts'
import { part } from './partProgress.ts'
import { withPoint, type Distribution, type Results, type Spread } from './results.ts'
import { figureErrors } from './figureErrors.ts'
import { Mean, Summary } from './summary.ts'
import { finish } from './finish.ts'

/** Up to here every draw is kept; beyond, only those around the quantiles. Either way quantiles are exact. */
export const wholeDraws = 16384

/** Columns that are drawn at the same time: every group goes through the years once more, which costs more than its memory. */
const columnsAtOnce = 2400

/** A column of which only the average is taken is no more than work, so that far more of them go together. */
const averagedWeight = 1 / 16

/** Numbers that are kept at the most where columns have to be drawn once more. */
export const mostKept = 2 ** 24

/** A case, what is asked of it, and the draws that the answer rests on. */
export interface RunRequest {
  readonly resolved: ResolvedScenario
  /** What to tell the spread of; the point estimate is told of everything. */
  readonly asked: readonly Asked[]
  readonly samples: number
  readonly seed: number
  /** Whether to tell how far chance may move every figure, which takes up to as long as the figures themselves. */
  readonly errors?: boolean
}

/**
 * Run a case and sum up its draws. Between batches the generator yields the share done, 0 to 1, so that the caller may show
 * it, let others work, or leave.
 */
export function* runSimulation(simulator: Simulator, request: RunRequest): Generator<number, Results> {
  const { resolved, asked, samples, seed } = request
  const spread = new Map<string, Spread>()
  const means = new Map<string, Float64Array>()
  const histograms = new Map<string, readonly Distribution[]>()
  const errors = new Map<string, Spread>()
  const groups = grouped(asked)
  // The share of the time that the figures themselves take.
  const own = request.errors ? (samples > wholeDraws ? 0.75 : 0.5) : 1
  for (const [done, group] of groups.entries()) {
    const simulation = simulator.simulation(resolved, group.asked, seed)
    const run = samples <= wholeDraws ? exact : selected
    for (const step of run(simulation, request, group, ({ variable, places, averaged }, tellings) => {
      const figures = spreadOf(tellings, places, positionsOf(resolved, variable).length)
      means.set(variable.name, figures.mean)
      if (places.every((place) => averaged?.has(place))) return
      spread.set(variable.name, figures)
      if (variable.dimensions.includes('year')) return
      const byPlace = new Map(places.map((place, index) => [place, tellings[index]?.distribution]))
      histograms.set(
        variable.name,
        positionsOf(resolved, variable).map((_, place) => byPlace.get(place) ?? nothing),
      )
    }))
      yield (done + own * step) / groups.length
    if (!request.errors) continue
    const found = yield* part(
      figureErrors(simulation, resolved, group.asked.map(withoutAveraged), samples, seed),
      (done + own) / groups.length,
      (1 - own) / groups.length,
    )
    for (const [index, { variable, places }] of group.asked.map(withoutAveraged).entries()) {
      if (places.length === 0) continue
      const tellings = found[index]!.map((figures) => ({ quantiles: figures, mean: figures.at(-1)!, distribution: nothing }))
      errors.set(variable.name, spreadOf(tellings, places, positionsOf(resolved, variable).length))
    }
  }
  const standardError = errors.get('totalNpv')?.mean[0] ?? NaN
  const told = { samples, means, spread, histograms, standardError, ...(request.errors && { errors }) }
  return withPoint(told, resolved, () => simulator.point(resolved))
}

/** Run to the end without a pause. */
export const runAtOnce = (simulator: Simulator, request: RunRequest): Results => finish(runSimulation(simulator, request))

/** Only what more is told of than its mean. */
const withoutAveraged = ({ variable, places, averaged }: Asked): Asked => ({
  variable,
  places: averaged ? places.filter((place) => !averaged.has(place)) : places,
})

/** What is told of the draws of one value; how they lie only where the variable has no years. */
interface Telling {
  readonly quantiles: readonly number[]
  readonly mean: number
  readonly distribution: Distribution
}

type Tell = (asked: Asked, tellings: readonly Telling[]) => void

function* exact(simulation: Simulation, { resolved, samples }: RunRequest, { asked, columns }: Group, tell: Tell): Generator<number> {
  const tellings: Telling[] = []
  if (samples <= batchDraws) {
    simulation.compute(resolved, 0, samples)
    simulation.readEach(columns, samples, (draws, index) => tellings.push(telling(draws, columns[index]!)))
    yield 1
  } else {
    const averages = columns.map(({ averaged }) => (averaged ? new Mean() : undefined))
    const draws = yield* drawing(simulation, resolved, samples, columns, averages)
    for (const [index, column] of columns.entries()) {
      const average = averages[index]
      tellings.push(average ? { quantiles: [], mean: average.mean, distribution: nothing } : telling(draws[index]!, column))
    }
  }
  let first = 0
  for (const one of asked) tell(one, tellings.slice(first, (first += one.places.length)))
}

/** One value of a variable that is asked for. */
interface Column extends DrawnValue {
  /** Whether only its mean is wanted. */
  readonly averaged: boolean
  /** Whether how its draws lie is wanted too. */
  readonly whole: boolean
}

/** What is asked for, as far as it is computed in one go, with its values one by one. */
interface Group {
  readonly asked: readonly Asked[]
  readonly columns: readonly Column[]
}

const columnsOf = (all: readonly Asked[]): Column[] =>
  all.flatMap((asked) =>
    asked.places.map((place) => ({
      ...{ variable: asked.variable.name, place, averaged: asked.averaged?.has(place) ?? false },
      whole: !asked.variable.dimensions.includes('year'),
    })),
  )

/** All draws of some columns; none are kept of those of which only an average is taken. */
function* drawing(
  simulation: Simulation,
  resolved: ResolvedScenario,
  samples: number,
  columns: readonly Column[],
  averages: readonly (Mean | undefined)[] = [],
): Generator<number, Float64Array[]> {
  const draws = columns.map((_, index) => new Float64Array(averages[index] ? 0 : samples))
  for (let from = 0; from < samples; from += batchDraws) {
    const count = Math.min(batchDraws, samples - from)
    simulation.compute(resolved, from, count)
    simulation.readEach(columns, count, (batch, index) => {
      const average = averages[index]
      if (average) average.add(batch)
      else draws[index]!.set(batch, from)
    })
    yield (from + count) / samples
  }
  return draws
}

const nothing: Distribution = { least: 0, most: 0, counts: new Float64Array(0), negative: 0, positive: 0 }

function telling(draws: Float64Array, { averaged, whole }: Column): Telling {
  if (averaged) return { quantiles: [], mean: meanOf(draws), distribution: nothing }
  const { mean, quantiles } = summarise(draws, told)
  if (!whole) return { quantiles, mean, distribution: nothing }
  const counting = new HistogramCounter(...finiteReach(draws))
  counting.add(draws)
  return { quantiles, mean, distribution: counting.histogram() }
}

/** Share of a long run that is done when every draw has been seen once. */
const once = 0.9

function* selected(simulation: Simulation, { resolved, samples }: RunRequest, group: Group, tell: Tell): Generator<number> {
  const columns = group.columns.map((column) => ({ ...column, summary: column.averaged ? new Mean() : new Summary(column.whole) }))
  for (let from = 0; from < samples; from += batchDraws) {
    const count = Math.min(batchDraws, samples - from)
    simulation.compute(resolved, from, count)
    simulation.readEach(columns, count, (draws, index) => {
      columns[index]!.summary.add(draws)
    })
    yield (once * (from + count)) / samples
  }
  const missed = columns.filter(({ summary }) => summary.quantiles === undefined)
  const atOnce = Math.max(1, Math.floor(mostKept / samples))
  const found = new Map<Summary | Mean, readonly number[]>()
  for (let first = 0; first < missed.length; first += atOnce) {
    const again = missed.slice(first, first + atOnce)
    const draws = yield* part(
      drawing(simulation, resolved, samples, again),
      once + ((1 - once) * first) / missed.length,
      ((1 - once) * again.length) / missed.length,
    )
    for (const [index, { summary }] of again.entries()) found.set(summary, summarise(draws[index]!, told).quantiles)
  }
  let first = 0
  for (const asked of group.asked) {
    const own = columns.slice(first, (first += asked.places.length))
    tell(
      asked,
      own.map(({ summary }) => ({
        quantiles: summary.quantiles ?? found.get(summary) ?? [],
        mean: summary.mean,
        distribution: summary.distribution ?? nothing,
      })),
    )
  }
  yield 1
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

const knownGroups = new WeakMap<readonly Asked[], readonly Group[]>()

/** Cut a long list into runs of their own. */
function grouped(asked: readonly Asked[]): readonly Group[] {
  const before = knownGroups.get(asked)
  if (before) return before
  const lists: Asked[][] = []
  let room = 0
  for (const each of asked) {
    const { size: light } = each.averaged ?? { size: 0 }
    const size = each.places.length - (1 - averagedWeight) * light
    if (lists.length === 0 || room < size) {
      lists.push([])
      room = columnsAtOnce
    }
    lists.at(-1)?.push(each)
    room -= size
  }
  const groups = lists.map((list) => ({ asked: list, columns: columnsOf(list) }))
  knownGroups.set(asked, groups)
  return groups
}
