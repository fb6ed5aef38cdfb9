import { inputAt } from '../catalogue/address.ts'
import { unitOfPart } from '../../engine/check.ts'
import { effective, pickable, valueWithFactor, type ResolvedScenario } from '../../engine/resolve.ts'
import { numbers, type Values } from '../../engine/evaluate.ts'
import type { Expression } from '../../engine/formula/expression.ts'
import type { Symbol, Variable } from '../../engine/symbols.ts'
import { along, isAt, markOf, Evaluator } from '../../engine/evaluator.ts'
import { only, type Position } from '../../engine/positions.ts'
import { dimensions, type Dimension } from '../../model/dimension.ts'
import { indexAt, variableOf, type Subject } from '../catalogue/subject.ts'

/**
 * How a number comes about: the names in its formula, each with the value that it has there now.
 *
 *     generationCost of short drama in 2030 = generatedMinutes * 60 * generationRatio * price
 *     given: generatedMinutes 84 min, generationRatio 2.1, price 0.31 CNY/s
 */
export interface Explanation {
  readonly variable: Variable
  readonly at: Position
  /** In the unit of the variable, with every assumption at its value. */
  readonly value: number
  /** The names outside of sums, in the order of the formula. */
  readonly given: readonly Given[]
  readonly sums: readonly Sum[]
}

/** A name in a formula and its value at the place that is meant. */
export interface Given {
  readonly name: string
  readonly at: Position
  readonly value: number
  /** What can be asked further; nothing for what the language itself knows, such as the year's index. */
  readonly subject: Subject | undefined
}

/** A sum in a formula: over cost lines, formats or years, or over the years so far. */
export interface Sum {
  readonly over: Dimension | 'years-so-far'
  readonly value: number
  /** Of the sum: `CNY` where its terms are yearly and it runs over years. */
  readonly unit: string
  /** Of each term. */
  readonly termUnit: string
  /** The largest first. */
  readonly terms: readonly Term[]
}

/** One term of a sum. */
export interface Term {
  readonly at: Position
  readonly value: number
  readonly given: readonly Given[]
}

/** What a scenario comes to, point by point. */
export interface Worked {
  readonly resolved: ResolvedScenario
  readonly point: Values
}

/** Explain a variable at a position; nothing where the scenario has no such variable or no such place. */
export function explain(worked: Worked, name: string, at: Position): Explanation | undefined {
  const variable = variableOf(worked.resolved, name)
  if (!variable || indexAt(worked.resolved, variable, at) < 0) return undefined
  const here = only(variable.dimensions, at)
  const found = new Finder(worked, variable)
  found.visit(variable.expression, here)
  return { variable, at: here, value: valueOf(worked, { kind: 'variable', name, at: here }), given: found.given, sums: found.sums }
}

/** Everything that a number rests on directly, terms of sums included, each once. */
export function everyGiven({ given, sums }: Explanation): Given[] {
  return distinct([...given, ...sums.flatMap(({ terms }) => terms.flatMap((term) => term.given))])
}

/** The value of a subject with every assumption at its value; no number where the scenario has no such subject. */
export function valueOf({ resolved, point }: Worked, subject: Subject): number {
  if (subject.kind === 'assumption') {
    const input = inputAt(resolved, subject.path)
    return input ? effective(input, valueWithFactor(input)) : NaN
  }
  const variable = variableOf(resolved, subject.name)
  if (!variable) return NaN
  const values = point.get(subject.name)
  const index = indexAt(resolved, variable, subject.at)
  if (index < 0) return NaN
  return values ? (values[index] ?? NaN) : walkOver({ resolved, point }).part(variable.expression, subject.at)
}

/** What a formula comes to when one of the names in it has another value, and every other the one it has. */
export function valueWith(worked: Worked, { variable, at }: Explanation, other: Given, value: number): number {
  const isOther = (name: string, position: Position) =>
    name === other.name && Object.entries(other.at).every(([dimension, member]) => position[dimension as keyof Position] === member)
  return walkOver(worked, isOther, value).part(variable.expression, at)
}

/** Walks formulas whose names are known already, but for one that may be replaced. */
function walkOver(
  { resolved, point }: Worked,
  isOther: (name: string, at: Position) => boolean = () => false,
  value = 0,
): Evaluator<number> {
  const known = numbers(resolved, valueWithFactor)
  const input = (name: string, member: number) => {
    const dimension = resolved.symbols.get(name)?.dimensions[0]
    return isOther(name, dimension === undefined ? {} : { [dimension]: member }) ? value : known.input(name, member)
  }
  return new Evaluator(resolved, { ...known, input }, (variable, at) =>
    isOther(variable.name, at) ? value : point.get(variable.name)?.[indexAt(resolved, variable, at)],
  )
}

