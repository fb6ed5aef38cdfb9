import { lossShares } from '../analysis/runs/lossShare.ts'
import type { Results } from '../analysis/runs/results.ts'
import type { Variable } from '../engine/symbols.ts'
import { csvHead, csvLines, csvRows, heading, shapeAll, shapeSpread, written } from './tables.ts'

/** One step of a sweep: the values that its paths have there, in their order, and what the scenario then comes to. */
export interface SweepStep {
  readonly at: readonly number[]
  readonly results: Results
}

/**
 * Write a sweep as CSV, each step as soon as it has been worked out: a column for each path, then those of a table of figures and the
 * share of draws below 0, which is left empty where a variable has years or cannot be negative.
 */
export function* writeSweepCsv(
  paths: readonly string[],
  steps: Iterable<SweepStep>,
  variables: readonly Variable[],
): Generator<string, void> {
  let isFirst = true
  for (const { at, results } of steps) {
    const isDrawn = results.samples > 0
    if (isFirst) yield csvLines([[...paths, ...csvHead(results), ...(isDrawn ? ['loss'] : [])]])
    isFirst = false
    const losses = variables.flatMap((variable) => {
      const length = results.point.get(variable.name)?.length ?? 0
      return [...(lossShares(results, variable.name) ?? new Float64Array(length).fill(NaN))]
    })
    const here = at.map(String)
    yield csvLines(csvRows(results, variables).map((row, index) => [...here, ...row, ...(isDrawn ? [written(losses[index])] : [])]))
  }
}

/** Write a sweep as JSON: its paths with their values, and at each step the same shapes as without a sweep. */
export function* writeSweepJson(
  sweeps: readonly { readonly path: string; readonly values: readonly number[] }[],
  steps: Iterable<SweepStep>,
  variables: readonly Variable[],
): Generator<string, void> {
  let before = ''
  for (const { at, results } of steps) {
    const { resolved, samples, point } = results
    const { seed } = resolved.scenario.simulation
    if (before === '') {
      const head = JSON.stringify({ ...heading(resolved), ...(samples > 0 && { samples, seed }), sweep: sweeps })
      yield `${head.slice(0, -1)},"steps":[`
    }
    const losses = shapeAll(resolved, variables, ({ name }) => lossShares(results, name))
    const told =
      samples > 0
        ? { ...shapeSpread(results, variables), loss: losses }
        : { point: shapeAll(resolved, variables, ({ name }) => point.get(name)) }
    yield before + JSON.stringify({ at: Object.fromEntries(sweeps.map(({ path }, index) => [path, at[index]])), ...told })
    before = ','
  }
  yield ']}\n'
}
