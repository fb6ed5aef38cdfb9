import { exp, log, power } from './elementary.ts'
import { compute, type Operation } from './graph.ts'
import type { Plan } from './plan.ts'

/**
 * Runs a plan for up to `capacity` draws. There are two of it with the same figures to the last bit: the generated
 * WebAssembly module, and the interpreter for where there is no SIMD.
 */
export interface Machine {
  readonly capacity: number
  /** Set what one input is in each draw. */
  load(input: number, column: Float64Array): void
  /** Set what the nodes are that are the same in every draw, by node. */
  steady(values: Float64Array): void
  /** Work out the first `count` draws, unless nothing has changed since they were. */
  run(count: number): void
  /** Copy what outputs are in each draw, each into a column of its own, all as long. */
  read(nodes: readonly number[], into: readonly Float64Array[]): void
}

/** Work out the nodes that are the same in every draw from the inputs that are; 0 where a node varies. */
export function steadyValues({ nodes, steady }: Plan, inputs: (input: number) => number): Float64Array {
  const values = new Float64Array(nodes.length)
  for (const place of steady) {
    const { operation, left, right, value } = nodes[place]!
    if (operation === 'number') values[place] = value
    else if (operation === 'input') values[place] = inputs(value)
    else values[place] = computeAny(operation, values[left]!, right < 0 ? 0 : values[right]!)
  }
  return values
}

/** One operation on plain numbers, in the steps that every machine takes. */
export function computeAny(operation: Operation, left: number, right: number): number {
  switch (operation) {
    case 'exp':
      return exp(left)
    case 'log':
      return log(left)
    case 'power':
      return power(left, right)
    default:
      return compute(operation, left, right)
  }
}
