import type { Plan } from '../plan/plan.ts'
import type { Operation } from '../plan/graph.ts'

/**
 * Draws in one block: so few that the columns of a block stay close to the processor, so many that a call costs nothing. Not a power of
 * two, at which all columns would meet in the same few sets of its cache.
 */
export const blockDraws = 24

/** How much one operation weighs against an addition: in instructions, and in time until its result is there. */
const weight: Partial<Record<Operation, number>> = { exp: 25, log: 30, power: 55, divide: 4, sqrt: 4 }

/** A function of the module does not grow beyond this, so that the browser compiles it quickly. */
const chunkWeight = 1200

/** Where everything is: which function works a node out, and where in memory it is kept if others need it. */
export interface Layout {
  /** Of each function of the module the varying nodes that it works out, in order. */
  readonly chunks: readonly (readonly number[])[]
  /** By node: its column, or -1 if it lives inside one function only. */
  readonly slot: Int32Array
  /** Columns below this are kept for every block: inputs and outputs. */
  readonly kept: number
  /** The columns from there on pass from one function to others; every block uses the same memory for them, one after the other. */
  readonly slots: number
}

/** Cut the varying nodes of a plan into functions, and give a column to each that is read from outside or by another function. */
export function layOut({ nodes, outputs }: Plan): Layout {
  const chunkOf = new Int32Array(nodes.length).fill(-1)
  const chunks: number[][] = []
  let room = 0
  for (const place of urgentFirst(nodes)) {
    const { operation, varies } = nodes[place]!
    if (!varies || operation === 'input') continue
    if (room <= 0) {
      chunks.push([])
      room = chunkWeight
    }
    chunkOf[place] = chunks.length - 1
    chunks.at(-1)?.push(place)
    room -= weight[operation] ?? 1
  }

  const slot = new Int32Array(nodes.length).fill(-1)
  let slots = 0
  // What is read from outside lies together.
  for (const places of outputs.values())
    for (const place of places) if (place >= 0 && nodes[place]!.varies && slot[place] === -1) slot[place] = slots++
  for (const [place, { varies, operation }] of nodes.entries())
    if (varies && operation === 'input' && slot[place] === -1) slot[place] = slots++
  const kept = slots

  const lastReader = new Int32Array(nodes.length).fill(-1)
  for (const [place, { left, right }] of nodes.entries())
    for (const taken of [left, right]) if (taken >= 0) lastReader[taken] = Math.max(lastReader[taken]!, chunkOf[place]!)
  /** By function, the columns that nobody reads after it. */
  const leaving: number[][] = chunks.map(() => [])
  const free: number[] = []
  for (const [chunk, places] of chunks.entries()) {
    for (const place of places) {
      const last = lastReader[place]!
      if (last <= chunk || slot[place] !== -1) continue
      slot[place] = free.pop() ?? slots++
      leaving[last]?.push(slot[place])
    }
    free.push(...leaving[chunk]!)
  }
  return { chunks, slot, kept, slots }
}

/**
 * All nodes, those first after which most is still to be done one after the other. A plan goes through one format after the other, each
 * a long chain in which everything waits for what stands before it; in this order the chains go side by side through the processor.
 */
function urgentFirst(nodes: Plan['nodes']): number[] {
  const ahead = new Float64Array(nodes.length)
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const { operation, left, right } = nodes[place]!
    ahead[place]! += weight[operation] ?? 1
    for (const taken of [left, right]) if (taken >= 0) ahead[taken] = Math.max(ahead[taken]!, ahead[place]!)
  }
  return [...nodes.keys()].sort((one, other) => ahead[other]! - ahead[one]!)
}
