import { directionNumbers } from './direction-numbers.ts'
import { mixed } from './hash.ts'

/** Dimensions that have direction numbers of their own. Whatever is drawn beyond them is stratified alone, not in pairs. */
export const sobolDimensions = directionNumbers.length + 1

const directions = new Map<number, Uint32Array>()

/** The 32 direction vectors of a dimension, most significant bit first; the bits of each in reverse, as scrambling takes them. */
function directionsOf(dimension: number): Uint32Array {
  const known = directions.get(dimension)
  if (known) return known
  const vectors = new Uint32Array(32)
  const [degree, polynomial, ...initial] = directionNumbers[dimension - 1] ?? [0, 0]
  for (let bit = 0; bit < 32; bit += 1) {
    if (dimension === 0) vectors[bit] = 1 << (31 - bit)
    else if (bit < degree) vectors[bit] = (initial[bit] ?? 0) << (31 - bit)
    else {
      const before = vectors[bit - degree] ?? 0
      let vector = before ^ (before >>> degree)
      for (let term = 1; term < degree; term += 1) if (((polynomial >>> (degree - 1 - term)) & 1) === 1) vector ^= vectors[bit - term] ?? 0
      vectors[bit] = vector
    }
  }
  const turned = vectors.map(reversed)
  directions.set(dimension, turned)
  return turned
}

/**
 * Write the points of one dimension of a scrambled Sobol' sequence, each strictly between 0 and 1.
 *
 * A dimension without direction numbers gets the first one's points in a shuffled order of its own: stratified for
 * itself, independent of the others (a Latin hypercube). Scrambling and shuffling are nested uniform (Owen), by hashing:
 * S. Laine and T. Karras (2011), B. Burley, Practical Hash-based Owen Scrambling, JCGT 9 (2020).
 *
 * @param from The first point's place in the sequence, so that a long run can be made in parts.
 * @param seed Decides scrambling and shuffling; any whole number of 32 bits.
 */
export function sobolPoints(dimension: number, seed: number, from: number, into: Float64Array): void {
  if (dimension >= sobolDimensions) {
    shuffledPoints(seed, from, into)
    return
  }
  const vectors = directionsOf(dimension)
  let point = 0
  for (let gray = from ^ (from >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit += 1) if ((gray & 1) === 1) point ^= vectors[bit] ?? 0
  for (let draw = 0; draw < into.length; draw += 1) {
    into[draw] = unitPoint(reversed(stirred(point, seed)))
    const next = from + draw + 1
    point ^= vectors[31 - Math.clz32(next & -next)] ?? 0
  }
}

function shuffledPoints(seed: number, from: number, into: Float64Array): void {
  const order = mixed(seed ^ 0x5bf03635)
  for (let draw = 0; draw < into.length; draw += 1)
    into[draw] = unitPoint(reversed(stirred(reversed(stirred(reversed(from + draw), order)), seed)))
}

const unitPoint = (bits: number): number => ((bits >>> 0) + 0.5) / 4294967296

/** A random permutation of the tree of binary fractions, chosen by the seed; their bits come and go in reverse. */
function stirred(bits: number, seed: number): number {
  let x = bits
  x ^= Math.imul(x, 0x3d20adea)
  x = (x + seed) | 0
  x = Math.imul(x, (seed >>> 16) | 1)
  x ^= Math.imul(x, 0x05526c56)
  return x ^ Math.imul(x, 0x53a22864)
}

function reversed(bits: number): number {
  let x = bits
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1)
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2)
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4)
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8)
  return (x >>> 16) | (x << 16)
}
