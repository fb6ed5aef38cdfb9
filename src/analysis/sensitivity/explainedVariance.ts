import { normalProbability } from '../../engine/draws/normal.ts'
import { add, squares, type Degrees } from './additiveFit.ts'
import { combined, meanOfSamples, squareOfSamples, type Jackknife } from './jackknife.ts'

/** What the draws of one set say of a standard normal value: the value, and what is left of the figure. */
export interface ModelTerm {
  readonly drivers: Float64Array
  readonly left: Float64Array
}

/** Draws are sorted by one value into groups of this width, and those farther out than `reach` at either end. */
const width = 1 / 16
const reach = 3
const groupCount = (2 * reach) / width + 2

/** By group: one over the square root of how likely it is. */
const weights = Float64Array.from({ length: groupCount }, (_, group) => {
  const [from, to] = [group === 0 ? -Infinity : (group - 1) * width - reach, group === groupCount - 1 ? Infinity : group * width - reach]
  return 1 / Math.sqrt(below(to) - below(from))
})

/**
 * V(E[Y | z]), the variance of a figure that a standard normal value z explains. Y = h + r, and q(z) = E[h | z] is known, a polynomial,
 * so that it is V(q) + 2 E[q r] + V(E[r | z]); the last, what polynomials do not catch, from groups of like z. Their means are not
 * squared but multiplied with those of other, independent samples, which have nothing in common but what is so of every sample: what
 * a sample's points happen to have, a digital net's structure included, adds nothing in the mean.
 *
 * @param samples In each set; draw n belongs to sample n modulo that.
 * @param known What q is made of.
 * @param mean The square of the mean of what is left: `meanSquare` of the same sets, whatever z is.
 */
export function explainedVariance(sets: readonly ModelTerm[], samples: number, known: Degrees, mean: Jackknife): Jackknife {
  const total = sets.length * samples
  const means = new Float64Array(total * groupCount)
  const products = new Float64Array(total)
  for (const [index, { drivers, left }] of sets.entries()) {
    const groups = groupsOf(drivers)
    const heights = weights.map((weight) => (samples / left.length) * weight)
    for (let from = 0; from < left.length; from += samples) {
      for (let sample = 0, draw = from; sample < samples; sample += 1, draw += 1) {
        const group = groups[draw]!
        means[(index * samples + sample) * groupCount + group]! += heights[group]! * left[draw]!
      }
    }
    if (squares(known) > 0) {
      const q = new Float64Array(left.length)
      add(q, drivers, known, samples / left.length)
      for (let draw = 0; draw < q.length; draw += 1) products[index * samples + (draw % samples)]! += q[draw]! * left[draw]!
    }
  }
  return combined(
    [meanOfSamples(products), squareOfSamples(means, groupCount), mean],
    (product, grouped, mean) => squares(known) + 2 * product + grouped - mean,
  )
}

/** V(Y) = V(h) + 2 E[h r] + V(r), with V(h) known. */
export function wholeVariance(
  sets: readonly { readonly left: Float64Array; readonly sum: Float64Array }[],
  samples: number,
  known: number,
): Jackknife {
  const each = new Float64Array(sets.length * samples)
  for (const [index, { left, sum }] of sets.entries()) {
    for (let draw = 0; draw < left.length; draw += 1)
      each[index * samples + (draw % samples)]! += ((2 * sum[draw]! + left[draw]!) * left[draw]! * samples) / left.length
  }
  return combined([meanOfSamples(each), meanSquare(sets, samples)], (rest, mean) => known + rest - mean)
}

/** The square of the mean of what is left, by the products of different samples. */
export function meanSquare(sets: readonly Pick<ModelTerm, 'left'>[], samples: number): Jackknife {
  const each = new Float64Array(sets.length * samples)
  for (const [index, { left }] of sets.entries())
    for (let draw = 0; draw < left.length; draw += 1) each[index * samples + (draw % samples)]! += (left[draw]! * samples) / left.length
  return squareOfSamples(each, 1)
}

/** Kept with the drivers, which are the same as long as the seed is. */
const known = new WeakMap<Float64Array, Uint8Array>()

/** The group of every draw, by where its standard normal value lies. */
function groupsOf(drivers: Float64Array): Uint8Array {
  const groups = known.get(drivers) ?? Uint8Array.from(drivers, groupOf)
  known.set(drivers, groups)
  return groups
}

const groupOf = (driver: number): number => Math.min(groupCount - 1, Math.max(0, Math.floor((driver + reach) / width) + 1))

function below(z: number): number {
  return z === Infinity ? 1 : z === -Infinity ? 0 : normalProbability(z)
}
