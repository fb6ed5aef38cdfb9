import { square } from '../../engine/plan/elementary.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { factorName, tied } from '../../engine/draws/drawColumns.ts'
import { drawnColumn } from '../../engine/draws/inputDraws.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { wholeVariance } from './explainedVariance.ts'
import { combined, errorOf, meanOfSamples } from './jackknife.ts'
import { factorsOf, replicatesOf, resultWith, samplesEach, type Replicates, type ReplicateSet } from './replicates.ts'
import type { Estimate } from '../runs/results.ts'
import { estimate, saidOf } from './sensitivity.ts'
import { valueIndexOf, type FigureRef } from '../catalogue/figureRef.ts'
import { wholeTarget } from '../catalogue/target.ts'

/** From which share on what is left is told better than what is gone. */
const large = 0.6

/**
 * V(E[Y | X in S]) / V: the share of the variance of a figure that knowing all of a set of assumptions would take away, what they
 * tell of those they move with included. Shares of single assumptions do not add up to it: what two of them share a factor for would
 * count twice at first order, and not at all in total.
 *
 * All but the set is drawn anew, given the set. Half the mean square of what that moves is what is left, so that a large share is told
 * well; and what the total has in common before and after is what the set explains, which tells a small one well (A. Saltelli and
 * others, Comput. Phys. Commun. 181 (2010), 259-270). Yields the share done, 0 to 1.
 *
 * @param paths Of assumptions; `factor.ID` for a shared factor.
 */
export function* closedShare(
  simulator: Simulator,
  resolved: ResolvedScenario,
  paths: readonly string[],
  samples: number,
  seed: number,
  target: FigureRef = wholeTarget,
): Generator<number, Estimate> {
  const replicates = replicatesOf(simulator, resolved, valueIndexOf(resolved, target), samples, seed)
  yield 0.4
  const [one, other] = replicates.sets
  const known = new Set(paths)
  // A sample of one set and its like of the other are one here: both go into every pair of draws.
  const [left, gone] = [new Float64Array(samplesEach), new Float64Array(samplesEach)]
  // What has nothing to do with the set has nothing in common before and after: what is known of it is taken away.
  const factors = factorsOf(replicates.inputs).filter(
    (factor) => known.has(`factor.${factor}`) || replicates.inputs.some(({ input }) => input.factor === factor && known.has(input.path)),
  )
  const concerned = new Set([...known, ...factors.map(factorName)])
  for (const [index, [fixed, anew]] of [[one, other] as const, [other, one] as const].entries()) {
    const moved = resultWith(replicates, sharing(replicates, known, fixed, anew))
    const apart = replicates.fit.sum(
      moved.length,
      (name) => fixed.drawn.own(name),
      (name) => !concerned.has(name),
    )
    const weight = samplesEach / moved.length / 2
    for (let draw = 0; draw < moved.length; draw += 1) {
      const [before, after] = [fixed.result[draw]!, moved[draw]!]
      const sample = draw % samplesEach
      left[sample]! += (weight * square(after - before)) / 2
      gone[sample]! += weight * (before - replicates.fit.mean - apart[draw]!) * (after - anew.result[draw]!)
    }
    yield 0.7 + 0.3 * index
  }
  replicates.simulation.restore()
  const both = (of: (set: ReplicateSet) => Float64Array) => Float64Array.from([...of(one), ...of(other)])
  const variance = wholeVariance([{ left: both((set) => set.left), sum: both((set) => set.sum) }], samplesEach, replicates.fit.variance)
  const [byLeft, byGone] = [
    combined([meanOfSamples(left), variance], (part, whole) => 1 - part / whole),
    combined([meanOfSamples(gone), variance], (part, whole) => part / whole),
  ]
  const share = byLeft.whole > large ? byLeft : byGone
  if (!Number.isFinite(replicates.variance.whole)) return estimate(NaN, 0)
  return estimate(Math.min(1, Math.max(0, share.whole)), errorOf(share))
}

/** Columns that have what is known in common with one set, and all else as the other set has it, given what is known. */
function sharing({ inputs }: Replicates, known: ReadonlySet<string>, fixed: ReplicateSet, anew: ReplicateSet): Float64Array[] {
  const members = inputs.filter(({ input }) => known.has(input.path))
  const factors = new Map(
    factorsOf(inputs).map((factor) => {
      if (known.has(`factor.${factor}`)) return [factor, fixed.drawn.factor(factor)]
      // A factor less its mean given the members of the set has nothing to do with them, so that it can be taken from elsewhere.
      const [here, there] = [saidOf(factor, members, fixed), saidOf(factor, members, anew)]
      const apart = anew.drawn.factor(factor)
      return [factor, apart.map((f, draw) => f + (here.weighted[draw]! - there.weighted[draw]!) / here.precision)]
    }),
  )
  return inputs.map(({ input }, index) => {
    if (known.has(input.path)) return fixed.columns[index]!
    const factor = input.factor === undefined || input.loading === 0 ? undefined : factors.get(input.factor)
    return factor ? drawnColumn(input, tied(input, factor, anew.drawn.own(input.path))) : anew.columns[index]!
  })
}
