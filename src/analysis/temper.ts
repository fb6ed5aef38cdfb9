import { exp, log } from '../engine/plan/elementary.ts'
import type { Particles } from './particles.ts'
import { uniforms } from './particles.ts'
import { effectiveSize, normalised } from './weights.ts'

/** Points that can be thinned and moved; the draws of a model, or of a test. */
export type Walkers = Pick<Particles, 'count' | 'keep' | 'propose' | 'run'>

/** How the walk went. */
export interface Walk {
  readonly steps: number
  readonly accepted: number
  /** Points that descend from different draws of the prior: how much of it is left. */
  readonly distinct: number
}

/** Every step keeps half of the draws effective. */
const kept = 0.5

/** Moves after each step: many enough that copies part from one another. */
const moves = 6

const mostSteps = 60

/**
 * Walk from the prior to the posterior by steps of a tempered likelihood: a sequential Monte Carlo sampler after P. Del Moral, A. Doucet
 * and A. Jasra, J. R. Stat. Soc. B 68 (2006), 411-436. The next temperature is where half of the draws stay effective; draws are
 * resampled systematically and moved by the preconditioned Crank-Nicolson step (S. L. Cotter, G. O. Roberts, A. M. Stuart and
 * D. White, Stat. Sci. 28 (2013), 424-446), which leaves the normal prior as it is and is taken by the likelihood alone. The
 * size of the step follows the share of moves taken. Yields the share done, 0 to 1.
 */
export function* temper(walkers: Walkers, prior: Float64Array, agreeing: () => Float64Array, seed = 1): Generator<number, Walk> {
  const uniform = uniforms(seed)
  const { count } = walkers
  let agreement = prior
  let ancestors = Uint32Array.from({ length: count }, (_, draw) => draw)
  let temperature = 0
  let steps = 0
  let size = 0.5
  let taken = 0
  let proposed = 0
  while (temperature < 1) {
    if (steps === mostSteps) throw new Error('The observations contradict one another: the walk towards them does not end')
    const next = nextTemperature(agreement, temperature)
    const by = next - temperature
    const places = resampled(normalised(agreement.map((value) => by * value)), uniform())
    walkers.keep(places)
    agreement = Float64Array.from(places, (place) => agreement[place]!)
    ancestors = ancestors.map((_, draw) => places[draw]!).map((place) => ancestors[place]!)
    temperature = next
    steps += 1
    for (let move = 0; move < moves; move += 1) {
      const take = walkers.propose(size)
      const there = agreeing()
      const here = agreement
      const goes = Uint8Array.from(there, (value, draw) => Number(log(uniform()) < temperature * (value - here[draw]!)))
      take((draw) => goes[draw] === 1)
      agreement = here.map((value, draw) => (goes[draw] === 1 ? there[draw]! : value))
      const share = goes.reduce((sum, each) => sum + each, 0) / count
      taken += share
      proposed += 1
      size = Math.min(0.95, Math.max(0.02, size * exp(share - 0.3)))
      yield temperature * 0.95 * ((move + 1) / moves) + (1 - (move + 1) / moves) * 0.95 * (temperature - by)
    }
  }
  walkers.run()
  return { steps, accepted: taken / proposed, distinct: new Set(ancestors).size }
}

/** The highest temperature up to 1 at which the draws stay as effective as they should, by halving. */
function nextTemperature(agreement: Float64Array, from: number): number {
  const effective = (to: number) => effectiveSize(normalised(agreement.map((value) => (to - from) * value)))
  const wanted = kept * agreement.length
  if (effective(1) >= wanted) return 1
  let [low, high] = [from, 1]
  for (let half = 0; half < 50; half += 1) {
    const middle = (low + high) / 2
    if (effective(middle) >= wanted) low = middle
    else high = middle
  }
  return low > from ? low : high
}

/** Systematic resampling: as many places as there are weights, each as often as its weight wants, with one random start. */
function resampled(weights: Float64Array, start: number): Uint32Array {
  const places = new Uint32Array(weights.length)
  let sum = 0
  let from = 0
  for (let place = 0; place < weights.length; place += 1) {
    const wanted = (place + start) / weights.length
    while (from < weights.length - 1 && sum + weights[from]! < wanted) sum += weights[from++]!
    places[place] = from
  }
  return places
}
