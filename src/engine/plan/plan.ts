import { effective, type ResolvedScenario, type Input } from '../resolve.ts'
import { positionsOf } from '../positions.ts'
import type { Variable } from '../symbols.ts'
import { Evaluator } from '../evaluator.ts'
import type { Position } from '../positions.ts'
import { Graph, type Leaf, type Node, type Role } from './graph.ts'
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
 * Cut from the equations what the asked variables of a scenario need, and nothing else.
 *
 * @param loose Paths of fixed assumptions that may change between runs; the others become numbers, which makes the plan much
 * shorter: a line that is ready from the start has no readiness to multiply by.
 */
export const planFor = (resolved: ResolvedScenario, asked: readonly Asked[], loose?: Paths): Plan =>
  planOf(equationsForDraws(resolved, loose), asked)

/** The equations of a scenario for one set of steady values: the estimate with every assumption at its value. */
export const equationsForPoint = (resolved: ResolvedScenario): WrittenEquations => written(resolved, everyPath, () => 'steady')

/** What two scenarios must have alike to share those: there nothing is a number for good. */
export const pointKey = (resolved: ResolvedScenario): string => equationsKey(resolved, everyPath)

const everyPath: Paths = { has: () => true }

/** Every value of every variable. */
export const everyValue = (resolved: ResolvedScenario): Asked[] => asking(resolved, resolved.symbols.keys())

/** The equations of a scenario for runs of many draws, written out as they are asked for. */
export const equationsForDraws = (resolved: ResolvedScenario, loose: Paths = new Set()): WrittenEquations =>
  written(resolved, loose, (input) => {
    if (varies(input)) return 'varying'
    return isLoose(input, loose) ? 'steady' : effective(input, input.value)
  })

/** What a claim governs moves with its credence, so it is never taken for a number. */
const isLoose = ({ path, claim }: Input, loose: Paths): boolean => claim !== undefined || loose.has(path)

/** Equations written out value by value as nodes of one graph. */
export interface WrittenEquations {
  /** What scenarios must have alike to share them: `equationsKey`. */
  readonly key: string
  readonly nodes: readonly Node[]
  readonly leaves: readonly Leaf[]
  /** The nodes of what is asked of a variable, in the order of `positions`; -1 for a value that is not asked. */
  nodesOf(asked: Asked): Int32Array
}

function written(resolved: ResolvedScenario, loose: Paths, role: (input: Input) => Role): WrittenEquations {
  const graph = new Graph((name, member) => {
    const input = resolved.inputs.get(name)?.[member]
    if (!input) throw new Error(`No input ${name} ${member}`)
    return role(input)
  }, factored)
  const evaluator = new Evaluator(resolved, graph)
  const nodesOf = ({ variable, places }: Asked) => {
    const positions = positionsOf(resolved, variable)
    const nodes = new Int32Array(positions.length).fill(-1)
    for (const place of places) nodes[place] = evaluator.variable(variable, positions[place] ?? {})
    return nodes
  }
  return {
    get key() {
      return equationsKey(resolved, loose)
    },
    nodes: graph.nodes,
    leaves: graph.leaves,
    nodesOf,
  }
}

/** What two scenarios must have alike to share their equations: formulas, members, years, what varies, and what is fixed for good. */
export function equationsKey(resolved: ResolvedScenario, loose: Paths): string {
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
  // By what is asked of them the equations of our own projects are other ones.
  const { scope } = resolved.scenario
  const asked = resolved.ours === undefined ? [] : [[scope?.industry, scope?.ours]]
  return JSON.stringify([...[resolved.model.id, resolved.model.version, resolved.years, own, industries, formats, lines, inputs], ...asked])
}

/** Cut a plan from equations that are written out. */
export function planOf(equations: WrittenEquations, asked: readonly Asked[]): Plan {
  const outputs = new Map(asked.map((one) => [one.variable.name, equations.nodesOf(one)]))
  const { nodes: written, leaves } = equations
  const used = new Uint8Array(written.length)
  for (const places of outputs.values()) for (const place of places) if (place >= 0) used[place] = 1
  for (let place = written.length - 1; place >= 0; place -= 1) {
    if (used[place] === 0) continue
    const { left, right } = written[place]!
    if (left >= 0) used[left] = 1
    if (right >= 0) used[right] = 1
  }
  const moved = new Int32Array(written.length).fill(-1)
  const nodes: Node[] = []
  for (const [place, node] of written.entries()) {
    if (used[place] === 0) continue
    moved[place] = nodes.length
    nodes.push({ ...node, left: moved[node.left] ?? -1, right: moved[node.right] ?? -1 })
  }
  const inputs: PlanInput[] = []
  for (const { name, member, node } of leaves) {
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
    outputs: new Map([...outputs].map(([name, places]) => [name, places.map((place) => moved[place] ?? -1)])),
  }
}
