import { effective, factorPath, resolveScenario, type ResolvedScenario, type Input } from '../../engine/resolve.ts'
import type { DrawColumns } from '../../engine/draws/drawColumns.ts'
import { drawnColumn } from '../../engine/draws/inputDraws.ts'
import { Scramblings } from '../../engine/draws/scramblings.ts'
import { varies } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulation, type Simulator, type UncertainInput } from '../../engine/simulation.ts'
import { inputOf } from '../catalogue/address.ts'
import { askedFor, valueAt, type FigureRef, type ValueIndex } from '../catalogue/figureRef.ts'
import { errorOf, meanOfSamples } from '../sensitivity/jackknife.ts'

/** By path, the values of an assumption: as many as there are settings. */
export type PathValues = ReadonlyMap<string, Float64Array>

/** A case with one assumption at another value, as its slider moves it: ends that were set by hand stay, unless the value walks past them. */
export function withPathAt({ model, scenario }: ResolvedScenario, path: string, value: number): ResolvedScenario {
  const before = scenario.assumptions[path] ?? {}
  const change = {
    ...before,
    value,
    ...(before.low !== undefined && { low: Math.min(before.low, value) }),
    ...(before.high !== undefined && { high: Math.max(before.high, value) }),
  }
  return resolveScenario(model, { ...scenario, assumptions: { ...scenario.assumptions, [path]: change } })
}

/** Draws in independent samples of so many points each; together `batchDraws` at the most. */
export interface Sampling {
  readonly samples: number
  readonly pointsEach: number
}

/** What is told of the draws at each setting, a mean or a share of them, with its standard error; no numbers where the scenario has no such figure. */
export interface Told {
  readonly values: Float64Array
  readonly errors: Float64Array
}

/** What of its draws a figure is told by: their mean, or the share of them at or above a level. */
export type Measure = { readonly kind: 'mean' } | { readonly kind: 'share'; readonly level: number }

/** What is asked at many settings of some assumptions: a figure, and what of its draws it is told by. */
export interface Measured {
  readonly aim: FigureRef
  readonly measure: Measure
}

/**
 * The mean of a figure's draws, or the share of them at or above a level, at many settings of some assumptions. Each setting has the same
 * draws, as if the case were simulated with the assumptions moved there; as many as there is room for are worked out together. They are few, so
 * that no two assumptions may go together by chance; errors are by how far the samples lie apart. Yields the share done.
 */
export function* toldAt(
  simulator: Simulator,
  resolved: ResolvedScenario,
  measured: Measured,
  settings: PathValues,
  sampling: Sampling,
  seed: number,
  purpose = 'what if ',
): Generator<number, Told> {
  const options = { atOnce: countOf(settings), purpose }
  return yield* new WhatIf(simulator, resolved, measured, [...settings.keys()], sampling, seed, options).told(settings)
}

/** A case and a figure made ready for settings of some assumptions, asked one after the other in the same draws. */
export class WhatIf {
  readonly #resolved: ResolvedScenario
  readonly #measured: Measured
  readonly #sampling: Sampling
  readonly #spot: ValueIndex | undefined
  readonly #open: ResolvedScenario
  readonly #simulation: Simulation
  readonly #few: Scramblings
  /** Settings that are worked out together, one behind the other in the draws. */
  readonly #together: number
  readonly #draws: Float64Array
  /** Places whose columns are not the case's own. */
  readonly #moved = new Set<number>()

  /** @param options Settings that will be asked together at the most; and what keeps its memory apart from that of others that are asked meanwhile. */
  constructor(
    simulator: Simulator,
    resolved: ResolvedScenario,
    measured: Measured,
    paths: readonly string[],
    sampling: Sampling,
    seed: number,
    { atOnce = Infinity, purpose }: { readonly atOnce?: number; readonly purpose: string },
  ) {
    const samples = sampling.samples * sampling.pointsEach
    this.#resolved = resolved
    this.#measured = measured
    this.#sampling = sampling
    this.#spot = valueAt(resolved, measured.aim)
    this.#open = opened(resolved, paths)
    this.#together = Math.max(1, Math.min(atOnce, Math.floor(batchDraws / samples)))
    this.#draws = new Float64Array(this.#together * samples)
    this.#simulation = simulator.simulation(this.#open, askedFor(this.#open, [this.#spot]), seed, purpose)
    this.#few = fewOf(simulator.columns(seed), resolved, this.#columns, sampling)
  }

