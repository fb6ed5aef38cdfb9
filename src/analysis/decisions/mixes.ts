import type { ResolvedScenario } from '../../engine/resolve.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import { Simulator } from '../../engine/simulation.ts'
import { inputOf } from '../catalogue/address.ts'
import { variableOf } from '../catalogue/subject.ts'
import { summarise } from '../runs/quantiles.ts'

/** The shares of a project that could be generated: none, 5 %, 10 % … all of it. */
export const mixes: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 20)

/** So few draws for each share that all of them can be worked out anew while a slider is held; the same draws for each. */
export const drawsEach = 128

/** What one project of a format comes to at each of the `mixes`, over the draws. */
export interface MixFigures {
  readonly mean: readonly number[]
  readonly p5: readonly number[]
  readonly p95: readonly number[]
}

const simulator = new Simulator()
const known = new WeakMap<ResolvedScenario, Map<string, ReadonlyMap<string, MixFigures>>>()

/** The path of the share that is generated in projects of a format. */
export const mixPath = (resolved: ResolvedScenario, format: number): string => `${resolved.formats[format]?.id ?? ''}.generatedShare`

/**
 * What some variables of a format come to in one year where that share of each project is generated in every draw, whatever its own
 * distribution and whoever believes in it; all else is drawn as ever.
 */
export function mixFigures(
  resolved: ResolvedScenario,
  names: readonly string[],
  format: number,
  year: number,
): ReadonlyMap<string, MixFigures> {
  const all = known.get(resolved) ?? new Map<string, ReadonlyMap<string, MixFigures>>()
  known.set(resolved, all)
  const key = [format, year, ...names].join(' ')
  const figures = all.get(key) ?? workedOut(resolved, names, format, year)
  all.set(key, figures)
  return figures
}

function workedOut(resolved: ResolvedScenario, names: readonly string[], format: number, year: number): Map<string, MixFigures> {
  const { scenario, model, years } = resolved
  const path = mixPath(resolved, format)
  const { value, bounds } = inputOf(resolved, path)
  const open = { value, low: bounds[0], high: bounds[1], distribution: 'uniform' as const }
  const drawn = resolveScenario(model, { ...scenario, assumptions: { ...scenario.assumptions, [path]: open } })
  // Every year is asked for, so that one machine serves whichever is looked at.
  const asked = names.flatMap((name) => {
    const variable = variableOf(drawn, name)
    if (!variable) return []
    return [{ variable, places: yearly(variable) ? Array.from({ length: years }, (_, at) => format * years + at) : [format] }]
  })
  const simulation = simulator.simulation(drawn, asked, scenario.simulation.seed, 'mixes ')
  simulation.compute(drawn, 0, drawsEach)
  const place = simulation.uncertain(drawn).find(({ input }) => input.path === path)?.place
  const draws = new Float64Array(drawsEach)
  const found = new Map(names.map((name) => [name, { mean: [] as number[], p5: [] as number[], p95: [] as number[] }]))
  for (const share of mixes) {
    if (place !== undefined) simulation.override(place, new Float64Array(drawsEach).fill(share))
    simulation.rerun()
    for (const { variable } of asked) {
      simulation.read(variable.name, yearly(variable) ? format * years + year : format, draws)
      const { mean, quantiles } = summarise(draws, ends)
      const figures = found.get(variable.name)
      figures?.mean.push(mean)
      figures?.p5.push(quantiles[0] ?? NaN)
      figures?.p95.push(quantiles[1] ?? NaN)
    }
  }
  return found
}

const yearly = ({ dimensions }: Variable): boolean => dimensions.includes('year')

/** What the fan of a figure lies between, as shares of its draws. */
const ends = [0.05, 0.95]
