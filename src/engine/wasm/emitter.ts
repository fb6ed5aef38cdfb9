import { constants } from '../plan/elementary.ts'
import { Code } from './encoder.ts'

const magicBits = new BigInt64Array(Float64Array.of(constants.magic).buffer)[0] ?? 0n

/** Whole numbers that the elementary functions need, each in the eight bytes of a double. */
const wholes = {
  magicBits,
  exponentOffset: 1022n,
  logarithmOffset: BigInt(0x3ff00000 - 0x3fe6a09e) << 32n,
  mantissa: 0xfffffffffffffn,
  logarithmBase: 0x3fe6a09en << 32n,
  exponentBias: 0x3ffn,
}
const further = { zero: 0, half: 0.5, one: 1, two: 2, infinity: Infinity, minusInfinity: -Infinity, notANumber: NaN }

/** A number that the elementary functions need. */
export type ConstantName = keyof typeof constants | keyof typeof further
/** A whole number that they need, bit by bit. */
export type WholeName = keyof typeof wholes

const doubles = { ...constants, ...further }
const constantPlace = new Map<string, number>([...Object.keys(doubles), ...Object.keys(wholes)].map((name, place) => [name, place]))

/** Doubles that the module reads before the steady values: constants of the elementary functions. */
export const constantCount = constantPlace.size

/** Put the constants where the module reads them. */
export function writeConstants(memory: ArrayBuffer): void {
  new Float64Array(memory, 0, constantCount).set(Object.values(doubles))
  new BigInt64Array(memory, Object.keys(doubles).length * 8).set(Object.values(wholes))
}

/**
 * Writes instructions for pairs of draws, with the elementary functions among them: the same steps in the same order as in
 * `plan/elementary.ts`, so that both come to the same bits.
 */
export class Emitter {
  readonly code = new Code()
  readonly #spare: number[] = []
  readonly #steady = new Map<number, number>()

  /** Push the double at a place in the head of memory, twice. It is read before the loop and kept in a local. */
  double(place: number): void {
    const local = this.#steady.get(place) ?? this.code.steady(place * 8)
    this.#steady.set(place, local)
    this.code.get(local)
  }

  constant(name: ConstantName | WholeName): void {
    this.double(constantPlace.get(name) ?? 0)
  }

  with(name: ConstantName | WholeName, operation: Parameters<Code['vector']>[0]): void {
    this.constant(name)
    this.code.vector(operation)
  }

