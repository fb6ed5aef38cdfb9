import { square } from '../../engine/plan/elementary.ts'
import type { Input } from '../../engine/resolve.ts'
import { inverseOf } from '../../engine/draws/distribution.ts'
import { normalQuantile } from '../../engine/draws/normal.ts'
import { PertTable } from '../../engine/draws/pert.ts'
import { hasTails, isPositive, distributions, type Distribution } from '../../model/assumption.ts'

/** A reading that can be written into a scenario, and how well it says what was learned. */
export interface WrittenReading {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly distribution: Distribution
  /** The most by which P5, P50 or P95 of its draws are off, as a part of P5-P95 of what was learned. */
  readonly residual: number
}

/** P5, P50 and P95 as standard normal values. */
const places = [0.05, 0.5, 0.95].map(normalQuantile)

/** An assumption keeps the shape that it has where that is off by no more. */
const closeEnough = 0.01

/**
 * The reading whose draws have the given P5, P50 and P95, as nearly as it can be had inside the bounds of the assumption: of the shape that
 * the assumption has, or of the shape that comes nearest. `pert` takes low and high as least and most, `normal` as P10 and P90, so
 * the ends that are written are not the quantiles. Where the three are one there is nothing to write.
 */
export function writtenReading(input: Input, [low = NaN, middle = NaN, high = NaN]: readonly number[]): WrittenReading | undefined {
  if (!(low < high)) return undefined
  const [least, most] = input.bounds
  const wanted = [low, middle, high].map((quantile) => Math.min(most, Math.max(least, quantile)))
  const others = distributions.filter((one) => one !== 'fixed' && one !== input.distribution)
  let best: WrittenReading | undefined
  for (const distribution of [input.distribution, ...others]) {
    if (distribution === 'fixed' || (isPositive(distribution) && !(wanted[0]! > 0))) continue
    const found = fitted({ ...input, distribution }, wanted)
    if (!best || found.residual < best.residual) best = found
    if (best.residual <= closeEnough) return best
  }
  return best
}

/** Move the two ends and the value, by smaller and smaller steps, as long as the quantiles come nearer (a pattern search: R. Hooke and T. A. Jeeves, J. ACM 8 (1961), 212-229). */
function fitted(input: Input, wanted: readonly number[]): WrittenReading {
  const [p5, p50, p95] = wanted as [number, number, number]
  const [least, most] = input.bounds
  const width = p95 - p5
  const hasMode = input.distribution === 'pert' || input.distribution === 'triangular'
  const smallest = isPositive(input.distribution) ? Math.max(least, p5 * 1e-3) : least
  const held = ([low, value, high]: readonly [number, number, number]): [number, number, number] => {
    const from = digits(Math.min(most, Math.max(smallest, low)), least, most)
    const to = digits(Math.min(most, Math.max(from + 1e-9 * width, high)), least, most)
    return [from, digits(Math.min(to, Math.max(from, value)), from, to), to]
  }
  const off = ([low, value, high]: [number, number, number]): number => {
    if (!(low < high)) return Infinity
    const drawn = input.distribution === 'pert' ? pertQuantiles(low, value, high) : places.map(inverseOf({ ...input, low, value, high }))
    return Math.sqrt(drawn.reduce((sum, quantile, index) => sum + square((quantile - wanted[index]!) / width), 0))
  }
  // From the ends that a straight line through the quantiles would have.
  let at = held(
    hasTails(input.distribution) ? [p50 - 0.78 * (p50 - p5), p50, p50 + 0.78 * (p95 - p50)] : [p5 - 0.3 * width, p50, p95 + 0.3 * width],
  )
  let error = off(at)
  let step: [number, number, number] = [0, 0, 0]
  for (let size = 0.25; size > 1e-4;) {
    const moved: [number, number, number] = [at[0] + step[0], at[1] + step[1], at[2] + step[2]]
    let from = held(moved)
    let here = off(from)
    if (here >= error) [from, here] = [at, error]
    for (const place of hasMode ? [0, 1, 2] : [0, 2]) {
      for (const sign of [1, -1]) {
        const tried: [number, number, number] = [...from]
        tried[place]! += sign * size * width
        const there = held(tried)
        const miss = off(there)
        if (miss >= here) continue
        ;[from, here] = [there, miss]
        break
      }
    }
    if (here < error) {
      step = [from[0] - at[0], from[1] - at[1], from[2] - at[2]]
      ;[at, error] = [from, here]
    } else if (step.some((one) => one !== 0)) step = [0, 0, 0]
    else size /= 2
  }
  const [low, , high] = at
  const value = hasMode ? at[1] : digits(Math.min(high, Math.max(low, p50)), low, high)
  const inverse = inverseOf({ ...input, low, value, high })
  const residual = Math.max(...places.map((z, index) => Math.abs(inverse(z) - wanted[index]!) / width))
  return { low, value, high, distribution: input.distribution, residual }
}

/** P5, P50 and P95 of PERT distributions from 0 to 1 whose mode goes from 0 to 1 in so many steps; made when first needed. */
const pertSteps = 128
let pertTable: readonly (readonly number[])[] | undefined

/** The quantiles of a PERT distribution within 1e-5 of its width: the search asks for hundreds, and an exact table takes long. */
function pertQuantiles(low: number, value: number, high: number): number[] {
  pertTable ??= Array.from({ length: pertSteps + 1 }, (_, step) => {
    const table = new PertTable(step / pertSteps)
    return places.map((z) => table.at(z))
  })
  const mode = (pertSteps * (value - low)) / (high - low)
  const step = Math.min(pertSteps - 1, Math.floor(mode))
  const [here, next] = [pertTable[step]!, pertTable[step + 1]!]
  return here.map((quantile, place) => low + (high - low) * (quantile + (mode - step) * (next[place]! - quantile)))
}

/** Six digits are enough for a reading; rounding never leaves its bounds. */
const digits = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, Number(value.toPrecision(6))))
