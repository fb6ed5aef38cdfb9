import { square } from '../engine/plan/elementary.ts'
import type { Case } from '../engine/case.ts'
import { drawnColumn, type Columns } from '../engine/draws/columns.ts'
import { normalQuantile } from '../engine/draws/normal.ts'
import { asking } from '../engine/plan/plan.ts'
import { batchDraws, type Simulation, type Simulator, type VaryingInput } from '../engine/simulation.ts'
import type { Estimate } from './results.ts'
import { targetOf } from './target.ts'

/** The shares of the variance of the target that one assumption explains. */
export interface Shares {
  readonly path: string
  readonly first: Estimate
  readonly total: Estimate
}

/** Draws for a first look at every assumption; those that turn out to matter are looked at again with all. */
const firstLook = 512
const matters = 0.004

/**
 * Shares of variance of the total net present value, for assumptions that may share a factor.
 *
 * With Y the target and V its variance, `first` is V(E[Y | X]) / V: what knowing this assumption alone would take away, what it tells
 * of those it moves with included. `total` is E[V(Y | all others)] / V: what would be left if all but this one were known. These
 * are the definitions of S. Kucherenko, S. Tarantola and P. Annoni, Estimation of global sensitivity indices for models
 * with dependent variables, Comput. Phys. Commun. 183 (2012), 937-946; without shared factors they are the usual Sobol'
 * indices. With them, `first` may exceed `total`, and neither sums to 1.
 *
 * `first` is estimated from the draws at hand, by the variance between groups of like values less what chance leaves there
 * (E. Plischke, E. Borgonovo and C. L. Smith, Eur. J. Oper. Res. 226 (2013), 536-550); `total` by drawing the assumption anew
 * given all others (M. J. W. Jansen, Comput. Phys. Commun. 117 (1999), 35-43), which under the one-factor Gaussian copula is a normal law.
 */
export function* sensitivity(simulator: Simulator, of: Case, samples: number, seed: number): Generator<number, Shares[]> {
  const target = targetOf(of)
  const count = Math.min(samples, batchDraws)
  const columns = simulator.columns(seed)
  const simulation = simulator.simulation(of, asking(of, [target.name]), seed, 'sensitivity ')
  simulation.compute(of, 0, count)
  const result = new Float64Array(count)
  simulation.read(target.name, 0, result)
  const variance = varianceOf(result)
  const inputs = simulation.varying(of)
  const anew = redrawing(
    of,
    inputs.map(({ input }) => input),
    columns,
    count,
  )

  const quick = Math.min(firstLook, count)
  const looked = (draws: number) => remainder(simulation, of, target.name, result.subarray(0, draws), anew, variance)
  const shares: { input: VaryingInput; first: Estimate; total: Estimate }[] = []
  const look = looked(quick)
  for (const [index, input] of inputs.entries()) {
    const drivers = columns.drivers(of, input.input, 0, count)
    shares.push({ input, first: between(drivers, result, variance), total: look(input) })
    yield (0.5 * (index + 1)) / inputs.length
  }
  const important = shares.filter(({ total: { share } }) => count > quick && share > matters)
  const lookAgain = looked(count)
  for (const [index, share] of important.entries()) {
    share.total = lookAgain(share.input)
    yield 0.5 + (0.5 * (index + 1)) / important.length
  }
  return shares.map(({ input, first, total }) => ({ path: input.input.path, first, total }))
}

/** Jansen's estimate for one input at a time: half the mean square of what the target moves when that input alone is drawn anew. */
function remainder(
  simulation: Simulation,
  of: Case,
  target: string,
  result: Float64Array,
  anew: (input: VaryingInput['input'], count: number) => Float64Array,
  variance: number,
): (input: VaryingInput) => Estimate {
  const moved = new Float64Array(result.length)
  let ready = false
  return ({ place, input }) => {
    if (!ready) simulation.compute(of, 0, result.length)
    ready = true
    simulation.restore()
    simulation.replace(place, drawnColumn(input, anew(input, result.length)))
    simulation.again()
    simulation.read(target, 0, moved)
    const squares = moved.map((value, draw) => square(value - (result[draw] ?? 0)) / 2 / variance)
    const share = meanOf(squares)
    return estimate(share, Math.sqrt(varianceOf(squares) / squares.length))
  }
}

/**
 * Draw an assumption anew, given the values of all others. What others say of the shared factor f is a normal law: each of them,
 * z = b f + sqrt(1 - b^2) e, adds b^2 / (1 - b^2) to its precision and b z / (1 - b^2) to its weighted mean.
 */