  /** A local for an intermediate result, filled from the stack; given back by `#free`. */
  #keep(): number {
    const local = this.#spare.pop() ?? this.code.local()
    this.code.set(local)
    return local
  }

  #free(...locals: number[]): void {
    this.#spare.push(...locals)
  }

  /** `name + t * (what is on the stack)`. */
  #step(t: number, name: ConstantName): void {
    this.code.get(t)
    this.code.vector('multiply')
    this.with(name, 'add')
  }

  /** The steps of `exp` in elementary.ts, in the same order. */
  exp(): void {
    const code = this.code
    this.with('leastExponent', 'secondIfMore')
    this.with('mostExponent', 'secondIfLess')
    const x = this.#keep()
    code.get(x)
    this.with('log2e', 'multiply')
    this.with('magic', 'add')
    const rounded = this.#keep()
    code.get(rounded)
    this.with('magic', 'subtract')
    const k = this.#keep()
    code.get(x)
    code.get(k)
    this.with('ln2Hi', 'multiply')
    code.vector('subtract')
    const upper = this.#keep()
    code.get(k)
    this.with('ln2Lo', 'multiply')
    const lower = this.#keep()
    code.get(upper)
    code.get(lower)
    code.vector('subtract')
    const r = this.#keep()
    code.get(r)
    code.get(r)
    code.vector('multiply')
    const t = this.#keep()
    code.get(r)
    code.get(t)
    this.constant('p5')
    for (const name of ['p4', 'p3', 'p2', 'p1'] as const) this.#step(t, name)
    code.vector('multiply')
    code.vector('subtract')
    const c = this.#keep()
    this.constant('one')
    code.get(lower)
    code.get(r)
    code.get(c)
    code.vector('multiply')
    this.constant('two')
    code.get(c)
    code.vector('subtract')
    code.vector('divide')
    code.vector('subtract')
    code.get(upper)
    code.vector('subtract')
    code.vector('subtract')
    code.get(rounded)
    this.with('magicBits', 'subtractWhole')
    this.with('exponentOffset', 'addWhole')
    code.whole(52)
    code.vector('shiftLeft')
    code.vector('multiply')
    this.with('two', 'multiply')
    this.#free(x, rounded, k, upper, lower, r, t, c)
  }

  /** The steps of `log` in elementary.ts, in the same order. */
  log(): void {
    const code = this.code
    const x = this.#keep()
    code.get(x)
    this.with('logarithmOffset', 'addWhole')
    const bits = this.#keep()
    code.get(bits)
    code.whole(52)
    code.vector('shiftRightUnsigned')
    this.with('exponentBias', 'subtractWhole')
    this.with('magicBits', 'addWhole')
    this.with('magic', 'subtract')
    const k = this.#keep()
    code.get(bits)
    this.with('mantissa', 'and')
    this.with('logarithmBase', 'addWhole')
    this.with('one', 'subtract')
    const f = this.#keep()
    code.get(f)
    this.with('half', 'multiply')
    code.get(f)
    code.vector('multiply')
    const half = this.#keep()
    code.get(f)
    code.get(f)
    this.with('two', 'add')
    code.vector('divide')
    const s = this.#keep()
    code.get(s)
    code.get(s)
    code.vector('multiply')
    const z = this.#keep()
    code.get(z)
    code.get(z)
    code.vector('multiply')
    const w = this.#keep()
    code.get(s)
    code.get(half)
    this.constant('lg7')
    for (const name of ['lg5', 'lg3', 'lg1'] as const) this.#step(w, name)
    code.get(z)
    code.vector('multiply')
    this.constant('lg6')
    for (const name of ['lg4', 'lg2'] as const) this.#step(w, name)
    code.get(w)
    code.vector('multiply')
    code.vector('add')
    code.vector('add')
    code.vector('multiply')
    code.get(k)
    this.with('ln2Lo', 'multiply')
    code.vector('add')
    code.get(half)
    code.vector('subtract')
    code.get(f)
    code.vector('add')
    code.get(k)
    this.with('ln2Hi', 'multiply')
    code.vector('add')
    const result = this.#keep()
    code.get(x)
    this.with('leastNormal', 'greaterEqual')
    code.get(x)
    this.with('infinity', 'less')
    code.vector('and')
    code.unlessAll(() => {
      code.get(result)
      code.get(x)
      code.get(x)
      this.with('infinity', 'less')
      code.vector('bitselect')
      code.set(result)
      this.#select('minusInfinity', result, x, 'leastNormal', 'less')
      this.#select('notANumber', result, x, 'zero', 'less')
    })
    code.get(result)
    this.#free(x, bits, k, f, half, s, z, w, result)
  }

  power(exponent: () => void): void {
    this.log()
    exponent()
    this.code.vector('multiply')
    this.exp()
    const result = this.#keep()
    exponent()
    const y = this.#keep()
    this.#select('one', result, y, 'zero', 'equal')
    this.code.get(result)
    this.#free(result, y)
  }

  /** Put a constant in place of the result where x compares so with a bound. */
  #select(instead: ConstantName, result: number, x: number, bound: ConstantName, compare: 'less' | 'greater' | 'equal'): void {
    this.constant(instead)
    this.code.get(result)
    this.code.get(x)
    this.with(bound, compare)
    this.code.vector('bitselect')
    this.code.set(result)
  }
}
