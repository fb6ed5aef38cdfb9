import { dimensions as everyDimension, type Dimension, type Nested } from '../model/dimension.ts'
import { membersWithin, only, type Position } from './positions.ts'
import type { ResolvedLine, ResolvedScenario } from './resolve.ts'
import type { Expression, FunctionName, OperatorName } from './formula/expression.ts'
import type { Variable } from './symbols.ts'

/** What the single steps of a formula become: numbers for the plain evaluator, nodes of a graph for the faster ways. */
export interface Algebra<Value> {
  number(value: number): Value
  input(name: string, member: number): Value
  negative(of: Value): Value
  operator(name: OperatorName, left: Value, right: Value): Value
  call(name: 'min' | 'max' | 'exp' | 'log' | 'sqrt' | 'abs', given: readonly Value[]): Value
  sum(terms: readonly Value[]): Value
  /** The year's index or a mark of a line, where it is to be more than its number. */
  builtIn?(name: string, at: Position): Value
  /** A part of a whole, and 0 where the whole is 0, where this is not to be put together from operators. */
  share?(part: Value, whole: Value): Value
  /** Told of the value of a variable, or of a running sum so far, once it is known; what it gives back stands for the value from then on. */
  kept?(value: Value, of: Variable | Expression, at: Position): Value
}

/**
 * Walks the formulas of a scenario. A variable is worked out where it is first asked for, so the order follows from
 * the dependencies, and what needs last year's value is stepped through the years.
 */
export class Evaluator<Value> {
  readonly #case: ResolvedScenario
  readonly #algebra: Algebra<Value>
  readonly #given: (variable: Variable, at: Position) => Value | undefined
  readonly #known = new Map<Variable | Expression, Map<number, Value>>()

  /** @param given What a variable is already known to be; what it does not know is worked out. */
  constructor(
    resolved: ResolvedScenario,
    algebra: Algebra<Value>,
    given: (variable: Variable, at: Position) => Value | undefined = () => undefined,
  ) {
    this.#case = resolved
    this.#algebra = algebra
    this.#given = given
  }

  /** The value of a variable at a position, which names at least the variable's dimensions. */
  variable(variable: Variable, position: Position): Value {
    return this.#once(
      variable,
      variable.dimensions,
      position,
      (here) => this.#given(variable, here) ?? this.#value(variable.expression, here),
    )
  }

  /** The value of a formula, or of a part of one, at a position that names all it varies over. */
  part(part: Expression, at: Position): Value {
    return this.#value(part, at)
  }

  #once(what: Variable | Expression, dimensions: readonly Dimension[], position: Position, work: (at: Position) => Value): Value {
    const values = this.#known.get(what) ?? new Map<number, Value>()
    this.#known.set(what, values)
    const key = keyOf(dimensions, position)
    const known = values.get(key)
    if (known !== undefined) return known
    const at = only(dimensions, position)
    const found = work(at)
    const value = this.#algebra.kept?.(found, what, at) ?? found
    values.set(key, value)
    return value
  }

  #value(part: Expression, at: Position): Value {
    switch (part.kind) {
      case 'number':
        return this.#algebra.number(part.value)
      case 'name':
        return this.#name(part.name, at)
      case 'negative':
        return this.#algebra.negative(this.#value(part.of, at))
      case 'operator':
        return this.#algebra.operator(part.operator, this.#value(part.left, at), this.#value(part.right, at))
      case 'call':
        return this.#call(part, part.name, at)
    }
  }

  #name(name: string, at: Position): Value {
    const symbol = this.#case.symbols.get(name)
    if (symbol?.kind === 'variable') return this.variable(symbol.variable, at)
    if (symbol?.kind === 'assumption') return this.#algebra.input(name, this.#member(symbol.dimensions[0], at))
    if (name === 'oneYear' || name === 'oneUnit') return this.#algebra.number(1)
    if (this.#algebra.builtIn) return this.#algebra.builtIn(name, at)
    if (name === 't') return this.#algebra.number(at.year ?? 0)
    const line = this.#case.lines[this.#member('line', at)]
    return this.#algebra.number(line ? markOf(line, name) : 0)
  }

  #member(dimension: Dimension | undefined, at: Position): number {
    if (dimension === undefined) return 0
    const member = at[dimension]
    if (member === undefined) throw new Error(`No ${dimension} to look up`)
    return member
  }

  #call({ given: [first, second, ...others] }: Expression & { kind: 'call' }, name: FunctionName, at: Position): Value {
    if (!first) throw new Error(`${name} without an argument`)
    switch (name) {
      case 'sum':
        return this.#algebra.sum(along(this.#case, first, nameOf(second), at).map((position) => this.#value(first, position)))
      case 'at': {
        return isAt(this.#case, nameOf(first), at) && second ? this.#value(second, at) : this.#algebra.number(0)
      }
      case 'prev':
        if (at.year === 0 && second) return this.#value(second, at)
        return this.#value(first, { ...at, year: this.#member('year', at) - 1 })
      case 'cumsum':
        return this.#runningSum(first, at)
      case 'share':
        return second ? this.#share(this.#value(first, at), this.#value(second, at)) : this.#value(first, at)
      default:
        return this.#algebra.call(
          name,
          [first, ...(second ? [second] : []), ...others].map((argument) => this.#value(argument, at)),
        )
    }
  }

  /** A part of a whole, and 0 where the whole is 0: there the part is taken as 0 and the whole as 1. */
  #share(part: Value, whole: Value): Value {
    if (this.#algebra.share) return this.#algebra.share(part, whole)
    const nothing = this.#algebra.number(0)
    const some = this.#algebra.operator('!=', whole, nothing)
    const none = this.#algebra.operator('==', whole, nothing)
    return this.#algebra.operator('/', this.#algebra.operator('*', part, some), this.#algebra.operator('+', whole, none))
  }

  #runningSum(of: Expression, at: Position): Value {
    return this.#once(of, everyDimension, at, (here) => {
      const now = this.#value(of, here)
      const year = this.#member('year', here)
      return year === 0 ? now : this.#algebra.operator('+', this.#runningSum(of, { ...here, year: year - 1 }), now)
    })
  }
}