function redrawing(of: Case, inputs: readonly VaryingInput['input'][], columns: Columns, count: number) {
  const told = new Map<string, { precision: number; weighted: Float64Array }>()
  for (const input of inputs) {
    const { factor, loading } = input
    if (factor === undefined) continue
    const so = told.get(factor) ?? { precision: 1, weighted: new Float64Array(count) }
    const free = freedom(loading)
    const drivers = columns.drivers(of, input, 0, count)
    told.set(factor, {
      precision: so.precision + (loading * loading) / free,
      weighted: so.weighted.map((sum, draw) => sum + (loading * (drivers[draw] ?? 0)) / free),
    })
  }
  return (input: VaryingInput['input'], draws: number): Float64Array => {
    const fresh = columns.others(of, input, 0, count).subarray(0, draws)
    const { factor, loading } = input
    const so = factor === undefined ? undefined : told.get(factor)
    if (!so || loading === 0) return fresh
    const free = freedom(loading)
    const precision = so.precision - (loading * loading) / free
    const deviation = Math.sqrt((loading * loading) / precision + 1 - loading * loading)
    const drivers = columns.drivers(of, input, 0, count)
    return fresh.map(
      (e, draw) => (loading * ((so.weighted[draw] ?? 0) - (loading * (drivers[draw] ?? 0)) / free)) / precision + deviation * e,
    )
  }
}

/** The part of an assumption's variance that is its own; a loading of 1 leaves it a trace, so that nothing is divided by 0. */
const freedom = (loading: number): number => Math.max(1e-9, 1 - loading * loading)

const parts = 8

/** The share of variance between groups of draws with like values of one input, with its error from parts of the draws. */
function between(drivers: Float64Array, result: Float64Array, variance: number): Estimate {
  const groups = groupsOf(drivers)
  const share = groupShare(groups, result, 0) / variance
  const length = Math.floor(result.length / parts)
  const each = Float64Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part * length, (part + 1) * length]
    return groupShare(groups.subarray(from, to), result.subarray(from, to), 1) / variance
  })
  return estimate(Math.max(0, share), Math.sqrt(varianceOf(each) / parts))
}

/** Into how many equally likely groups draws are sorted by one input. */
const groupCount = 32

/** @param merged How often neighbouring groups are made one, two by two: what has few draws needs larger groups. */
function groupShare(groups: Uint8Array, result: Float64Array, merged: number): number {
  const sums = new Float64Array(groupCount >> merged)
  const counts = new Int32Array(groupCount >> merged)
  let squares = 0
  let sum = 0
  for (let draw = 0; draw < result.length; draw += 1) {
    const group = groups[draw]! >> merged
    const value = result[draw]!
    sums[group]! += value
    counts[group]! += 1
    sum += value
    squares += value * value
  }
  const mean = sum / result.length
  let explained = 0
  let used = 0
  for (const [group, count] of counts.entries()) {
    if (count === 0) continue
    used += 1
    explained += count * square(sums[group]! / count - mean)
  }
  const within = (squares - result.length * mean * mean - explained) / Math.max(1, result.length - used)
  return (explained - (used - 1) * within) / result.length
}

/** The standard normal values between the groups. */
const cuts = Float64Array.from({ length: groupCount - 1 }, (_, cut) => normalQuantile((cut + 1) / groupCount))

/** Kept with the drivers, which are the same as long as the seed is. */
const known = new WeakMap<Float64Array, Uint8Array>()

/** The group of every draw, by where its standard normal value lies. */
function groupsOf(drivers: Float64Array): Uint8Array {
  const groups = known.get(drivers) ?? Uint8Array.from(drivers, groupOf)
  known.set(drivers, groups)
  return groups
}

function groupOf(driver: number): number {
  let group = 0
  for (let half = groupCount >> 1; half >= 1; half >>= 1) if (driver >= cuts[group + half - 1]!) group += half
  return group
}

/** Settled when the error is small beside the share, or small at all. */
function estimate(share: number, error: number): Estimate {
  return Number.isFinite(share) ? { share, error, settled: error <= 0.01 + 0.15 * share } : { share: 0, error: 0, settled: true }
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (let place = 0; place < values.length; place += 1) sum += values[place]!
  return sum / values.length
}

function varianceOf(values: Float64Array): number {
  const mean = meanOf(values)
  let squares = 0
  for (let place = 0; place < values.length; place += 1) squares += square(values[place]! - mean)
  return squares / (values.length - 1)
}
