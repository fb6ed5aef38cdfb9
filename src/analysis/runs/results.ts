import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Asked } from '../../engine/plan/plan.ts'
import type { Values } from '../../engine/evaluate.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { FigureRef } from '../catalogue/figureRef.ts'

/** How the draws of one variable spread: for each of its values, in the order of `positions`, in its unit. */
export interface Spread {
  readonly p5: Float64Array
  readonly p25: Float64Array
  readonly p50: Float64Array
  readonly p75: Float64Array
  readonly p95: Float64Array
  readonly mean: Float64Array
}

/** Counts of draws in equal steps from `least` to `most`. */
export interface Histogram {
  readonly least: number
  readonly most: number
  readonly counts: Float64Array
}

/** How the draws of one value lie, with what is said of them in numbers: that is counted, not read off the picture. */
export interface Distribution extends Histogram {
  /** How many draws are below 0, and how many above. */
  readonly negative: number
  readonly positive: number
}

/** What a scenario comes to. */
export interface Results {
  readonly resolved: ResolvedScenario
  /** The estimate with every assumption at its value, for every variable; worked out when it is first asked for. */
  readonly point: Values
  /** What a formula over variables comes to there, for each of its values; only where nothing was drawn. */
  readonly atValues?: (formula: Variable) => Float64Array
  /** Draws the spread rests on; 0 while there is none yet. */
  readonly samples: number
  /**
   * By variable, or formula over variables: the mean of the draws of each of its values, not-a-number where it was not asked for. It is
   * what figures are told by: means add up, lines to a budget and formats to industries.
   */
  readonly means: ReadonlyMap<string, Float64Array>
  /** By variable; a variable that was not asked for is not in it. */
  readonly spread: ReadonlyMap<string, Spread>
  /** By variable, one for each of its values; only for variables without years. */
  readonly histograms: ReadonlyMap<string, readonly Distribution[]>
  /** By variable: how far chance may move each figure of the spread, as its standard error; only where it was asked for. */
  readonly errors?: ReadonlyMap<string, Spread>
  /** The standard error of the mean of `totalNpv`, in CNY; not-a-number while nobody has asked for it. */
  readonly standardError: number
}

/** What draws tell, as plain data that can be sent. */
export type Told = Omit<Results, 'resolved' | 'point' | 'atValues'>

/** Whether draws tell of all that is asked. */
export const tells = ({ means, spread }: Told, asked: readonly Asked[]): boolean =>
  asked.every(({ variable: { name }, places, averaged }) =>
    places.every((place) => {
      const told = averaged?.has(place) ? means.get(name) : spread.get(name)?.mean
      return told !== undefined && !Number.isNaN(told[place])
    }),
  )

/** Results, with an estimate that is worked out when somebody looks at it, for hardly anything does. */
export function withPoint(told: Told & Pick<Results, 'atValues'>, resolved: ResolvedScenario, work: () => Values): Results {
  let point: Values | undefined
  return {
    ...told,
    resolved,
    get point() {
      return (point ??= work())
    },
  }
}

/** What of results can be sent. */
export const toldOf = ({ samples, means, spread, histograms, standardError, errors }: Results): Told => ({
  ...{ samples, means, spread, histograms, standardError },
  ...(errors && { errors }),
})

/** What moves a figure, by the path of an assumption or a shared factor. */
export interface Influence {
  readonly path: string
  /** The mean of the figure with this assumption alone held at its P10 and at its P90, the others as drawn, in its unit. */
  readonly low: number
  readonly high: number
  /** Shares of the variance of the figure, with their standard errors. */
  readonly first: Estimate
  readonly total: Estimate
}

/** What one per cent more of an assumption's value makes of a figure, with every assumption at its value. */
export interface Elasticity {
  readonly path: string
  /** The derivative, in the unit of the figure for one of the assumption's. */
  readonly slope: number
  /** One per cent of the assumption, in the unit of the figure. */
  readonly effect: number
  /** The same in per cent of the figure's size; no number where the figure is 0. */
  readonly elasticity: number
}

/** An estimated share; `settled` is false while its error is too large to rank by. */
export interface Estimate {
  readonly share: number
  readonly error: number
  readonly settled: boolean
}

/** What a figure, such as the total net present value, loses when the credence in one claim alone is set to 0, in CNY, draw by draw. */
export interface ClaimWorth {
  readonly claim: string
  readonly mean: number
  readonly p5: number
  readonly p95: number
}

/** What moves a figure. */
export interface Influences {
  /** The figure, and its mean. */
  readonly target: FigureRef
  readonly mean: number
  readonly influences: readonly Influence[]
  /** What a small move of each assumption does to the target, the most first; those at 0, and those that do nothing, are not among them. */
  readonly elasticities: readonly Elasticity[]
  /** In whose formulas the target's slope is not one number there: arguments of `min` or `max` meet, or a comparison changes. */
  readonly kinks: readonly { readonly kind: 'turns' | 'jumps'; readonly variable: string }[]
}

/** What assumptions explain of a figure, each by itself. */
export interface Explained {
  /** The figure's mean in the draws that this rests on. */
  readonly mean: number
  /** By path. */
  readonly firsts: ReadonlyMap<string, Estimate>
}

/** What an assumption has to do with a figure that does not rest on it. */
export const noShare: Estimate = { share: 0, error: 0, settled: true }

/** What moves a figure, with what each assumption explains by itself. */
export const withExplained = (found: Influences, { firsts }: Explained): Influences => ({
  ...found,
  influences: found.influences.map((one) => ({ ...one, first: firsts.get(one.path) ?? noShare })),
})

/** What the claims are worth. */
export interface Worths {
  /** The figure that loses what the claims are worth. */
  readonly worthOf: FigureRef
  readonly claims: readonly ClaimWorth[]
}

/** The questions that take many runs, asked when the hand has left the slider. */
export interface Insight extends Influences, Worths {
  readonly resolved: ResolvedScenario
  readonly samples: number
}
