import { raise, square } from '../../engine/plan/elementary.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { factorName, tied } from '../../engine/draws/drawColumns.ts'
import { drawnColumn } from '../../engine/draws/inputDraws.ts'
import { part } from '../runs/partProgress.ts'
import type { Simulator, UncertainInput } from '../../engine/simulation.ts'
import { add, squares, type Degrees } from './additiveFit.ts'
import { explainedVariance, meanSquare } from './explainedVariance.ts'
import { combined, errorOf, type Jackknife } from './jackknife.ts'
import { factorsOf, replicatesOf, samplesEach, type Replicates, type ReplicateSet } from './replicates.ts'
import { noShare, type Estimate } from '../runs/results.ts'
import { valueIndexOf, type FigureRef } from '../catalogue/figureRef.ts'
import { wholeTarget } from '../catalogue/target.ts'

/** The shares of the variance of the target that one assumption, or one shared factor, explains. */
export interface Shares {
  readonly path: string
  readonly first: Estimate
  readonly total: Estimate
}

/** Draws for a first look at every assumption; those that turn out to matter are looked at again with all. */
const firstLook = 256
/** The share of the variance from which an assumption matters. */
export const matters = 0.004

/** A shared factor, or an assumption with its place. */
type Source = { readonly factor: string } | UncertainInput

/**
 * Shares of variance of a figure, the total net present value where none is named, for assumptions that may share a factor, and for those factors.
 *
 * With Y the target and V its variance, `first` is V(E[Y | X]) / V: what knowing this assumption alone would take away, what it tells
 * of those it moves with included. `total` is E[V(Y | all others)] / V: what would be left if all but this one were known. These
 * are the definitions of S. Kucherenko, S. Tarantola and P. Annoni, Estimation of global sensitivity indices for models
 * with dependent variables, Comput. Phys. Commun. 183 (2012), 937-946; without shared factors they are the usual Sobol'
 * indices. With them, `first` may exceed `total`, and neither sums to 1. Of a factor, `total` is what would be left if what every
 * assumption has of its own were known, and the factor were not.
 *
 * `first` comes from independent samples, see `explainedVariance`; `total` from drawing the assumption anew given all others (M. J. W.
 * Jansen, Comput. Phys. Commun. 117 (1999), 35-43), which under the one-factor Gaussian copula is a normal law.
 *
 * @param explained Where `first` is found out elsewhere, by `firstShares`, it is left at nothing.
 */
export function* sensitivity(
  simulator: Simulator,
  resolved: ResolvedScenario,
  samples: number,
  seed: number,
  target: FigureRef = wholeTarget,
  explained?: 'elsewhere',
): Generator<number, Shares[]> {
  const replicates = replicatesOf(simulator, resolved, valueIndexOf(resolved, target), samples, seed)
  yield 0.25
  const firsts = explained ? new Map<string, Estimate>() : firstShares(replicates)
  yield 0.3
  const totals = yield* part(totalShares(replicates), 0.3, 0.7)
  return Array.from(totals, ([path, total]) => ({ path, first: firsts.get(path) ?? noShare, total }))
}

const sourcesOf = ({ inputs }: Replicates): Source[] => [...inputs, ...factorsOf(inputs).map((factor) => ({ factor }))]

const pathOf = (source: Source): string => ('input' in source ? source.input.path : `factor.${source.factor}`)

/** What knowing each source alone would take away, by its path. */
export function firstShares(replicates: Replicates): ReadonlyMap<string, Estimate> {
  const { sets, fit, variance } = replicates
  const mean = meanSquare(sets, samplesEach)
  return new Map(
    sourcesOf(replicates).map((source) => {
      const told = sets.map(({ drawn, left }) => ({
        drivers: 'input' in source ? drawn.drivers(source.input) : drawn.factor(source.factor),
        left,
      }))
      const share = combined([explainedVariance(told, samplesEach, expected(source, fit), mean), variance], (part, whole) => part / whole)
      return [pathOf(source), estimate(Math.max(0, share.whole), errorOf(share))]
    }),
  )
}

/** What would be left if all but one source were known, by its path. Yields the share done. */
function* totalShares(replicates: Replicates): Generator<number, ReadonlyMap<string, Estimate>> {
  const { simulation, inputs, sets } = replicates
  const sources = sourcesOf(replicates)
  const [base] = sets
  for (const [index, { place }] of inputs.entries()) simulation.override(place, base.columns[index]!)
  const redraw = redrawing(replicates)
  const quick = Math.min(firstLook, base.result.length)
  const look = (source: Source, draws: number) => remainder(replicates, redraw(source, draws), draws)
  const total: Estimate[] = []
  for (const source of sources) {
    total.push(look(source, quick))
    yield (0.4 * total.length) / sources.length
  }
  const important = [...total.keys()].filter((place) => base.result.length > quick && total[place]!.share > matters)
  for (const [index, place] of important.entries()) {
    total[place] = look(sources[place]!, base.result.length)
    yield 0.4 + (0.6 * (index + 1)) / important.length
  }
  simulation.restore()
  return new Map(sources.map((source, place) => [pathOf(source), total[place]!]))
}

/** What the fitted sum is expected to come to, given the source's standard normal value. */
function expected(source: Source, fit: Replicates['fit']): Degrees {
  if (!('input' in source)) return fit.of(factorName(source.factor))
  const { path, factor, loading } = source.input
  const own = fit.of(path)
  if (factor === undefined || loading === 0) return own
  const shared = fit.of(factorName(factor))
  const rest = Math.sqrt(1 - loading * loading)
  const at = (degree: 0 | 1 | 2) => shared[degree] * raise(loading, degree + 1) + own[degree] * raise(rest, degree + 1)
  return [at(0), at(1), at(2)]
}

