import type { Algebra } from '../../engine/evaluator.ts'
import type { Expression, OperatorName } from '../../engine/formula/expression.ts'
import { exp, log, raise } from '../../engine/plan/elementary.ts'
import type { Position } from '../../engine/positions.ts'
import type { Variable } from '../../engine/symbols.ts'
import { samePosition } from '../catalogue/subject.ts'

/** A number that knows what it was made of: how far it answers to each of these. */
export interface Traced {
  readonly value: number
  /** Its place on the tape; nothing for a number that nothing moves. */
  readonly place: number | undefined
}

interface Entry {
  readonly from: readonly number[]
  readonly slopes: readonly number[]
  readonly kink?: Kink['kind']
  readonly of?: { readonly variable: Variable; readonly at: Position }
}

/** A place where a slope is not one number: it `turns` where two arguments of `min` or `max` are the same, and `jumps` where a comparison does. */
export interface Kink {
  readonly kind: 'turns' | 'jumps'
  /** In whose formula, at what place; nothing in a formula that is no variable's. */
  readonly of: { readonly variable: Variable; readonly at: Position } | undefined
}

/** How far a number answers to everything that went into it, at the point where it was worked out. */
export interface Slopes {
  /** The derivative by a traced number: 0 where the number does not answer to it. */
  readonly by: (traced: Traced) => number
  /** Each once for each variable and kind, in the order of the formulas from the number down. */
  readonly kinks: readonly Kink[]
}

const constant = (value: number): Traced => ({ value, place: undefined })

/**
 * Works out formulas in plain numbers and writes down each step with its derivatives, so that one way back over the tape gives the
 * derivative of a number by everything that it was made of: the chain rule in reverse. `sum`, `prev`, `cumsum` and `at` need no rule of their own, as
 * the walk over the formulas unrolls them.
 *
 *     d (a / b) = da / b - (a / b) db / b        d min(a, b) = da where a < b, db where b < a, their mean where a = b
 *     d share(a, b): the same, 0 where b is 0    d (a < b) = 0
 */
export class Tape implements Algebra<Traced> {
  readonly #entries: Entry[] = []
  readonly #variables = new Map<Variable, { readonly at: Position; readonly traced: Traced }[]>()
  readonly #input: (name: string, member: number) => Traced

  /** @param input What an assumption is: a number of `leaf`, or one that is left as it is. */
  constructor(input: (tape: Tape, name: string, member: number) => Traced) {
    this.#input = (name, member) => input(this, name, member)
  }

  /** A number that something may move. */
  leaf(value: number): Traced {
    return this.#write(value, [], [])
  }

  number(value: number): Traced {
    return constant(value)
  }

  input(name: string, member: number): Traced {
    return this.#input(name, member)
  }

  negative(of: Traced): Traced {
    return this.#step(-of.value, [of], [-1])
  }

  operator(name: OperatorName, left: Traced, right: Traced): Traced {
    const [a, b] = [left.value, right.value]
    switch (name) {
      case '+':
        return this.#step(a + b, [left, right], [1, 1])
      case '-':
        return this.#step(a - b, [left, right], [1, -1])
      case '*':
        return this.#step(a * b, [left, right], [b, a])
      case '/':
        return this.#step(a / b, [left, right], [1 / b, -a / b / b])
      case '^': {
        const value = raise(a, b)
        return this.#step(value, [left, right], [b === 0 ? 0 : b * raise(a, b - 1), a > 0 ? value * log(a) : 0])
      }
      case '<':
        return this.#comparison(a < b, left, right)
      case '<=':
        return this.#comparison(a <= b, left, right)
      case '>':
        return this.#comparison(a > b, left, right)
      case '>=':
        return this.#comparison(a >= b, left, right)
      case '==':
        return this.#comparison(a === b, left, right)
      case '!=':
        return this.#comparison(a !== b, left, right)
    }
  }

