import { raise } from '../../engine/plan/elementary.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { asking } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import { valueIndexOf } from '../catalogue/figureRef.ts'
import { bySample, drawSamples, errorBySample } from './sensitivitySamples.ts'

/** What it would be worth to know one assumption, or everything, before deciding, in CNY. */
export interface InformationWorth {
  /** What is decided on: to switch earns this in the mean, not to switch earns nothing. */
  readonly mean: number
  /** The share of draws in which the decision of today would be regretted. */
  readonly regret: number
  /** Expected value of perfect information. */
  readonly all: number
  /** The standard errors of the regret and of the worth of perfect information. */
  readonly errors: { readonly regret: number; readonly all: number }
  /** Expected value of knowing one assumption alone, with its standard error, most first. */
  readonly each: readonly { readonly path: string; readonly worth: number; readonly error: number }[]
}

/** What is decided on: the whole switch of an industry, or one unit made in a year. */
export interface Decision {
  readonly industry: string
  /** Years after the start; the whole span where it is left out. */
  readonly year?: number
}

/**
 * What is decided is to switch (and earn `npv`, or `netUnitSaving` of one unit) or not (and earn nothing). Perfect information is worth
 * E[max(0, gain)] − max(0, E[gain]). Of one assumption it is the same with the gain that is expected given that assumption, which
 * is found by regression on it: M. Strong, J. E. Oakley and A. Brennan, Med. Decis. Making 34 (2014), 311-326. Theirs is a
 * smoother; here it is a cubic in the standard normal value that drives the assumption. Yields the share done, 0 to 1.
 */
export function* valueOfInformation(
  simulator: Simulator,
  resolved: ResolvedScenario,
  { industry, year }: Decision,
  samples: number,
  seed: number,
): Generator<number, InformationWorth> {
  const name = year === undefined ? 'npv' : 'netUnitSaving'
  const at = valueIndexOf(resolved, { variable: name, industry, year: resolved.startYear + (year ?? 0) })
  const count = Math.min(samples, batchDraws)
  const simulation = simulator.simulation(resolved, asking(resolved, [name]), seed, 'information ')
  simulation.compute(resolved, 0, count)
  const gain = new Float64Array(count)
  simulation.read(name, at.place, gain)
  const columns = simulator.columns(seed)
  const inputs = simulation.uncertain(resolved)
  const drawn = drawSamples(simulation, resolved, count, seed)
  const again = new Float64Array(drawn.draws)
  simulation.read(name, at.place, again)
  const gains = bySample(again)
  const each: InformationWorth['each'][number][] = []
  for (const [index, { input }] of inputs.entries()) {
    if (input.credence > 0) {
      const drivers = bySample(drawn.drivers(input))
      const worths = gains.map((gain, sample) => worthOfKnowing(drivers[sample]!, gain))
      const worth = worthOfKnowing(columns.normals(resolved, input, 0, count), gain)
      each.push({ path: input.path, worth, error: errorBySample(worths, count) })
    }
    yield (index + 1) / inputs.length
  }
  const mean = meanOf(gain)
  const regretOf = (gain: Float64Array) => gain.filter((value) => (mean > 0 ? value < 0 : value > 0)).length / gain.length
  const errors = { regret: errorBySample(gains.map(regretOf), count), all: errorBySample(gains.map(worthOfKnowingAll), count) }
  return { mean, regret: regretOf(gain), all: worthOfKnowingAll(gain), errors, each: each.sort((one, other) => other.worth - one.worth) }
}

/** What it is worth to know everything before choosing between a gain and nothing, in the unit of the gain. */
export function worthOfKnowingAll(gain: Float64Array): number {
  let kept = 0
  for (const value of gain) kept += Math.max(0, value)
  return Math.max(0, kept / gain.length - Math.max(0, meanOf(gain)))
}

/** What it is worth to know the driver alone: the gain is replaced by what a cubic in the driver makes of it. */
export function worthOfKnowing(drivers: Float64Array, gain: Float64Array): number {
  return worthOfKnowingAll(fitted(drivers, gain))
}

/** Least squares of the gain on 1, z, z² and z³, made orthogonal one after the other so that nothing has to be inverted. */
function fitted(drivers: Float64Array, gain: Float64Array): Float64Array {
  const fit = new Float64Array(gain.length)
  const basis: Float64Array[] = []
  for (let degree = 0; degree <= 3; degree += 1) {
    const term = drivers.map((z) => raise(z, degree))
    for (const other of basis) {
      const part = dot(term, other)
      for (let draw = 0; draw < term.length; draw += 1) term[draw]! -= part * other[draw]!
    }
    const length = Math.sqrt(dot(term, term))
    if (!(length > 1e-9)) continue
    for (let draw = 0; draw < term.length; draw += 1) term[draw]! /= length
    basis.push(term)
    const part = dot(gain, term)
    for (let draw = 0; draw < term.length; draw += 1) fit[draw]! += part * term[draw]!
  }
  return fit
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let draw = 0; draw < one.length; draw += 1) sum += one[draw]! * other[draw]!
  return sum
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