  get #columns(): UncertainInput[] {
    return this.#simulation.uncertain(this.#open)
  }

  /** What is told at each setting of some of the assumptions. Yields the share done. */
  *told(settings: PathValues): Generator<number, Told> {
    const count = countOf(settings)
    const [values, errors] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)]
    const { measure } = this.#measured
    const samples = this.#sampling.samples * this.#sampling.pointsEach
    const spot = this.#spot
    if (!spot) return { values, errors }
    const moving = this.#moving(settings)
    for (let from = 0; from < count; from += this.#together) {
      this.#take()
      for (const column of this.#columns) if (this.#moved.has(column.place)) this.#putBack(column)
      this.#moved.clear()
      for (const { place, by, at } of moving) {
        this.#simulation.override(
          place,
          this.#repeated((setting) => at(valuesAt(by, settings, Math.min(count - 1, from + setting)))),
        )
        this.#moved.add(place)
      }
      this.#simulation.rerun()
      this.#simulation.read(spot.variable.name, spot.place, this.#draws)
      for (let setting = 0; setting < this.#together && from + setting < count; setting += 1)
        [values[from + setting], errors[from + setting]] = told(
          this.#draws.subarray(setting * samples, (setting + 1) * samples),
          measure,
          this.#sampling,
        )
      yield Math.min(1, (from + this.#together) / count)
    }
    return { values, errors }
  }

  /** Take hold of the simulation with the case's own columns, unless they are still in it: between two batches another question may have used it. */
  #take(): void {
    if (holders.get(this.#simulation) === this) return
    holders.set(this.#simulation, this)
    this.#moved.clear()
    this.#simulation.compute(this.#open, 0, this.#draws.length)
    for (const column of this.#columns) this.#putBack(column)
  }

  #putBack({ place, input: { path } }: UncertainInput): void {
    const own = this.#column(inputOf(this.#resolved, path))
    this.#simulation.override(
      place,
      this.#repeated(() => own),
    )
  }

  /** What differs from setting to setting: the columns that the settings move, each with how it is made. */
  #moving(settings: PathValues) {
    const cases = new Map<string, (values: readonly number[]) => ResolvedScenario>()
    return this.#columns.flatMap(({ place, input: { path } }) => {
      const by = movedBy(this.#resolved, path, settings)
      if (by.length === 0) return []
      const there = cases.get(by.join()) ?? remembering((values) => movedTo(this.#resolved, by, values))
      cases.set(by.join(), there) // all that only a factor moves is in the same cases
      return [{ place, by, at: remembering((values) => this.#column(inputOf(there(values), path))) }]
    })
  }

  #column(input: Input): Float64Array {
    return varies(input)
      ? drawnColumn(input, this.#few.drivers(input))
      : new Float64Array(this.#few.draws).fill(effective(input, input.value))
  }

  /** A column of each of the settings that are worked out together, one behind the other. */
  #repeated(columnAt: (setting: number) => Float64Array): Float64Array {
    const whole = new Float64Array(this.#draws.length)
    for (let setting = 0; setting < this.#together; setting += 1) whole.set(columnAt(setting), setting * this.#few.draws)
    return whole
  }
}

/** Who has put columns of its own into a simulation last. */
const holders = new WeakMap<Simulation, WhatIf>()

/** What is told of draws, and its standard error: of one sample alone that of random draws, which is too large rather than too small. */
function told(draws: Float64Array, measure: Measure, { samples, pointsEach }: Sampling): readonly [value: number, error: number] {
  if (draws.some(Number.isNaN)) return [NaN, NaN]
  const weigh = measure.kind === 'mean' ? (draw: number) => draw : (draw: number) => Number(draw >= measure.level)
  // Means are counted from the first, so that draws that are all alike have exactly what each of them has, and no error.
  const first = measure.kind === 'mean' ? draws[0]! : 0
  const each = new Float64Array(samples)
  for (let draw = 0; draw < draws.length; draw += 1) each[draw % samples]! += (weigh(draws[draw]!) - first) / pointsEach
  const off = each.reduce((sum, one) => sum + one, 0) / samples
  if (samples > 1) return [first + off, errorOf(meanOfSamples(each))]
  let squares = 0
  for (const draw of draws) squares += (weigh(draw) - first - off) * (weigh(draw) - first - off)
  return [first + off, Math.sqrt(squares) / pointsEach]
}

const kept = new WeakMap<DrawColumns, Map<string, Scramblings>>()
const mostKept = 3

/** Few draws that are good for many: kept as long as those on screen, for the figures last asked about. */
function fewOf(
  columns: DrawColumns,
  resolved: ResolvedScenario,
  varying: readonly UncertainInput[],
  { samples, pointsEach }: Sampling,
): Scramblings {
  // What does not vary by itself is never drawn, so that the others are drawn alike whichever may move.
  const inputs = varying.map(({ input }) => inputOf(resolved, input.path)).filter(varies)
  const key = `${samples} ${pointsEach} ${resolved.model.id} ${resolved.model.version} ${inputs.map(({ path }) => path).join(' ')}`
  const all = kept.get(columns) ?? new Map<string, Scramblings>()
  kept.set(columns, all)
  const known = all.get(key)
  if (known) return known
  const few = new Scramblings('few', columns.seed, samples, pointsEach)
  few.uncorrelate(resolved, inputs)
  const oldest = all.keys().next()
  if (all.size >= mostKept && !oldest.done) all.delete(oldest.value)
  all.set(key, few)
  return few
}

/** A map has few values on each side and many pairs of them: what is made of one is made once for each, the latest of them kept. */
function remembering<Made>(make: (values: readonly number[]) => Made): (values: readonly number[]) => Made {
  const known = new Map<string, Made>()
  return (values) => {
    const key = values.join()
    const made = known.get(key) ?? make(values)
    const oldest = known.keys().next()
    if (known.size >= mostRemembered && !oldest.done) known.delete(oldest.value)
    known.set(key, made)
    return made
  }
}

/** More than a map has on a side. A factor has scores of columns for each of its values. */
const mostRemembered = 32

/** Which of the settings move an assumption: its own, and that of the factor it is tied to. */
function movedBy(resolved: ResolvedScenario, path: string, settings: PathValues): readonly string[] {
  const { factor } = inputOf(resolved, path)
  return [...settings.keys()].filter((moving) => moving === path || (factor !== undefined && moving === factorPath(factor)))
}

const valuesAt = (paths: readonly string[], settings: PathValues, setting: number): number[] =>
  paths.map((path) => settings.get(path)![setting]!)

const movedTo = (resolved: ResolvedScenario, paths: readonly string[], values: readonly number[]): ResolvedScenario =>
  paths.reduce((so, path, index) => withPathAt(so, path, values[index]!), resolved)

const countOf = (settings: PathValues): number => Math.min(...[...settings.values()].map(({ length }) => length))

/** The case with some assumptions drawn, whatever their distribution, so that they can be set in each draw. A factor stands in no formula. */
function opened(resolved: ResolvedScenario, paths: readonly string[]): ResolvedScenario {
  const changes = paths.flatMap((path) => {
    const { value, bounds, kind } = inputOf(resolved, path)
    return kind === 'factor' ? [] : [[path, { value, low: bounds[0], high: bounds[1], distribution: 'uniform' }] as const]
  })
  return resolveScenario(resolved.model, {
    ...resolved.scenario,
    assumptions: { ...resolved.scenario.assumptions, ...Object.fromEntries(changes) },
  })
}
