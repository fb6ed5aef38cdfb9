import { evaluate } from '../../src/engine/evaluate.ts'
import { blockDraws } from '../../src/engine/wasm/memoryLayout.ts'
import { build, parallelParts } from './c/build.ts'
import { formulasProgram } from './c/formulas.ts'
import { planProgram } from './c/plan.ts'
import { Program } from './c/program.ts'
import { writtenOut, type Formulas } from './formulas.ts'
import type { FullRun } from './full.ts'
import { inMathjs } from './mathjs.ts'
import { timed, type Contestant } from './rounds.ts'
import { meanOf, sameFigure } from './same.ts'

/** Everything that works out all variables in all draws, with the same columns: each answers with the milliseconds that this takes it. */
export class Race {
  readonly full: FullRun
  readonly formulas: Formulas
  readonly contestants: Record<string, Contestant> = {}
  readonly #target: Float64Array
  readonly #mean: number
  readonly #programs: Program[] = []

  constructor(full: FullRun) {
    this.full = full
    this.formulas = writtenOut(full.resolved)
    const module = full.module()
    this.#target = module.target()
    this.#mean = meanOf(this.#target)
    this.contestants['module'] = () =>
      timed(() => {
        module.run()
      })
  }

  /** The drawn columns in the order in which the formulas take them. */
  columns(): Float64Array[] {
    return this.formulas.inputs.map((input) => this.full.column(input))
  }

  /** The same plan in C, with vectors of 128 bits. */
  async addNative(folder: string, compiler: string, signal: AbortSignal): Promise<void> {
    const { compiled, draws, target, steady } = this.full
    const sources = planProgram(compiled.plan, compiled.layout, draws / blockDraws, target, parallelParts)
    const path = await build('native', sources, folder, compiler, signal)
    await this.addProgram('native', new Program(path, [], [steady, ...this.full.inputs()]))
  }

  /** The formulas in C as they stand. */
  async addPlainC(folder: string, compiler: string, signal: AbortSignal): Promise<void> {
    const path = await build('plain', [formulasProgram(this.formulas, this.full.draws / blockDraws)], folder, compiler, signal)
    await this.addProgram('plain C', new Program(path, [], this.columns()))
  }

  /** Let a program of columns take part, if it comes to the same. */
  async addProgram(name: string, program: Program, tolerance?: number): Promise<void> {
    this.#programs.push(program)
    sameFigure(name, (await program.run()).mean, this.#mean, tolerance)
    this.contestants[name] = async () => (await program.run()).ms
  }

  addInterpreter(): void {
    const interpreter = this.full.interpreter()
    sameFigure('the interpreter', meanOf(interpreter.target()), this.#mean)
    this.contestants['interpreter'] = () =>
      timed(() => {
        interpreter.run()
      })
  }

  addMathjs(): void {
    const work = inMathjs(this.formulas, this.columns())
    this.#addSampled('mathjs', 4, 40, work)
  }

  addEvaluator(): void {
    const { full } = this
    const work = (draw: number) => {
      const values = evaluate(full.resolved, (input) => full.columns.get(input.path)?.[draw] ?? input.value)
      return values.get('totalNpv')?.[0] ?? NaN
    }
    this.#addSampled('evaluator', 2, 4, work)
  }

  /** What works draw by draw does so for a few; the time of all follows. */
  #addSampled(name: string, draws: number, warmUp: number, work: (draw: number) => number): void {
    for (let draw = 0; draw < warmUp; draw += 1) sameFigure(name, work(draw), this.#target[draw] ?? NaN)
    let from = 0
    this.contestants[name] = () => {
      from = (from + draws) % this.full.draws
      const ms = timed(() => {
        for (let draw = from; draw < from + draws; draw += 1) work(draw)
      })
      return (ms * this.full.draws) / draws
    }
  }

  end(): void {
    for (const program of this.#programs) program.end()
  }
}
