import { Code } from './encoder.ts'
import { placeOf, type ConstantName, type Precision, type WholeName } from './precision.ts'

/**
 * Writes instructions for a vector of draws, with the elementary functions among them: in double precision the same steps in the
 * same order as in `plan/elementary.ts`, so that both come to the same bits.
 */
export class Emitter {
  readonly code: Code
  readonly #precision: Precision
  readonly #spare: number[] = []
  readonly #steady = new Map<number, number>()

  constructor(precision: Precision) {
    this.#precision = precision
    this.code = new Code(precision.name)
  }

  /** Push the number at a place in the head of memory into every lane. It is read before the loop and kept in a local. */
  steady(place: number): void {
    const local = this.#steady.get(place) ?? this.code.steady(place * this.#precision.bytes)
    this.#steady.set(place, local)
    this.code.get(local)
  }

  constant(name: ConstantName | WholeName): void {
    this.steady(placeOf(name))
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

  /** A polynomial in t, its coefficients the highest first. */
  #polynomial(t: number, [highest, ...others]: readonly ConstantName[]): void {
    if (highest) this.constant(highest)
    for (const name of others) {
      this.code.get(t)
      this.code.vector('multiply')
      this.with(name, 'add')
    }
  }

  exp(): void {
    if (this.#precision.name === 'double') this.#exp()
    else {
      this.with('log2e', 'multiply')
      this.#powerOfTwo()
    }
  }

  /** The steps of `exp` in elementary.ts, in the same order. */
  #exp(): void {
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
    this.#polynomial(t, ['p5', 'p4', 'p3', 'p2', 'p1'])
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
    code.whole(this.#precision.fraction)
    code.vector('shiftLeft')
    code.vector('multiply')
    this.with('two', 'multiply')
    this.#free(x, rounded, k, upper, lower, r, t, c)
  }

  /**
   * Take what is on the stack apart for its logarithm: x is 2^k (1 + f), s is f / (2 + f) and z its square. The locals are the
   * caller's to give back.
   */
  #reduced(): Readonly<Record<'x' | 'k' | 'f' | 's' | 'z', number>> {
    const code = this.code
    const x = this.#keep()
    code.get(x)
    this.with('logarithmOffset', 'addWhole')
    const bits = this.#keep()
    code.get(bits)
    code.whole(this.#precision.fraction)
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
    code.get(f)
    this.with('two', 'add')
    code.vector('divide')
    const s = this.#keep()
    code.get(s)
    code.get(s)
    code.vector('multiply')
    const z = this.#keep()
    this.#free(bits)
    return { x, k, f, s, z }
  }

  /** The steps of `log` in elementary.ts. @param exponent The local of what the logarithm is to be multiplied by, if it is. */
  log(exponent?: number): void {
    const code = this.code
    const { x, k, f, s, z } = this.#reduced()
    code.get(f)
    this.with('half', 'multiply')
    code.get(f)
    code.vector('multiply')
    const half = this.#keep()
    code.get(z)
    code.get(z)
    code.vector('multiply')
    const w = this.#keep()
    code.get(s)
    code.get(half)
    this.#polynomial(w, this.#precision.logOdd)
    code.get(z)
    code.vector('multiply')
    this.#polynomial(w, this.#precision.logEven)
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
    this.#edges(x, result, exponent)
    code.get(result)
    this.#free(x, k, f, half, s, z, w, result)
  }

  /**
   * What the logarithm is of 0, of less, of infinity and of what is no number, where a lane holds one of these; 0 where it is to be
   * multiplied by an exponent of 0, for then the power is 1.
   */
  #edges(x: number, result: number, exponent?: number): void {
    const code = this.code
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
      if (exponent !== undefined) this.#select('zero', result, exponent, 'zero', 'equal')
    })
  }

  /** 2 to the power of what is on the stack, in single precision; without a division. */
  #powerOfTwo(): void {
    const code = this.code
    this.with('leastPower', 'secondIfMore')
    this.with('mostPower', 'secondIfLess')
    const x = this.#keep()
    code.get(x)
    this.with('magic', 'add')
    const rounded = this.#keep()
    code.get(x)
    code.get(rounded)
    this.with('magic', 'subtract')
    code.vector('subtract')
    const rest = this.#keep()
    this.#polynomial(rest, ['u5', 'u4', 'u3', 'u2', 'u1'])
    code.get(rest)
    code.vector('multiply')
    this.with('one', 'add')
    code.get(rounded)
    this.with('exponentBias', 'addWhole') // what is left of the magic number is shifted away
    code.whole(this.#precision.fraction)
    code.vector('shiftLeft')
    code.vector('multiply')
    this.#free(x, rounded, rest)
  }

  /** The logarithm to base 2 of what is on the stack, in single precision, to be multiplied by an exponent. */
  #logarithmToBaseTwo(exponent: number): void {
    const code = this.code
    const { x, k, f, s, z } = this.#reduced()
    this.#polynomial(z, ['v2', 'v1', 'v0'])
    code.get(s)
    code.vector('multiply')
    code.get(k)
    code.vector('add')
    const result = this.#keep()
    this.#edges(x, result, exponent)
    code.get(result)
    this.#free(x, k, f, s, z, result)
  }

  /** The base is on the stack, under the exponent. */
  power(): void {
    const short = this.#precision.name === 'single'
    const exponent = this.#keep()
    if (short) this.#logarithmToBaseTwo(exponent)
    else this.log(exponent)
    this.code.get(exponent)
    this.code.vector('multiply')
    if (short) this.#powerOfTwo()
    else this.#exp()
    this.#free(exponent)
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
