import { normalProbability } from '../../../engine/draws/normal.ts'
import type { Series } from '../plot.ts'

/** Points of a curve within each step of the counts. */
const fine = 4

/**
 * How densely draws lie, as a smooth curve, from how many of them came to each of equally wide steps: normal kernels as wide as B. W.
 * Silverman's rule of thumb says (0.9 × the lesser of deviation and quartile range / 1.34, × n^−1/5; Density Estimation, 1986, 3.31). What a
 * kernel spreads beyond either end is folded back, so that the mass is kept: the curve's mean is 1, over an axis that is 1 wide.
 *
 * @returns the density at equally spaced points, from the left end of the first step to the right end of the last.
 */
export function kernelDensity(counts: Series): Float64Array {
  const curve = new Float64Array(counts.length * fine + 1)
  const total = sum(counts)
  if (total === 0) return curve
  const width = bandwidth(counts, total)
  // By how much a step adds at a point depends only on how many points lie between them.
  const points = curve.length - 1
  const weight = Float64Array.from({ length: 2 * points + fine + 1 }, (_, place) => {
    const from = (place - points - fine) / fine
    return normalProbability((from + 1) / width) - normalProbability(from / width)
  })
  const spread = (step: number, point: number) => weight[point - step * fine + points] ?? 0
  for (let point = 0; point <= points; point += 1) {
    let density = 0
    for (const [step, count] of counts.entries()) {
      // Folded back at both ends: a point's mirror images lie as far outside.
      if (count > 0) density += count * (spread(step, point) + spread(-1 - step, point) + spread(2 * counts.length - 1 - step, point))
    }
    curve[point] = (density / total) * counts.length
  }
  return curve
}

/** In steps; never narrower than a step is coarse. */
function bandwidth(counts: Series, total: number): number {
  let [mean, square] = [0, 0]
  for (const [step, count] of counts.entries()) mean += (step * count) / total
  for (const [step, count] of counts.entries()) square += ((step - mean) ** 2 * count) / total
  const range = (quantile(counts, 0.75 * total) - quantile(counts, 0.25 * total)) / 1.34
  const deviation = Math.sqrt(square)
  return Math.max(0.6, 0.9 * Math.min(deviation, range > 0 ? range : deviation) * total ** -0.2)
}

/** Where so many draws lie to the left, in steps. */
function quantile(counts: Series, below: number): number {
  let passed = 0
  for (const [step, count] of counts.entries()) {
    if (passed + count >= below) return step + (count > 0 ? (below - passed) / count : 0)
    passed += count
  }
  return counts.length
}

function sum(counts: Series): number {
  let total = 0
  for (const count of counts) total += count
  return total
}
