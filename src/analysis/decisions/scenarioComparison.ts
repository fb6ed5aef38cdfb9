import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Simulator } from '../../engine/simulation.ts'
import type { FigureRef } from '../catalogue/figureRef.ts'
import { aimedAt, drawFigure, pointOf } from '../runs/figureDraws.ts'
import { figureErrors, type FigureErrors } from '../runs/figureErrors.ts'
import { part } from '../runs/partProgress.ts'
import { summarise, told } from '../runs/quantiles.ts'
import type { Histogram } from '../runs/results.ts'
import { bySample, drawSamples, errorBySample } from '../sensitivity/sensitivitySamples.ts'

/** How several cases stand against one another, figure by figure, in the same draws. */
export interface Comparison {
  readonly samples: number
  /** In the order of the aims. */
  readonly figures: readonly ComparedFigure[]
}

/** One figure in every scenario. */
export interface ComparedFigure {
  readonly aim: FigureRef
  /** One for each scenario; nothing for a scenario that does not have the figure. */
  readonly standings: readonly (Standing | undefined)[]
  /** Each pair of scenarios that have it, the later one first. */
  readonly contests: readonly Contest[]
}

/** What a figure comes to in one scenario, in the figure's unit. */
export interface Standing {
  /** With every assumption at its value. */
  readonly point: number
  /** P5, P25, P50, P75, P95. */
  readonly quantiles: readonly number[]
  readonly mean: number
  /** How far chance may move the quantiles and, last, the mean: as of the same figure wherever else it is shown. */
  readonly errors: FigureErrors
  /** The share of draws in which it is above that of every other case. */
  readonly ahead: number
  /** Over the same steps in all cases of a figure. */
  readonly histogram: Histogram
}

/** One case against another, draw by draw. */
export interface Contest {
  readonly one: number
  readonly other: number
  /** The share of draws in which the first comes to more, and that in which both come to the same. */
  readonly chance: number
  readonly even: number
  /** The standard error of the chance. */
  readonly error: number
  /** P5, P25, P50, P75, P95 of the first less the second. */
  readonly quantiles: readonly number[]
  readonly mean: number
  readonly histogram: Histogram
}

const steps = 56

/**
 * Compare cases. They may differ in anything, formats and lines included: what is called the same is drawn the same. Yields
 * the share done.
 */
export function* compareScenarios(
  simulator: Simulator,
  cases: readonly ResolvedScenario[],
  aims: readonly FigureRef[],
  samples: number,
  seed: number,
): Generator<number, Comparison> {
  const draws: (Float64Array | undefined)[][] = []
  const again: (Float64Array[] | undefined)[][] = []
  const errors: (FigureErrors | undefined)[][] = []
  const half = 0.5 / (cases.length + 1)
  for (const [index, resolved] of cases.entries()) {
    draws.push(yield* part(drawFigure(simulator, resolved, aims, samples, seed), 2 * index * half, half))
    errors.push(yield* part(errorsOf(simulator, resolved, aims, samples, seed), (2 * index + 1) * half, half))
    again.push(inSamples(simulator, resolved, aims, samples, seed))
  }
  const figures: ComparedFigure[] = []
  for (const [index, aim] of aims.entries()) {
    const points = cases.map((resolved) => pointOf(simulator, resolved, aim))
    figures.push(
      compared(
        aim,
        draws.map((each) => each[index]),
        again.map((each) => each[index]),
        errors.map((each) => each[index]),
        points,
      ),
    )
    yield (cases.length + (index + 1) / aims.length) / (cases.length + 1)
  }
  return { samples, figures }
}

/** How far chance may move the figures, in the order of the aims; nothing for one that the case does not have. Yields the share done. */
function* errorsOf(
  simulator: Simulator,
  resolved: ResolvedScenario,
  aims: readonly FigureRef[],
  samples: number,
  seed: number,
): Generator<number, (FigureErrors | undefined)[]> {
  const { spots, asked, simulation } = aimedAt(simulator, resolved, aims, seed)
  const found = yield* figureErrors(simulation, resolved, asked, samples, seed)
  return spots.map((spot) => {
    const at = asked.findIndex(({ variable }) => variable.name === spot?.variable.name)
    return spot && found[at]?.[asked[at]!.places.indexOf(spot.place)]
  })
}

