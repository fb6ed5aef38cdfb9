import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { directionNumbers } from '../../../src/engine/draws/direction-numbers.ts'
import { sobolDimensions, sobolPoints } from '../../../src/engine/draws/sobol.ts'
import { seedOf } from '../../../src/engine/draws/hash.ts'
import { runs } from '../../runs.ts'

interface SobolPackage {
  readonly SobolSequenceGenerator: new (dimensions: number) => { nextVector(): number[] }
}
const { SobolSequenceGenerator } = createRequire(import.meta.url)('sobol') as SobolPackage

const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const dimension = fc.oneof(
  fc.integer({ min: 0, max: sobolDimensions - 1 }),
  fc.constantFrom(0, 1, sobolDimensions - 1, sobolDimensions, 5000),
)

function points(dimension: number, seed: number, count: number, from = 0): Float64Array {
  const into = new Float64Array(count)
  sobolPoints(dimension, seed, from, into)
  return into
}

/** In which of so many equal parts each point lies. */
const partsOf = (column: Float64Array | readonly number[], parts: number): number[] =>
  Array.from(column, (point) => Math.floor(point * parts))

/** The groups in which things lie together, each told by its first: two lists of parts that are the same but for their names come out alike. */
function togetherness(parts: readonly number[]): number[] {
  const firsts = new Map<number, number>()
  return parts.map((part, place) => {
    if (!firsts.has(part)) firsts.set(part, place)
    return firsts.get(part) ?? -1
  })
}

describe('the first 2^k points of any dimension', () => {
  it('have one in each of 2^k equal parts, and so has every later stretch of 2^k', () => {
    fc.assert(
      fc.property(dimension, seed, fc.integer({ min: 0, max: 9 }), fc.nat({ max: 50 }), (d, s, k, stretch) => {
        const parts = partsOf(points(d, s, 2 ** k, stretch * 2 ** k), 2 ** k)
        expect(new Set(parts).size).toBe(2 ** k)
      }),
      { numRuns: runs(300) },
    )
  })

  it('lie strictly between 0 and 1', () => {
    fc.assert(
      fc.property(dimension, seed, fc.nat({ max: 2 ** 20 }), (d, s, from) => {
        for (const point of points(d, s, 64, from)) expect(point > 0 && point < 1).toBe(true)
      }),
    )
  })
})

/** The dimensions of another library's table that ours were chosen from, found by their direction numbers. */
function theirDimensions(): number[] {
  const table = readFileSync(createRequire(import.meta.url).resolve('sobol/dims21201.txt'), 'utf8')
  const places = new Map(
    table.split('\n').map((line) => {
      const [dimension, ...numbers] = line.trim().split(/\s+/)
      return [numbers.join(' '), Number(dimension) - 1]
    }),
  )
  return [0, ...directionNumbers.map((numbers) => places.get(numbers.join(' ')) ?? NaN)]
}

describe('scrambling moves whole branches of binary fractions', () => {
  const count = 256
  const theirs = theirDimensions()
  const generator = new SobolSequenceGenerator(Math.max(...theirs) + 1)
  const plain = Array.from({ length: count }, () => generator.nextVector())
  const plainColumn = (d: number) => plain.map((vector) => vector[theirs[d]!] ?? NaN)

  it('so points that lie together in the plain sequence of another library stay together, at every fineness', () => {
    expect(new Set(theirs).size).toBe(sobolDimensions)
    for (let d = 0; d < sobolDimensions; d += 1) {
      const scrambled = points(d, seedOf(`dimension ${d}`, 7), count)
      for (let k = 1; k <= 8; k += 1) {
        expect(togetherness(partsOf(scrambled, 2 ** k)), `dimension ${d}`).toEqual(togetherness(partsOf(plainColumn(d), 2 ** k)))
      }
    }
  })

  it('so pairs of dimensions fill boxes as evenly as the plain sequence does', () => {
    const boxes = (one: readonly number[], other: readonly number[], bits: number) => {
      const [a, b] = [partsOf(one, 2 ** bits), partsOf(other, 2 ** (8 - bits))]
      const counts = new Map<string, number>()
      for (const [place, part] of a.entries()) counts.set(`${part} ${b[place] ?? ''}`, (counts.get(`${part} ${b[place] ?? ''}`) ?? 0) + 1)
      return [...counts.values()].sort((x, y) => x - y)
    }
    for (let d = 0; d < 12; d += 1) {
      for (let e = d + 1; e < 12; e += 1) {
        const [one, other] = [points(d, seedOf('one', d), count), points(e, seedOf('other', e), count)].map((column) => [...column])
        for (let bits = 1; bits < 8; bits += 1)
          expect(boxes(one!, other!, bits), `${d} ${e}`).toEqual(boxes(plainColumn(d), plainColumn(e), bits))
      }
    }
  })

  it('so the first two dimensions have one point in every box of equal size, of any shape', () => {
    const [one, other] = [points(0, 11, count), points(1, 12, count)]
    for (let bits = 0; bits <= 8; bits += 1) {
      const [a, b] = [partsOf(one, 2 ** bits), partsOf(other, 2 ** (8 - bits))]
      expect(new Set(a.map((part, place) => part * 256 + (b[place] ?? 0))).size).toBe(count)
    }
  })
})

