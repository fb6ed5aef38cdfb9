import type { Insight, Results, Spread } from '../analysis/runs/results.ts'
import { memberIds, valuesPerMember } from '../engine/positions.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { Variable } from '../engine/symbols.ts'

const quantiles = ['p5', 'p25', 'p50', 'p75', 'p95', 'mean'] as const satisfies readonly (keyof Spread)[]

/** Write variables as CSV: one row for each member and year, with the spread over the draws where there are draws. */
export function writeCsv(results: Results, variables: readonly Variable[] = results.resolved.variables): string {
  return csvLines([csvHead(results), ...csvRows(results, variables)])
}

/** Rows of a table as lines of CSV. No cell needs quotes: names and units have neither commas nor marks. */
export const csvLines = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(',')}\n`).join('')

/** What the columns of `csvRows` are called. */
export const csvHead = ({ samples }: Pick<Results, 'samples'>): string[] => [
  ...['variable', 'member', 'year', 'unit', 'value'],
  ...(samples > 0 ? quantiles : []),
]

/** One row for each member and year of some variables. */
export function csvRows(results: Results, variables: readonly Variable[]): string[][] {
  const { resolved, samples } = results
  return variables.flatMap((variable) => {
    const each = valuesPerMember(resolved, variable)
    const point = results.point.get(variable.name) ?? []
    const spread = results.spread.get(variable.name)
    return memberIds(resolved, variable).flatMap((member, index) =>
      Array.from({ length: each }, (_, year) => {
        const place = index * each + year
        const drawn = samples > 0 ? quantiles.map((name) => written(spread?.[name][place])) : []
        const when = variable.dimensions.includes('year') ? String(resolved.startYear + year) : ''
        return [variable.name, member, when, variable.unit, written(point[place]), ...drawn]
      }),
    )
  })
}

/** What is not a finite number is left empty. */
export const written = (value: number | undefined): string => (value !== undefined && Number.isFinite(value) ? String(value) : '')

/** One number, one a year, or either of them by member. */
export type Shaped = number | readonly number[] | Readonly<Record<string, number | readonly number[]>>

/** Write the estimate with every assumption at its value as JSON. */
export function writePointJson({ resolved, point }: Results, variables: readonly Variable[] = resolved.variables): string {
  return `${JSON.stringify({ ...heading(resolved), point: shapeAll(resolved, variables, ({ name }) => point.get(name)) })}\n`
}

/** Write the spread over the draws as JSON, with what every claim is worth and what moves `totalNpv`. */
export function writeDrawsJson(results: Results, insight: Insight, variables: readonly Variable[] = results.resolved.variables): string {
  const { resolved, samples } = results
  return `${JSON.stringify({
    ...heading(resolved),
    samples,
    seed: resolved.scenario.simulation.seed,
    ...shapeSpread(results, variables),
    claims: Object.fromEntries(insight.claims.map(({ claim, mean }) => [claim, mean])),
    sensitivity: Object.fromEntries(
      insight.influences.map(({ path, first, total }) => [
        path,
        { first: first.share, total: total.share, firstError: first.error, totalError: total.error },
      ]),
    ),
  })}\n`
}

/** The spread over the draws, each quantile in the shape that the dimensions of its variables have. */
export function shapeSpread({ resolved, spread }: Results, variables: readonly Variable[]): Record<string, Record<string, Shaped>> {
  return Object.fromEntries(quantiles.map((name) => [name, shapeAll(resolved, variables, (variable) => spread.get(variable.name)?.[name])]))
}

/** Of which model and scenario figures are. */
export const heading = ({ model, scenario }: ResolvedScenario) => ({
  model: { id: model.id, version: model.version },
  scenario: scenario.title,
})

/** What some variables come to, each in the shape that its dimensions have. */
export function shapeAll(
  resolved: ResolvedScenario,
  variables: readonly Variable[],
  valuesOf: (variable: Variable) => Float64Array | undefined,
): Record<string, Shaped> {
  return Object.fromEntries(
    variables.flatMap((variable) => {
      const values = valuesOf(variable)
      return values ? [[variable.name, shape(resolved, variable, values)]] : []
    }),
  )
}

/** Give the values of one variable the shape that its dimensions have. */
export function shape(resolved: ResolvedScenario, variable: Variable, values: Float64Array): Shaped {
  const each = valuesPerMember(resolved, variable)
  const byYear = variable.dimensions.includes('year')
  const ids = memberIds(resolved, variable)
  const lists = ids.map((_, index) => {
    const list = [...values.subarray(index * each, (index + 1) * each)]
    return byYear ? list : (list[0] ?? NaN)
  })
  if (variable.dimensions.every((dimension) => dimension === 'year')) return lists[0] ?? NaN
  return Object.fromEntries(ids.map((id, index) => [id, lists[index] ?? NaN]))
}