/** What the figures come to in independent samples, for the error of what is counted. */
function inSamples(
  simulator: Simulator,
  resolved: ResolvedScenario,
  aims: readonly FigureRef[],
  samples: number,
  seed: number,
): (Float64Array[] | undefined)[] {
  const { spots, simulation } = aimedAt(simulator, resolved, aims, seed)
  const { draws } = drawSamples(simulation, resolved, samples, seed)
  return spots.map((spot) => {
    if (!spot) return undefined
    const column = new Float64Array(draws)
    simulation.read(spot.variable.name, spot.place, column)
    return bySample(column)
  })
}

function compared(
  aim: FigureRef,
  draws: readonly (Float64Array | undefined)[],
  again: readonly (readonly Float64Array[] | undefined)[],
  errors: readonly (FigureErrors | undefined)[],
  points: readonly (number | undefined)[],
): ComparedFigure {
  const summaries = draws.map((each) => each && summarise(each, [0.005, ...told, 0.995]))
  const least = Math.min(...summaries.flatMap((each) => each?.quantiles[0] ?? []))
  const most = Math.max(...summaries.flatMap((each) => each?.quantiles.at(-1) ?? []))
  const leads = ahead(draws)
  return {
    aim,
    standings: draws.map((each, index) => {
      const summary = summaries[index]
      if (!each || !summary) return undefined
      const { mean, quantiles } = summary
      const histogram = counted(each, least, most)
      const chance = { errors: errors[index] ?? [], ahead: leads[index] ?? 0 }
      return { point: points[index] ?? NaN, quantiles: quantiles.slice(1, -1), mean, ...chance, histogram }
    }),
    contests: draws.flatMap((one, index) =>
      one
        ? draws
            .slice(0, index)
            .flatMap((other, against) => (other ? [contest(index, one, against, other, [again[index], again[against]])] : []))
        : [],
    ),
  }
}

/** By case: the share of draws in which it is above every other. */
function ahead(draws: readonly (Float64Array | undefined)[]): number[] {
  const wins = draws.map(() => 0)
  const samples = draws.find((each) => each !== undefined)?.length ?? 0
  for (let draw = 0; draw < samples; draw += 1) {
    let best = -1
    let most = -Infinity
    for (const [index, each] of draws.entries()) {
      const value = each?.[draw] ?? -Infinity
      if (value > most) [best, most] = [index, value]
      else if (value === most) best = -1
    }
    if (best >= 0) wins[best]! += 1
  }
  return wins.map((count) => count / samples)
}

function contest(
  one: number,
  here: Float64Array,
  other: number,
  there: Float64Array,
  [mine = [], theirs = []]: readonly (readonly Float64Array[] | undefined)[],
): Contest {
  const chances = mine.map((draws, sample) => draws.filter((value, draw) => value > theirs[sample]![draw]!).length / draws.length)
  const differences = here.map((value, draw) => value - there[draw]!)
  let [more, even] = [0, 0]
  for (const difference of differences) {
    if (difference > 0) more += 1
    else if (difference === 0) even += 1
  }
  const { mean, quantiles } = summarise(differences, [0.005, ...told, 0.995])
  return {
    ...{ one, other, mean },
    chance: more / differences.length,
    even: even / differences.length,
    error: errorBySample(chances, differences.length),
    quantiles: quantiles.slice(1, -1),
    histogram: counted(differences, quantiles[0]!, quantiles.at(-1)!),
  }
}

/** Counts of the draws from least to most; the few outside, which would leave little room for the others, are left out. */
function counted(draws: Float64Array, least: number, most: number): Histogram {
  const counts = new Float64Array(steps)
  const scale = most > least ? steps / (most - least) : 0
  for (const draw of draws) {
    if (draw >= least && draw <= most) counts[Math.min(steps - 1, Math.floor((draw - least) * scale))]! += 1
  }
  return { least, most, counts }
}