describe('4,096 points leave no hole', () => {
  const count = 4096
  const columns = Array.from({ length: sobolDimensions }, (_, d) => points(d, seedOf('hole', d), count))
  const eighths = columns.map((column) => Uint8Array.from(column, (point) => point * 8))
  const quarters = columns.map((column) => Uint8Array.from(column, (point) => point * 4))

  it('in any two dimensions: there is a point in each of 8 by 8 boxes', () => {
    const holes: string[] = []
    for (const [d, one] of eighths.entries()) {
      for (const [e, other] of eighths.slice(0, d).entries()) {
        const boxes = new Uint8Array(64)
        for (let point = 0; point < count; point += 1) boxes[one[point]! * 8 + other[point]!] = 1
        if (boxes.includes(0)) holes.push(`${e} ${d}`)
      }
    }
    expect(holes).toEqual([])
  })

  it('in any two with the first, which a shared factor has: there is a point in each of 4 by 4 by 4', () => {
    const holes: string[] = []
    const first = quarters[0]!
    for (const [d, one] of quarters.slice(1).entries()) {
      for (const [e, other] of quarters.slice(1, d + 1).entries()) {
        const boxes = new Uint8Array(64)
        for (let point = 0; point < count; point += 1) boxes[first[point]! * 16 + one[point]! * 4 + other[point]!] = 1
        if (boxes.includes(0)) holes.push(`0 ${e + 1} ${d + 1}`)
      }
    }
    expect(holes).toEqual([])
  })
})

test('a run made in parts is the run made at once', () => {
  fc.assert(
    fc.property(dimension, seed, fc.nat({ max: 300 }), fc.nat({ max: 300 }), (d, s, first, second) => {
      const whole = points(d, s, first + second)
      expect([...points(d, s, first), ...points(d, s, second, first)]).toEqual([...whole])
    }),
  )
})

test('the same seed gives the same points, another seed others', () => {
  for (const d of [0, 1, 40, 5000]) {
    expect(points(d, 5, 64)).toEqual(points(d, 5, 64))
    expect(points(d, 5, 64)).not.toEqual(points(d, 6, 64))
  }
})

test('dimensions without direction numbers do not follow one another', () => {
  const count = 4096
  const columns = Array.from({ length: 12 }, (_, name) => points(sobolDimensions + name, seedOf(`name ${name}`, 3), count))
  for (const [place, one] of columns.entries()) {
    for (const other of columns.slice(place + 1)) {
      const together = one.reduce((sum, point, draw) => sum + (point - 0.5) * ((other[draw] ?? 0) - 0.5), 0) / count / (1 / 12)
      expect(Math.abs(together)).toBeLessThan(5 / Math.sqrt(count))
    }
  }
})

test('every name has a seed of its own under every seed', () => {
  const names = ['', 'a', 'b', 'ab', 'ba', 'startPrice', 'shortDrama.adoptionCap', 'factor capability', '算力']
  const all = [0, 1, 2, 2 ** 32 - 1].flatMap((seed) => names.map((name) => seedOf(name, seed)))
  expect(new Set(all).size).toBe(all.length)
  expect(seedOf('startPrice', 1)).toBe(seedOf('startPrice', 1))
})
