import type { Graph } from './graph.ts'

/** One product in a sum: a coefficient and the nodes multiplied, in rising order. */
interface Term {
  readonly coefficient: number
  readonly factors: readonly number[]
}

/** Products of sums are written out up to this many terms; beyond it they stay as they are. */
const mostTerms = 8

/**
 * Add up terms the cheap way. Each is written as a sum of products; then the factor that most of them share is taken
 * out, and so on inside. The wage growth of an industry leaves the sum over its lines, and what is left there
 * does not change with the year, so that one sum serves all years.
 */
export function factored(graph: Graph, terms: readonly number[]): number {
  return build(
    graph,
    terms.flatMap((term) => expand(graph, term)),
  )
}

/** What nodes were written out as before: each year's sums look into what the years before them did. */
const written = new WeakMap<Graph, (readonly Term[] | undefined)[]>()

/** A node as a sum of products. */
function expand(graph: Graph, place: number): readonly Term[] {
  let known = written.get(graph)
  if (!known) written.set(graph, (known = []))
  return (known[place] ??= expanded(graph, place))
}

function expanded(graph: Graph, place: number): readonly Term[] {
  const { operation, left, right, value } = graph.node(place)
  switch (operation) {
    case 'number':
      return [{ coefficient: value, factors: [] }]
    case 'negative':
      return expand(graph, left).map(({ coefficient, factors }) => ({ coefficient: -coefficient, factors }))
    case 'add':
      return [...expand(graph, left), ...expand(graph, right)]
    case 'subtract':
      return [...expand(graph, left), ...expand(graph, right).map(({ coefficient, factors }) => ({ coefficient: -coefficient, factors }))]
    case 'multiply': {
      if (graph.isChain(place)) return [{ coefficient: 1, factors: [place] }]
      const first = expand(graph, left)
      const second = expand(graph, right)
      if (first.length * second.length > mostTerms) return [{ coefficient: 1, factors: [place] }]
      return first.flatMap((one) => second.map((other) => product(one, other)))
    }
    default:
      return [{ coefficient: 1, factors: [place] }]
  }
}

const product = (one: Term, other: Term): Term => ({
  coefficient: one.coefficient * other.coefficient,
  factors: inOrder(one.factors, other.factors),
})

/** Two lists in rising order as one. */
function inOrder(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0) return other
  if (other.length === 0) return one
  const both: number[] = []
  for (let first = 0, second = 0; first < one.length || second < other.length;) {
    const takesFirst = second === other.length || (first < one.length && one[first]! <= other[second]!)
    both.push(takesFirst ? one[first++]! : other[second++]!)
  }
  return both
}

function build(graph: Graph, terms: readonly Term[]): number {
  const live = terms.filter(({ coefficient }) => coefficient !== 0)
  const shared = mostShared(graph, live)
  if (shared === undefined) return addUp(graph, live)
  const inside: Term[] = []
  const outside: Term[] = []
  for (const term of live) (term.factors.includes(shared) ? inside : outside).push(term)
  const common = inside.map(({ factors }) => factors).reduce(inBoth)
  const rest = inside.map(({ coefficient, factors }) => ({ coefficient, factors: common.reduce(without, factors) }))
  const taken = graph.make('multiply', build(graph, rest), multiplyOut(graph, { coefficient: 1, factors: common }))
  return outside.length === 0 ? taken : graph.make('add', taken, build(graph, outside))
}

/** What stands in both lists, as often as in the one that has it less often. */
function inBoth(one: readonly number[], other: readonly number[]): readonly number[] {
  const left = [...other]
  return one.filter((factor) => {
    const at = left.indexOf(factor)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function without(factors: readonly number[], factor: number): readonly number[] {
  return factors.toSpliced(factors.indexOf(factor), 1)
}

/** The factor in most terms, two at the least; among equals one that varies, then the latest, which is most likely the year's. */
function mostShared(graph: Graph, terms: readonly Term[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { factors } of terms) {
    let before = -1
    for (const factor of factors) if (factor !== before) counts.set((before = factor), (counts.get(factor) ?? 0) + 1)
  }
  let best: number | undefined
  let most = 1
  let varying = false
  for (const [factor, count] of counts) {
    if (count === 1 || count < most) continue
    const { varies } = graph.node(factor)
    const more = count > most || best === undefined || (varies === varying ? factor > best : varies)
    if (more) [best, most, varying] = [factor, count, varies]
  }
  return best
}

function addUp(graph: Graph, terms: readonly Term[]): number {
  const [first, ...others] = terms.toSorted((a, b) => b.coefficient - a.coefficient)
  if (!first) return graph.number(0)
  return others.reduce(
    (sum, term) => {
      const positive = term.coefficient > 0 ? term : { ...term, coefficient: -term.coefficient }
      return graph.make(term.coefficient > 0 ? 'add' : 'subtract', sum, multiplyOut(graph, positive))
    },
    multiplyOut(graph, first),
  )
}

/** What differs from draw to draw first, what does not in one factor of its own: the first part is then the same node in every year. */
function multiplyOut(graph: Graph, { coefficient, factors }: Term): number {
  const multiply = (places: readonly number[]) => places.reduce((so, next) => graph.make('multiply', so, next), graph.number(1))
  const varying = multiply(factors.filter((factor) => graph.node(factor).varies))
  const steady = multiply(factors.filter((factor) => !graph.node(factor).varies))
  return graph.make('multiply', varying, graph.make('multiply', steady, graph.number(coefficient)))
}
