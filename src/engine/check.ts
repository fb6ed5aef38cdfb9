import { nested, type Dimension } from '../model/dimension.ts'
import { findCycles } from './cycles.ts'
import type { Expression } from './formula/expression.ts'
import type { FormulaFault } from './formula/formulaFault.ts'
import { nearestName } from './nearestName.ts'
import { variables, type EquationFault, type Symbols, type Variable } from './symbols.ts'
import { formatUnit, over, plain, sameUnit, times, toPower, unit, type Powers } from './units.ts'

/** The dimensions of a model, each with its members by which `at` may pick. */
export type Members = ReadonlyMap<Dimension, readonly string[]>

/** What a part of a formula varies over and is measured in; a zero fits any unit. */
interface Kind {
  readonly dimensions: ReadonlySet<Dimension>
  readonly unit: Powers | 'any'
}

const year = unit('yr')
const perYear = unit('1/yr')

class Refused extends Error {
  readonly fault: FormulaFault
  constructor(fault: FormulaFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/** Check one variable: every name known, dimensions broadcast, units on both sides equal. Returns what is wrong, if anything. */
export function checkVariable(variable: Variable, symbols: Symbols, members: Members): FormulaFault | undefined {
  const { expression, dimensions, constants } = variable
  const declared = withOuter(new Set(dimensions), members)
  const whole = { from: 0, to: variable.formula.length }
  try {
    const found = new Check(symbols, members, constants).kind(expression, false)
    if (![...found.dimensions].every((dimension) => declared.has(dimension))) {
      throw new Refused({ kind: 'dimensions', declared: dimensions, found: shortest(found.dimensions), ...whole })
    }
    const symbol = symbols.get(variable.name)
    if (symbol && found.unit !== 'any' && !sameUnit(found.unit, symbol.unit)) {
      throw new Refused({ kind: 'unit', declared: variable.unit, found: formatUnit(found.unit), ...whole })
    }
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.fault
    throw error
  }
}

/** The unit of a part of a formula that is known to be right: `1` for a zero, which fits any. */
export function unitOfPart(part: Expression, { constants }: Variable, symbols: Symbols, members: Members): string {
  return formatUnit(known(new Check(symbols, members, constants).kind(part, false).unit))
}

/** What a formula varies over, without what goes without saying, and its unit; nothing where it does not hold together. */
export function kindOfFormula(
  expression: Expression,
  symbols: Symbols,
  members: Members,
): { readonly dimensions: readonly Dimension[]; readonly unit: string } | undefined {
  try {
    const { dimensions, unit } = new Check(symbols, members, new Map()).kind(expression, false)
    return { dimensions: shortest(dimensions), unit: formatUnit(known(unit)) }
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

/** Check every variable, and that none depends on itself other than through last year. */
export function checkAll(symbols: Symbols, members: Members): EquationFault[] {
  const all = variables(symbols)
  const faults = all.flatMap((variable) => {
    const fault = checkVariable(variable, symbols, members)
    return fault ? [{ variable: variable.name, fault }] : []
  })
  return [...faults, ...findCycles(all, symbols)]
}

class Check {
  readonly #symbols: Symbols
  readonly #members: Members
  readonly #constants: ReadonlyMap<number, Powers>

  constructor(symbols: Symbols, members: Members, constants: ReadonlyMap<number, Powers>) {
    this.#symbols = symbols
    this.#members = members
    this.#constants = constants
  }

  /** `compounding` is true below a power of years, where `1 + rate` means growth by a yearly rate. */
  kind(part: Expression, compounding: boolean): Kind {
    switch (part.kind) {
      case 'number': {
        const plainUnit = compounding ? perYear : plain
        return { dimensions: new Set(), unit: part.value === 0 ? 'any' : (this.#constants.get(part.value) ?? plainUnit) }
      }
      case 'name': {
        const symbol = this.#symbols.get(part.name)
        if (!symbol) throw new Refused(unknownName(part, this.#symbols))
        return { dimensions: withOuter(new Set(symbol.dimensions), this.#members), unit: symbol.unit }
      }
      case 'negative':
        return this.kind(part.of, compounding)
      case 'operator':
        return part.operator === '^' ? this.#power(part) : this.#operator(part, compounding)
      case 'call':
        return this.#call(part, compounding)
    }
  }

  #operator(part: Expression & { kind: 'operator' }, compounding: boolean): Kind {
    const left = this.kind(part.left, compounding)
    const right = this.kind(part.right, compounding)
    const dimensions = new Set([...left.dimensions, ...right.dimensions])
    if (part.operator === '*' || part.operator === '/') {
      const combine = part.operator === '*' ? times : over
      // Growth over growth, `((1 + a) / (1 + b))^t`, is growth.
      const growth = compounding && [left, right].every(({ unit: one }) => one !== 'any' && sameUnit(one, perYear))
      if (growth) return { dimensions, unit: perYear }
      return { dimensions, unit: combine(known(left.unit), known(right.unit)) }
    }
    const agreed = agree(part, part.operator, left.unit, right.unit)
    return { dimensions, unit: part.operator === '+' || part.operator === '-' ? agreed : plain }
  }

  #power(part: Expression & { kind: 'operator' }): Kind {
    const exponent = this.kind(part.right, false)
    const compounding = exponent.unit !== 'any' && sameUnit(exponent.unit, year)
    const base = this.kind(part.left, compounding)
    const dimensions = new Set([...base.dimensions, ...exponent.dimensions])
    const baseUnit = known(base.unit)
    if (compounding) {
      if (base.unit === 'any' || sameUnit(baseUnit, perYear)) return { dimensions, unit: plain }
      throw new Refused({ kind: 'units-differ', operation: '^', left: formatUnit(baseUnit), right: formatUnit(year), ...place(part) })
    }
    needPlain(part.right, '^', exponent.unit)
    const constant = constantOf(part.right)
    if (constant !== undefined) return { dimensions, unit: toPower(baseUnit, constant) }
    needPlain(part.left, '^', base.unit)
    return { dimensions, unit: plain }
  }

  #call(part: Expression & { kind: 'call' }, compounding: boolean): Kind {
    const [first, second] = part.given as [Expression, Expression]
    switch (part.name) {
      case 'exp':
      case 'log':
        needPlain(first, part.name, this.kind(first, false).unit)
        return { dimensions: this.kind(first, false).dimensions, unit: plain }
      case 'sqrt': {
        const inner = this.kind(first, false)
        return { dimensions: inner.dimensions, unit: toPower(known(inner.unit), 0.5) }
      }
      case 'abs':
        return this.kind(first, compounding)
      case 'min':
      case 'max': {
        const kinds = part.given.map((given) => this.kind(given, compounding))
        const agreed = kinds.reduce<Powers | 'any'>((so, { unit: next }) => agree(part, part.name, so, next), 'any')
        return { dimensions: new Set(kinds.flatMap((kind) => [...kind.dimensions])), unit: agreed }
      }
      case 'share': {
        const [part, whole] = [this.kind(first, compounding), this.kind(second, compounding)]
        return { dimensions: new Set([...part.dimensions, ...whole.dimensions]), unit: over(known(part.unit), known(whole.unit)) }
      }
      case 'prev': {
        const now = this.kind(first, compounding)
        need(first, 'prev', 'year', now)
        const initial = this.kind(second, compounding)
        return { dimensions: new Set([...now.dimensions, ...initial.dimensions]), unit: agree(part, 'prev', now.unit, initial.unit) }
      }
      case 'cumsum': {
        const inner = this.kind(first, false)
        need(first, 'cumsum', 'year', inner)
        return { dimensions: inner.dimensions, unit: times(known(inner.unit), year) }
      }
      case 'sum':
        return this.#sum(first, second)
      case 'at':
        return this.#at(first, this.kind(second, compounding))
    }
  }

  #sum(what: Expression, along: Expression): Kind {
    const dimension = [...this.#members.keys()].find((name) => along.kind === 'name' && along.name === name)
    if (!dimension) throw new Refused({ kind: 'not-a-dimension', name: nameOf(along), known: [...this.#members.keys()], ...place(along) })
    const inner = this.kind(what, false)
    const rest = new Set(inner.dimensions)
    need(what, 'sum', dimension === 'recipient' ? 'line' : dimension, inner)
    if (dimension === 'recipient') {
      for (const one of nested) rest.delete(one)
      rest.add('recipient')
    } else {
      if ((dimension === 'industry' || dimension === 'format') && rest.has('line'))
        throw new Refused({ kind: 'line-first', ...place(what) })
      // Formats are folded into their industries by the industry, and away altogether by the format.
      rest.delete(dimension === 'industry' && rest.has('format') ? 'format' : dimension)
      if (dimension === 'format') rest.delete('industry')
    }
    return { dimensions: rest, unit: dimension === 'year' ? times(known(inner.unit), year) : inner.unit }
  }

  #at(member: Expression, inner: Kind): Kind {
    const name = nameOf(member)
    const found = member.kind === 'name' ? [...this.#members].find(([, names]) => names.includes(name)) : undefined
    if (!found) throw new Refused({ kind: 'not-a-member', name, known: [...this.#members.values()].flat().slice(0, 12), ...place(member) })
    return { dimensions: withOuter(new Set([...inner.dimensions, found[0]]), this.#members), unit: inner.unit }
  }
}

/** The number that an exponent is, where it is one: `x^2`, `x^-1`. */
function constantOf(part: Expression): number | undefined {
  if (part.kind === 'number') return part.value
  return part.kind === 'negative' && part.of.kind === 'number' ? -part.of.value : undefined
}

const place = ({ from, to }: Expression) => ({ from, to })
const nameOf = (part: Expression): string => (part.kind === 'name' ? part.name : part.kind)
const known = (powers: Powers | 'any'): Powers => (powers === 'any' ? plain : powers)

/** What varies over lines varies over what they belong to. */
function withOuter(dimensions: Set<Dimension>, members: Members): Set<Dimension> {
  const inner = nested.findIndex((one) => dimensions.has(one))
  if (inner >= 0) for (const outer of nested.slice(inner)) if (members.has(outer)) dimensions.add(outer)
  return dimensions
}

/** Without what goes without saying, because something narrower lies within it. */
function shortest(dimensions: ReadonlySet<Dimension>): Dimension[] {
  const inner = nested.find((one) => dimensions.has(one))
  return [...dimensions].filter((dimension) => dimension === inner || !nested.some((one) => one === dimension))
}

function agree(part: Expression, operation: string, left: Powers | 'any', right: Powers | 'any'): Powers | 'any' {
  if (left === 'any') return right
  if (right === 'any' || sameUnit(left, right)) return left
  throw new Refused({ kind: 'units-differ', operation, left: formatUnit(left), right: formatUnit(right), ...place(part) })
}

function needPlain(part: Expression, operation: string, powers: Powers | 'any'): void {
  if (powers !== 'any' && powers.size > 0) throw new Refused({ kind: 'not-plain', operation, found: formatUnit(powers), ...place(part) })
}

function need(part: Expression, name: string, dimension: Dimension, { dimensions }: Kind): void {
  if (!dimensions.has(dimension)) throw new Refused({ kind: 'no-such-dimension', name, dimension, ...place(part) })
}

function unknownName(part: Expression & { kind: 'name' }, symbols: Symbols): FormulaFault {
  const near = nearestName(part.name, symbols.keys())
  return { kind: 'unknown-name', name: part.name, ...(near === undefined ? {} : { near }), ...place(part) }
}