/** Columns to put in the place of others, and by how much that moves the fitted sum, where that is known. */
interface Redrawn {
  readonly columns: readonly { readonly index: number; readonly column: Float64Array }[]
  readonly sum?: { readonly terms: Degrees; readonly from: Float64Array; readonly to: Float64Array }
}

/** Jansen's estimate: half the mean square of what the target moves when one source alone is drawn anew. */
function remainder({ simulation, figure, inputs, sets: [base], variance }: Replicates, redrawn: Redrawn, draws: number): Estimate {
  for (const { index, column } of redrawn.columns) simulation.override(inputs[index]!.place, column)
  simulation.rerun(draws)
  const halves = new Float64Array(draws)
  simulation.read(figure.variable.name, figure.place, halves)
  for (const { index } of redrawn.columns) simulation.override(inputs[index]!.place, base.columns[index]!)
  for (let draw = 0; draw < draws; draw += 1) halves[draw] = square(halves[draw]! - base.result[draw]!) / 2
  const { sum } = redrawn
  if (sum) {
    // Half the mean square of what the fitted sum moves is known: only the difference is left to chance.
    const moved = new Float64Array(draws)
    add(moved, sum.to, sum.terms, 1)
    add(moved, sum.from, sum.terms, -1)
    for (let draw = 0; draw < draws; draw += 1) halves[draw]! += squares(sum.terms) - square(moved[draw]!) / 2
  }
  return ratio(halves, variance)
}

/** A mean of draws as a share of the variance. */
function ratio(parts: Float64Array, variance: Jackknife): Estimate {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length
  const squares = parts.reduce((sum, part) => sum + square(part - mean), 0)
  const share = Math.max(0, mean / variance.whole)
  const doubt = errorOf(variance) / variance.whole
  return estimate(share, Math.sqrt(squares / (parts.length - 1) / parts.length / square(variance.whole) + square(share * doubt)))
}

/**
 * Draw a source anew, given all others. Of an assumption z = b f + sqrt(1 - b^2) e the others tell what they say of the shared factor f, a
 * normal law: each adds b^2 / (1 - b^2) to its precision and b z / (1 - b^2) to its weighted mean. A factor is drawn anew by itself,
 * and moves all that are tied to it.
 */
function redrawing({ inputs, fit, sets: [base, other] }: Replicates): (source: Source, draws: number) => Redrawn {
  const said = new Map(factorsOf(inputs).map((factor) => [factor, saidOf(factor, inputs, base)]))
  return (source, draws) => {
    const first = (column: Float64Array) => column.subarray(0, draws)
    if (!('input' in source)) {
      const [from, to] = [first(base.drawn.factor(source.factor)), first(other.drawn.factor(source.factor))]
      const moved = inputs.flatMap(({ input }, index) => {
        if (input.factor !== source.factor || input.loading === 0) return []
        return [{ index, column: drawnColumn(input, tied(input, to, first(base.drawn.own(input.path)))) }]
      })
      return { columns: moved, sum: { terms: fit.of(factorName(source.factor)), from, to } }
    }
    const { input } = source
    const index = inputs.indexOf(source)
    const { path, factor, loading } = input
    const [from, fresh] = [first(base.drawn.own(path)), first(other.drawn.own(path))]
    const all = factor === undefined || loading === 0 ? undefined : said.get(factor)
    if (!all) return { columns: [{ index, column: first(other.columns[index]!) }], sum: { terms: fit.of(path), from, to: fresh } }
    const free = freedom(loading)
    const precision = all.precision - (loading * loading) / free
    const deviation = Math.sqrt((loading * loading) / precision + 1 - loading * loading)
    const drivers = base.drawn.drivers(input)
    const anew = fresh.map((e, draw) => (loading * (all.weighted[draw]! - (loading * drivers[draw]!) / free)) / precision + deviation * e)
    return { columns: [{ index, column: drawnColumn(input, anew) }] }
  }
}

/** What assumptions together say of a shared factor: it is normal with variance 1 / precision and mean weighted / precision. */
interface Said {
  readonly precision: number
  readonly weighted: Float64Array
}

/** What those of a list say of a factor in each draw. */
export function saidOf(factor: string, inputs: readonly UncertainInput[], { drawn }: ReplicateSet): Said {
  let precision = 1
  const weighted = new Float64Array(drawn.draws)
  for (const { input } of inputs) {
    if (input.factor !== factor) continue
    const { loading } = input
    const free = freedom(loading)
    const drivers = drawn.drivers(input)
    precision += (loading * loading) / free
    for (let draw = 0; draw < weighted.length; draw += 1) weighted[draw]! += (loading * drivers[draw]!) / free
  }
  return { precision, weighted }
}

/** The part of an assumption's variance that is its own; a loading of 1 leaves it a trace, so that nothing is divided by 0. */
const freedom = (loading: number): number => Math.max(1e-9, 1 - loading * loading)

/** Settled when the error is small beside the share, or small at all. */
export function estimate(share: number, error: number): Estimate {
  return Number.isFinite(share) ? { share, error, settled: error <= 0.01 + 0.15 * share } : { share: 0, error: 0, settled: true }
}
