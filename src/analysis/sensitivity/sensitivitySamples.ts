import type { ResolvedScenario } from '../../engine/resolve.ts'
import { drawnColumn } from '../../engine/draws/inputDraws.ts'
import { Scramblings } from '../../engine/draws/scramblings.ts'
import { batchDraws, type Simulation } from '../../engine/simulation.ts'
import { errorOf, meanOfSamples } from './jackknife.ts'

/** Independent samples by whose spread the error of an answer is told. */
const samples = 8

/** A scenario's figures, ready to be read, in draws of independent samples; the same assumptions have the same draws in every scenario. */
export function drawSamples(simulation: Simulation, resolved: ResolvedScenario, draws: number, seed: number): Scramblings {
  const drawn = new Scramblings('samples', seed, samples, Math.max(1, Math.floor(Math.min(draws, batchDraws) / samples)))
  simulation.compute(resolved, 0, drawn.draws)
  for (const { place, input } of simulation.uncertain(resolved)) simulation.override(place, drawnColumn(input, drawn.drivers(input)))
  simulation.rerun()
  return drawn
}

/** Sample by sample, the draws that it has of a column. */
export const bySample = (column: Float64Array): Float64Array[] =>
  Array.from({ length: samples }, (_, sample) => column.filter((_, draw) => draw % samples === sample))

/**
 * The standard error of an answer in so many draws, by how far the answers of the samples lie apart. With more draws it shrinks as
 * that of random ones does: the points of the draws on screen do no worse.
 */
export const errorBySample = (answers: readonly number[], draws: number): number =>
  errorOf(meanOfSamples(Float64Array.from(answers))) * Math.sqrt(Math.min(1, batchDraws / draws))