/** The positions that a sum of something runs over: a format's own lines, a recipient's lines everywhere, every format or those of an industry, every industry, every year. */
export function along(resolved: ResolvedScenario, of: Expression, dimension: string, at: Position): Position[] {
  const within = (inner: Nested, belongs: (member: Position) => boolean = () => true) =>
    membersWithin(resolved, inner).flatMap((member) => (belongs(member) ? [{ ...at, ...member }] : []))
  const inIndustry = ({ industry }: Position) => industry === at.industry
  switch (dimension) {
    case 'line':
      return within('line', at.format === undefined ? inIndustry : ({ format }) => format === at.format)
    case 'recipient':
      return within('line', ({ line }) => resolved.lines[line ?? -1]?.recipient === at.recipient)
    case 'format':
      return within('format')
    case 'industry':
      if (!resolved.model.dimensions.includes('format') || !variesByFormat(of, resolved)) return within('industry')
      return within('format', inIndustry)
    case 'year':
      return Array.from({ length: resolved.years }, (_, year) => ({ ...at, year }))
    default:
      throw new Error(`No dimension ${dimension}`)
  }
}

/** Whether a part of a formula differs from format to format, so that a sum over industries folds formats into them. */
function variesByFormat(part: Expression, resolved: ResolvedScenario): boolean {
  switch (part.kind) {
    case 'number':
      return false
    case 'name': {
      const { symbols, formats } = resolved
      const dimensions: readonly Dimension[] = symbols.get(part.name)?.dimensions ?? []
      return dimensions.includes('format') || dimensions.includes('line') || formats.some(({ id }) => id === part.name)
    }
    case 'negative':
      return variesByFormat(part.of, resolved)
    case 'operator':
      return variesByFormat(part.left, resolved) || variesByFormat(part.right, resolved)
    case 'call': {
      const [first, second] = part.given
      if (part.name !== 'sum') return part.given.some((given) => variesByFormat(given, resolved))
      const over = nameOf(second)
      return over === 'line' || (over === 'year' && first !== undefined && variesByFormat(first, resolved))
    }
  }
}

/** Whether a position is that of a member: an industry, a format or a recipient. */
export const isAt = ({ industries, formats, recipients }: ResolvedScenario, member: string, at: Position): boolean =>
  industries[at.industry ?? -1]?.id === member || formats[at.format ?? -1]?.id === member || recipients[at.recipient ?? -1] === member

/** A mark of a cost line, 0 or 1. */
export function markOf({ production, creative, picture }: ResolvedLine, name: string): number {
  return Number(name === 'inProduction' ? production : name === 'isCreative' ? creative : picture)
}

const nameOf = (part: Expression | undefined): string => (part?.kind === 'name' ? part.name : '')

/** One whole number for a position in some dimensions; there are never as many members as this leaves room for. */
function keyOf(dimensions: readonly Dimension[], position: Position): number {
  let key = 0
  for (const dimension of dimensions) key = 1024 * key + (position[dimension] ?? -1) + 1
  return key
}
