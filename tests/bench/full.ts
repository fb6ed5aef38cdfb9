import { DrawColumns } from '../../src/engine/draws/drawColumns.ts'
import { drawnColumn } from '../../src/engine/draws/inputDraws.ts'
import { effective, type ResolvedScenario, type Input } from '../../src/engine/resolve.ts'
import { Interpreter } from '../../src/engine/plan/interpreter.ts'
import { steadyValues, type Machine } from '../../src/engine/plan/machine.ts'
import { asking, planFor, type Plan } from '../../src/engine/plan/plan.ts'
import { compile, VectorMachine, type Compiled } from '../../src/engine/wasm/wasmMachine.ts'

/** Everything that the equations say, ready to be worked out for so many draws, the columns drawn. */
export class FullRun {
  readonly resolved: ResolvedScenario
  readonly draws: number
  readonly compiled: Compiled
  readonly steady: Float64Array
  /** By path of the assumption. */
  readonly columns: ReadonlyMap<string, Float64Array>
  readonly target: number

  constructor(resolved: ResolvedScenario, draws: number) {
    this.resolved = resolved
    this.draws = draws
    const plan = planFor(resolved, asking(resolved, resolved.symbols.keys()))
    this.compiled = compile(plan)
    this.target = plan.outputs.get('totalNpv')?.[0] ?? -1
    this.steady = steadyValues(plan, (place) => {
      const input = inputAt(resolved, plan, place)
      return effective(input, input.value)
    })
    const columns = new DrawColumns(resolved.scenario.simulation.seed)
    this.columns = new Map(
      varying(resolved, plan).map(({ input }) => [input.path, drawnColumn(input, columns.normals(resolved, input, 0, draws))]),
    )
  }

  /** The columns in the order in which the plan takes them. */
  inputs(): Float64Array[] {
    return varying(this.resolved, this.compiled.plan).map(({ input }) => this.column(input))
  }

  column({ path }: Input): Float64Array {
    const column = this.columns.get(path)
    if (!column) throw new Error(`${path} is not drawn`)
    return column
  }

  module(): Runner {
    return new Runner(this, new VectorMachine(this.compiled, this.draws))
  }

  interpreter(): Runner {
    return new Runner(this, new Interpreter(this.compiled.plan, this.draws))
  }
}

/** One machine with all columns loaded. */
export class Runner {
  readonly #full: FullRun
  readonly #machine: Machine
  #odd = 0

  constructor(full: FullRun, machine: Machine) {
    this.#full = full
    this.#machine = machine
    machine.steady(full.steady)
    for (const { place, input } of varying(full.resolved, full.compiled.plan)) machine.load(place, full.column(input))
  }

  /** Work everything out; nothing is kept from the run before, since the number of draws differs by one from run to run. */
  run(): void {
    this.#odd = 1 - this.#odd
    this.#machine.run(this.#full.draws - this.#odd)
  }

  /** The total net present value in each draw, to see that all ways come to the same. */
  target(): Float64Array {
    this.#machine.run(this.#full.draws)
    const draws = new Float64Array(this.#full.draws)
    this.#machine.read([this.#full.target], [draws])
    return draws
  }
}

const varying = (resolved: ResolvedScenario, plan: Plan): { place: number; input: Input }[] =>
  plan.inputs.flatMap(({ node }, place) => (plan.nodes[node]?.varies ? [{ place, input: inputAt(resolved, plan, place) }] : []))

function inputAt(resolved: ResolvedScenario, plan: Plan, place: number): Input {
  const { name = '', member = -1 } = plan.inputs[place] ?? {}
  const input = resolved.inputs.get(name)?.[member]
  if (!input) throw new Error(`No input ${name} ${member}`)
  return input
}
