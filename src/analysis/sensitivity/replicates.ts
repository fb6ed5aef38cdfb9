import type { ResolvedScenario, Input } from '../../engine/resolve.ts'
import { type DrawColumns, factorName } from '../../engine/draws/drawColumns.ts'
import { drawnColumn } from '../../engine/draws/inputDraws.ts'
import { Scramblings } from '../../engine/draws/scramblings.ts'
import { batchDraws, sameDraws, type Simulation, type Simulator, type UncertainInput } from '../../engine/simulation.ts'
import { askedFor, type ValueIndex } from '../catalogue/figureRef.ts'
import { AdditiveFit } from './additiveFit.ts'
import { wholeVariance } from './explainedVariance.ts'
import type { Jackknife } from './jackknife.ts'

/** Independent samples side by side in each of the two sets. */
export const samplesEach = 32

/** A figure in many independent samples, for what is asked about its variance. */
export interface Replicates {
  readonly simulation: Simulation
  readonly figure: ValueIndex
  /** The assumptions that differ from draw to draw. */
  readonly inputs: readonly UncertainInput[]
  /** Two sets, independent of one another: what is drawn anew in one is taken from the other. */
  readonly sets: readonly [ReplicateSet, ReplicateSet]
  /** A sum of functions of one value each, fitted to draws that are in neither set. */
  readonly fit: AdditiveFit
  /** The variance of the figure; not a number where there is none. */
  readonly variance: Jackknife
}

/** Draws of independent samples, and what the figure comes to in them. */
export interface ReplicateSet {
  readonly drawn: Scramblings
  /** What every varying assumption is in each draw, in the order of `inputs`. */
  readonly columns: readonly Float64Array[]
  readonly result: Float64Array
  /** What the fitted sum comes to, without its mean, and what it leaves of the figure. */
  readonly sum: Float64Array
  readonly left: Float64Array
}

/** Draw a figure in two sets of independent samples. */
export function replicatesOf(
  simulator: Simulator,
  resolved: ResolvedScenario,
  figure: ValueIndex,
  draws: number,
  seed: number,
): Replicates {
  const pointsEach = Math.max(2, Math.floor(Math.min(draws, batchDraws) / samplesEach))
  const count = samplesEach * pointsEach
  const columns = simulator.columns(seed)
  const simulation = simulator.simulation(resolved, askedFor(resolved, [figure]), seed, 'sensitivity ')
  simulation.compute(resolved, 0, count)
  const inputs = simulation.uncertain(resolved)
  const fitted = new Float64Array(count)
  simulation.read(figure.variable.name, figure.place, fitted)
  const fit = new AdditiveFit(fitted, ownValues(resolved, inputs, columns, count))
  const [one, other] = setsOf(columns, pointsEach).map((drawn) => replicateSet({ simulation, inputs, figure }, drawn, fit))
  if (!one || !other) throw new Error('Two sets are drawn')
  const variance = wholeVariance([one, other], samplesEach, fit.variance)
  // What does not vary at all is off by rounding alone.
  const varies = variance.whole > 1e-20 * fit.mean * fit.mean
  return { simulation, figure, inputs, sets: [one, other], fit, variance: varies ? variance : { ...variance, whole: NaN } }
}

/** The shared factors that varying assumptions are tied to. */
export const factorsOf = (inputs: readonly UncertainInput[]): string[] => [
  ...new Set(inputs.flatMap(({ input: { factor, loading } }) => (factor === undefined || loading === 0 ? [] : [factor]))),
]

/** What the figure comes to with columns of one's own for all assumptions. */
export function resultWith(
  { simulation, inputs, figure }: Pick<Replicates, 'simulation' | 'inputs' | 'figure'>,
  columns: readonly Float64Array[],
): Float64Array {
  for (const [index, { place }] of inputs.entries()) simulation.override(place, columns[index]!)
  simulation.rerun()
  const result = new Float64Array(columns[0]?.length ?? 0)
  simulation.read(figure.variable.name, figure.place, result)
  return result
}

const kept = new WeakMap<DrawColumns, readonly Scramblings[]>()

/** The sets' values, kept as long as those of the draws on screen. */
function setsOf(columns: DrawColumns, pointsEach: number): readonly Scramblings[] {
  const known = kept.get(columns)
  if (known?.[0]?.draws === samplesEach * pointsEach) return known
  const sets = ['one', 'other'].map((set) => new Scramblings(`sensitivity ${set}`, columns.seed, samplesEach, pointsEach))
  kept.set(columns, sets)
  return sets
}

/** Of every shared factor, and of every assumption without its factor. */
function ownValues(
  resolved: ResolvedScenario,
  inputs: readonly UncertainInput[],
  columns: DrawColumns,
  count: number,
): Map<string, Float64Array> {
  const own = (input: Input) => columns.normals(resolved, input, 0, count)
  const factors = factorsOf(inputs).flatMap((factor): [string, Float64Array][] => {
    const tied = inputs.find(({ input }) => input.factor === factor)
    return tied ? [[factorName(factor), own({ ...tied.input, loading: 1 })]] : []
  })
  return new Map([...factors, ...inputs.map(({ input }): [string, Float64Array] => [input.path, own({ ...input, loading: 0 })])])
}

/** Of every set, what each assumption was last, by its path: when one is moved all others are what they were. */
const columnsBefore = new WeakMap<Scramblings, Map<string, { readonly input: Input; readonly column: Float64Array }>>()

function columnOf(input: Input, drawn: Scramblings): Float64Array {
  const before = columnsBefore.get(drawn) ?? new Map<string, { readonly input: Input; readonly column: Float64Array }>()
  columnsBefore.set(drawn, before)
  const known = before.get(input.path)
  if (known && sameDraws(input, known.input)) return known.column
  const column = drawnColumn(input, drawn.drivers(input))
  before.set(input.path, { input, column })
  return column
}

function replicateSet(drawing: Pick<Replicates, 'simulation' | 'inputs' | 'figure'>, drawn: Scramblings, fit: AdditiveFit): ReplicateSet {
  const { inputs } = drawing
  const columns = inputs.map(({ input }) => columnOf(input, drawn))
  const sum = fit.sum(drawn.draws, (name) => drawn.own(name))
  const result = inputs.length > 0 ? resultWith(drawing, columns) : new Float64Array(drawn.draws).fill(fit.mean)
  return { drawn, columns, result, sum, left: result.map((value, draw) => value - fit.mean - sum[draw]!) }
}
