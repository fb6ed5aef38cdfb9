import { effective, type ResolvedScenario, type Input } from '../resolve.ts'
import { positionsOf } from '../positions.ts'
import type { Variable } from '../symbols.ts'
import { Evaluator } from '../evaluator.ts'
import type { Position } from '../positions.ts'
import { Graph, type Node, type Role } from './graph.ts'
import { stagesOf } from './stages.ts'
import { factored } from './terms.ts'

/** One assumption that the plan takes. */
export interface PlanInput {
  readonly name: string
  readonly member: number
  readonly node: number
}

/** What to work out, in order: nodes that take only earlier ones, the steady ones (the same in every draw) told from the varying. */
export interface Plan {
  readonly nodes: readonly Node[]
  readonly inputs: readonly PlanInput[]
  /** By variable: the node of each of its values, in the order of `positions`; -1 for one that is not asked. */
  readonly outputs: ReadonlyMap<string, Int32Array>
  /** The nodes that are the same in every draw, in order. */
  readonly steady: Int32Array
  /** By node: with which others it is worked out again when something changes. */
  readonly stages: Uint8Array
}

/** Values of one variable, or of a formula over variables, that are asked for, by their place in the order of `positions`. */
export interface Asked {
  readonly variable: Variable
  readonly places: readonly number[]
  /** Of some only the mean is wanted. */
  readonly averaged?: ReadonlySet<number>
}

/** Ask for values of variables by name: those at the positions wanted, or all. */
export function asking(resolved: ResolvedScenario, names: Iterable<string>, wanted: (position: Position) => boolean = () => true): Asked[] {
  const set = new Set(names)
  return resolved.variables.flatMap((variable) => {
    if (!set.has(variable.name)) return []
    const places = positionsOf(resolved, variable).flatMap((position, place) => (wanted(position) ? [place] : []))
    return places.length === 0 ? [] : [{ variable, places }]
  })
}

/** A choice of assumptions by path. */
export type Paths = Pick<ReadonlySet<string>, 'has'>

/** Whether an assumption differs from draw to draw. */
export const varies = ({ distribution }: Input): boolean => distribution !== 'fixed'

/**
 * Write out what the asked variables of a scenario need, and nothing else.
 *
 * @param loose Paths of fixed assumptions that may change between runs; the others become numbers, which makes the plan much
 * shorter: a line that is ready from the start has no readiness to multiply by.
 */
export function planFor(resolved: ResolvedScenario, asked: readonly Asked[], loose: Paths = new Set()): Plan {
  return written(resolved, asked, (input) => {
    if (varies(input)) return 'varying'
    return isLoose(input, loose) ? 'steady' : effective(input, input.value)
  })
}

/** Write out what the asked variables need as one set of steady values: the estimate with every assumption at its value. */
export function pointPlanFor(resolved: ResolvedScenario, asked: readonly Asked[]): Plan {
  return written(resolved, asked, () => 'steady')
}

/** What a claim governs moves with its credence, so it is never taken for a number. */
const isLoose = ({ path, claim }: Input, loose: Paths): boolean => claim !== undefined || loose.has(path)

function written(resolved: ResolvedScenario, asked: readonly Asked[], role: (input: Input) => Role): Plan {
  const graph = new Graph((name, member) => {
    const input = resolved.inputs.get(name)?.[member]
    if (!input) throw new Error(`No input ${name} ${member}`)
    return role(input)
  }, factored)
  const walk = new Evaluator(resolved, graph)
  const outputs = new Map(
    asked.map(({ variable, places }) => {
      const all = positionsOf(resolved, variable)
      const nodes = new Array<number>(all.length).fill(-1)
      for (const place of places) nodes[place] = walk.variable(variable, all[place] ?? {})
      return [variable.name, nodes]
    }),
  )
  return pruned(resolved, graph, outputs)
}

/** What two scenarios must have alike to share a plan: formulas, members, years, what varies, what is fixed for good, and what is asked. */
export function planKey(resolved: ResolvedScenario, asked: readonly Asked[], loose: Paths): string {
  const own = resolved.variables.filter((variable) => variable.own).map(({ name, formula, dimensions }) => [name, formula, dimensions])
  const lines = resolved.lines.map(({ format, recipient, production, creative, picture }) => [
    format,
    recipient,
    production,
    creative,
    picture,
  ])
  const inputs = [...resolved.inputs.values()]
    .flat()
    .filter(({ kind }) => kind !== 'factor') // it stands in no formula
    .map((input) => (varies(input) ? 'v' : isLoose(input, loose) ? 's' : effective(input, input.value)))
  const industries = resolved.industries.map(({ id }) => id)
  const formats = resolved.formats.map(({ id, industry }) => [id, industry])
  return JSON.stringify([
    resolved.model.id,
    resolved.model.version,
    resolved.years,
    resolved.scenario.scope?.ours && [resolved.scenario.scope.industry, resolved.scenario.scope.ours],
    own,
    industries,
    formats,
    lines,
    inputs,
    asked.map(({ variable, places }) => [variable.name, ...places]),
  ])
}

function pruned(resolved: ResolvedScenario, graph: Graph, outputs: ReadonlyMap<string, readonly number[]>): Plan {
  const used = new Uint8Array(graph.nodes.length)
  for (const places of outputs.values()) for (const place of places) if (place >= 0) used[place] = 1
  for (let place = graph.nodes.length - 1; place >= 0; place -= 1) {
    if (used[place] === 0) continue
    const { left, right } = graph.node(place)
    if (left >= 0) used[left] = 1
    if (right >= 0) used[right] = 1
  }
  const moved = new Int32Array(graph.nodes.length).fill(-1)
  const nodes: Node[] = []
  for (const [place, node] of graph.nodes.entries()) {
    if (used[place] === 0) continue
    moved[place] = nodes.length
    nodes.push({ ...node, left: moved[node.left] ?? -1, right: moved[node.right] ?? -1 })
  }
  const inputs: PlanInput[] = []
  for (const { name, member, node } of graph.leaves) {
    const place = moved[node] ?? -1
    const now = nodes[place]
    if (!now) continue
    nodes[place] = { ...now, value: inputs.length }
    inputs.push({ name, member, node: place })
  }
  return {
    nodes,
    inputs,
    steady: Int32Array.from(nodes.flatMap(({ varies }, place) => (varies ? [] : [place]))),
    stages: stagesOf(resolved, nodes, inputs),
    outputs: new Map([...outputs].map(([name, places]) => [name, Int32Array.from(places, (place) => moved[place] ?? -1)])),
  }
}
