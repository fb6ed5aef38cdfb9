import { effective, type ResolvedScenario, type Input } from '../../src/engine/resolve.ts'
import { positionsOf } from '../../src/engine/positions.ts'
import { varies } from '../../src/engine/plan/plan.ts'
import { Evaluator, type Algebra } from '../../src/engine/evaluator.ts'

/** A formula written out for one member and year: what is left in it are numbers, drawn assumptions and what is done with them. */
export type Tree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'doing'; readonly name: Doing; readonly given: readonly Tree[] }

/** What formulas do with values; the operators go by their sign. */
export type Doing = Parameters<Algebra<Tree>['operator']>[0] | Parameters<Algebra<Tree>['call']>[0] | 'negative' | 'sum'

/**
 * The equations as a mathematician would hand them to any other program: one formula for each variable, member and year, in an
 * order in which each takes only earlier ones, and none of our algebra.
 */
export interface Formulas {
  readonly cells: readonly Tree[]
  /** The assumptions that differ from draw to draw. */
  readonly inputs: readonly Input[]
  /** Which cell holds the total net present value. */
  readonly target: number
}

/** Write out the formulas of all variables, or of those that some of them need. */
export function writtenOut(resolved: ResolvedScenario, names?: readonly string[]): Formulas {
  const inputs: Input[] = []
  const places = new Map<Input, number>()
  const made: Tree[] = []
  const make = (tree: Tree): Tree => {
    made.push(tree)
    return tree
  }
  const doing = (name: Doing, given: readonly Tree[]) => make({ kind: 'doing', name, given })
  const walk = new Evaluator<Tree>(resolved, {
    number: (value) => make({ kind: 'number', value }),
    input: (name, member) => {
      const input = resolved.inputs.get(name)?.[member]
      if (!input) throw new Error(`No input ${name} ${member}`)
      if (!varies(input)) return make({ kind: 'number', value: effective(input, input.value) })
      const place = places.get(input) ?? inputs.push(input) - 1
      places.set(input, place)
      return make({ kind: 'input', input: place })
    },
    negative: (value) => doing('negative', [value]),
    operator: (name, left, right) => doing(name, [left, right]),
    call: doing,
    sum: (terms) => doing('sum', terms),
  })
  const wanted = resolved.variables.filter(({ name }) => names?.includes(name) ?? true)
  const needed = new Set<Tree>()
  for (const variable of wanted) for (const position of positionsOf(resolved, variable)) needed.add(walk.variable(variable, position))
  // What the wanted ones took on their way is known to the walk by now: asking again answers with the same tree.
  const before = new Set(made)
  for (const variable of resolved.variables) {
    for (const position of positionsOf(resolved, variable)) {
      const tree = walk.variable(variable, position)
      if (before.has(tree)) needed.add(tree)
    }
  }
  const total = resolved.variables.find(({ name }) => name === 'totalNpv')
  const cells = made.filter((tree) => needed.has(tree))
  return { cells, inputs, target: total ? cells.indexOf(walk.variable(total, {})) : -1 }
}

/** How a program is told numbers, columns and what to do with them. */
export interface Tongue {
  number(value: number): string
  input(place: number): string
  cell(place: number): string
  doing(name: Doing, given: readonly string[]): string
  /** What to make of a cell once it is said; nothing more where this is missing. */
  whole?(text: string, place: number): string
}

/** Say every cell in a tongue, in order. */
export function said({ cells }: Formulas, tongue: Tongue): string[] {
  const placeOf = new Map(cells.map((tree, place) => [tree, place]))
  const say = (tree: Tree): string => {
    switch (tree.kind) {
      case 'number':
        return tongue.number(tree.value)
      case 'input':
        return tongue.input(tree.input)
      case 'doing':
        return tongue.doing(tree.name, tree.given.map(sayPart))
    }
  }
  const sayPart = (tree: Tree): string => {
    const place = placeOf.get(tree)
    return place === undefined ? say(tree) : tongue.cell(place)
  }
  return cells.map((tree, place) => (tongue.whole ? tongue.whole(say(tree), place) : say(tree)))
}

/** Arithmetic as most tongues have it: operators between, functions in front. */
export function spoken(name: Doing, given: readonly string[]): string {
  if (name === 'negative') return `(-${given.join('')})`
  if (name === 'sum') return given.length === 0 ? '0' : `(${given.join(' + ')})`
  return /^\w/.test(name) ? `${name}(${given.join(', ')})` : `(${given.join(` ${name} `)})`
}

/** A number in tongues that would take `1` for a whole number. */
export const asDouble = (value: number): string => (/^-?\d+$/.test(String(value)) ? `${value}.0` : String(value))