  call(name: 'min' | 'max' | 'exp' | 'log' | 'sqrt' | 'abs', given: readonly Traced[]): Traced {
    const value = given[0]?.value ?? NaN
    switch (name) {
      case 'min':
      case 'max': {
        const values = given.map((one) => one.value)
        const extreme = name === 'min' ? Math.min(...values) : Math.max(...values)
        const chosen = given.filter((one) => one.value === extreme)
        const turns = chosen.length > 1 && chosen.some(({ place }) => place !== chosen[0]?.place)
        return this.#step(extreme, chosen, chosen.map(() => 1 / chosen.length), turns ? 'turns' : undefined) // oxfmt-ignore
      }
      case 'exp':
        return this.#step(exp(value), given, [exp(value)])
      case 'log':
        return this.#step(log(value), given, [1 / value])
      case 'sqrt':
        return this.#step(Math.sqrt(value), given, [0.5 / Math.sqrt(value)])
      case 'abs':
        return this.#step(Math.abs(value), given, [Math.sign(value)], value === 0 ? 'turns' : undefined)
    }
  }

  sum(terms: readonly Traced[]): Traced {
    return this.#step(
      terms.reduce((sum, { value }) => sum + value, 0),
      terms,
      terms.map(() => 1),
    )
  }

  share(part: Traced, whole: Traced): Traced {
    if (whole.value === 0) return this.#step(0, [part, whole], [0, 0], 'jumps')
    return this.operator('/', part, whole)
  }

  /** A variable is an entry of its own, whatever its formula is: it can be asked how far a number answers to it. */
  kept(value: Traced, of: Variable | Expression, at: Position): Traced {
    if (value.place === undefined || !('formula' in of)) return value
    const traced = this.#write(value.value, [value.place], [1], undefined, { variable: of, at })
    const known = this.#variables.get(of) ?? []
    known.push({ at, traced })
    this.#variables.set(of, known)
    return traced
  }

  /** What a variable was at a place; nothing where it was not asked for, or nothing moves it. */
  variable(of: Variable, at: Position): Traced | undefined {
    return this.#variables.get(of)?.find((one) => samePosition(one.at, at))?.traced
  }

  /** The way back from a number to all that it was made of. */
  slopes({ place: end }: Traced): Slopes {
    const adjoints = new Float64Array((end ?? -1) + 1)
    const owners: Kink['of'][] = []
    const kinks = new Map<string, Kink>()
    if (end !== undefined) adjoints[end] = 1
    for (let place = end ?? -1; place >= 0; place -= 1) {
      const adjoint = adjoints[place] ?? 0
      const { from, slopes, kink, of = owners[place] } = this.#entries[place] ?? { from: [], slopes: [] }
      if (adjoint === 0) continue
      if (kink) {
        const key = `${kink} ${of?.variable.name ?? ''}`
        if (!kinks.has(key)) kinks.set(key, { kind: kink, of })
      }
      for (const [index, before] of from.entries()) {
        adjoints[before] = (adjoints[before] ?? 0) + adjoint * (slopes[index] ?? 0)
        owners[before] ??= of
      }
    }
    return { by: ({ place }) => (place === undefined ? 0 : (adjoints[place] ?? 0)), kinks: [...kinks.values()] }
  }

  #comparison(holds: boolean, left: Traced, right: Traced): Traced {
    return this.#step(Number(holds), [left, right], [0, 0], left.value === right.value ? 'jumps' : undefined)
  }

  /** A step that nothing can move is a plain number. */
  #step(value: number, given: readonly Traced[], slopes: readonly number[], kink?: Kink['kind']): Traced {
    const moved = given.flatMap(({ place }, index) => (place === undefined ? [] : [{ place, slope: slopes[index] ?? 0 }]))
    if (moved.length === 0) return constant(value)
    return this.#write(
      value,
      moved.map(({ place }) => place),
      moved.map(({ slope }) => slope),
      kink,
    )
  }

  #write(value: number, from: readonly number[], slopes: readonly number[], kink?: Kink['kind'], of?: Entry['of']): Traced {
    this.#entries.push({ from, slopes, ...(kink && { kink }), ...(of && { of }) })
    return { value, place: this.#entries.length - 1 }
  }
}