/** Goes through a formula and writes down the names that it meets, and where. */
class Finder {
  readonly given: Given[] = []
  readonly sums: Sum[] = []
  readonly #worked: Worked
  readonly #variable: Variable
  readonly #walk: Evaluator<number>

  constructor(worked: Worked, variable: Variable) {
    this.#worked = worked
    this.#variable = variable
    this.#walk = walkOver(worked)
  }

  visit(part: Expression, at: Position): void {
    switch (part.kind) {
      case 'number':
        return
      case 'name':
        this.#note(part.name, at)
        return
      case 'negative':
        this.visit(part.of, at)
        return
      case 'operator':
        this.visit(part.left, at)
        this.visit(part.right, at)
        return
      case 'call':
        this.#call(part, at)
    }
  }

  #call(part: Expression & { kind: 'call' }, at: Position) {
    const { name, given } = part
    const [first, second] = given
    if (!first) return
    const { resolved } = this.#worked
    if (name === 'sum') this.#sum(part, first, second?.kind === 'name' ? second.name : '', at)
    else if (name === 'cumsum') this.#terms(part, 'years-so-far', first, along(resolved, first, 'year', at).slice(0, (at.year ?? 0) + 1))
    else if (name === 'prev') {
      if (at.year !== 0) this.visit(first, { ...at, year: (at.year ?? 0) - 1 })
      else if (second) this.visit(second, at)
    } else if (name === 'at') {
      if (second && first.kind === 'name' && isAt(resolved, first.name, at)) this.visit(second, at)
    } else for (const each of given) this.visit(each, at)
  }

  #sum(sum: Expression, of: Expression, over: string, at: Position) {
    const dimension = dimensions.find((one) => one === over)
    if (dimension) this.#terms(sum, dimension, of, along(this.#worked.resolved, of, dimension, at))
  }

  #terms(sum: Expression, over: Sum['over'], of: Expression, places: readonly Position[]) {
    const terms = places.map((at): Term => {
      const inside = new Finder(this.#worked, this.#variable)
      inside.visit(of, at)
      const given = distinct([...inside.given, ...inside.sums.flatMap((inner) => inner.terms.flatMap((term) => term.given))])
      return { at, value: this.#walk.part(of, at), given }
    })
    const value = terms.reduce((so, term) => so + term.value, 0)
    const { resolved } = this.#worked
    const { symbols } = resolved
    const members = pickable(resolved.model, resolved)
    const unitOf = (part: Expression) => unitOfPart(part, this.#variable, symbols, members)
    this.sums.push({
      over,
      value,
      unit: unitOf(sum),
      termUnit: unitOf(of),
      terms: terms.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)),
    })
  }

  #note(name: string, at: Position) {
    const given = givenAt(this.#worked, name, at)
    if (!this.given.some((known) => same(known, given))) this.given.push(given)
  }
}

function givenAt(worked: Worked, name: string, at: Position): Given {
  const { resolved } = worked
  const symbol = resolved.symbols.get(name)
  const here = symbol ? only(symbol.dimensions, at) : {}
  const subject = symbol && subjectOf(resolved, name, symbol, here)
  if (subject) return { name, at: here, value: valueOf(worked, subject), subject }
  const line = resolved.lines[here.line ?? -1]
  const value = name === 't' ? (here.year ?? 0) : name === 'oneYear' || name === 'oneUnit' ? 1 : line ? markOf(line, name) : NaN
  return { name, at: here, value, subject: undefined }
}

function subjectOf({ inputs }: ResolvedScenario, name: string, { kind, dimensions }: Symbol, at: Position): Subject | undefined {
  if (kind === 'variable') return { kind, name, at }
  if (kind !== 'assumption') return undefined
  const [dimension] = dimensions
  const input = inputs.get(name)?.[dimension === undefined ? 0 : (at[dimension] ?? -1)]
  return input && { kind, path: input.path }
}

const keyOf = ({ name, at }: Given) => [name, ...dimensions.map((one) => at[one])].join()

const same = (one: Given, other: Given) => keyOf(one) === keyOf(other)

const distinct = (given: readonly Given[]): Given[] => [...new Map(given.map((one) => [keyOf(one), one])).values()]
