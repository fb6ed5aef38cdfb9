import { variableNamed } from '../analysis/catalogue/address.ts'
import { keyFigures } from '../analysis/catalogue/figures.ts'
import type { Results } from '../analysis/runs/results.ts'
import { askedInHead } from '../analysis/catalogue/figuresInText.ts'
import { idsInTable, memberOf, nameOfWhose, whoseIs } from '../analysis/catalogue/whose.ts'
import { asking, type Asked } from '../engine/plan/plan.ts'
import { memberIds, narrowest, valuesPerMember, type Position } from '../engine/positions.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { Variable } from '../engine/symbols.ts'
import { filledIn } from '../words/documentTexts.ts'
import { alignColumns } from './alignColumns.ts'
import { shortNumber } from './shortNumber.ts'

/** Variables of the user's own that have a place in the table of key figures. */
const ownInTable = ({ variables }: ResolvedScenario): Variable[] =>
  variables.filter(({ own, dimensions }) => own && dimensions.every((one) => one === 'industry' || one === 'format' || one === 'year'))

/** What the table of key figures needs, and its heading. */
export function askedInKeyFigures(resolved: ResolvedScenario): Asked[] {
  const names = keyFigures.flatMap(({ format, industry, all }) => [format, industry, all].filter((name) => name !== undefined))
  const last = ({ year }: Position) => year === undefined || year === resolved.years - 1
  return [...asking(resolved, [...names, ...ownInTable(resolved).map(({ name }) => name)], last), ...askedInHead(resolved)]
}

/** Write what matters most as a table: by format, by industry and in total, figures of a year being those of the last one. */
export function writeKeyFigures(results: Results): string {
  const { resolved } = results
  const { symbols } = resolved
  const columns = idsInTable(resolved).map((id) => ({ id, whose: whoseIs(resolved, id) }))
  const rows = [...keyFigures, ...ownInTable(resolved).map(({ name }): (typeof keyFigures)[number] => ({ format: name }))].flatMap(
    ({ format, industry, all }) => {
      const variable = variableNamed(resolved, format)
      if (!variable) return []
      const flat = narrowest(variable.dimensions) === undefined
      const cells = columns.map(({ whose }) => {
        const name = whose.format !== undefined ? (flat ? '' : format) : whose.industry !== undefined ? industry : flat ? format : all
        const told = name !== undefined && symbols.has(name) ? variableNamed(resolved, name) : undefined
        return told ? figure(results, told, Math.max(0, memberOf(resolved, told, whose))) : ''
      })
      return [[label(results, variable), ...cells]]
    },
  )
  const heads = columns.map(({ id }) => nameOfWhose(resolved, id)?.en ?? 'All')
  return `${heading(results)}\n${alignColumns([['', ...heads], ...rows])}`
}

/** Write the variables that were asked for, a row for each member and a column for each year. */
export function writeVariables(results: Results, variables: readonly Variable[]): string {
  const { resolved } = results
  const years = Array.from({ length: resolved.years }, (_, year) => String(resolved.startYear + year))
  const tables = variables.map((variable) => {
    const each = valuesPerMember(resolved, variable)
    const rows = memberIds(resolved, variable).map((id, member) => [
      id,
      ...Array.from({ length: each }, (_, year) => figure(results, variable, member, year)),
    ])
    return `${variable.title.en} (${variable.name}${measure(variable)})\n${alignColumns([['', ...(each > 1 ? years : [''])], ...rows])}`
  })
  return [heading(results), ...tables].join('\n')
}

function heading(results: Results): string {
  const { resolved, samples } = results
  const { scenario, startYear, years, model } = resolved
  const run = samples > 0 ? `Mean (P5 to P95) of ${samples} draws with seed ${scenario.simulation.seed}` : 'every assumption at its value'
  const { ours } = scenario.scope ?? {}
  const whose = ours ? `, our own projects: ${ours.projects} a year` : ''
  return `${filledIn(scenario.title, results).en || 'Untitled'}\nModel ${model.id} version ${model.version}, ${startYear} to ${startYear + years - 1}${whose}, ${run}\n`
}

function label({ resolved: { startYear, years } }: Results, variable: Variable): string {
  const when = variable.dimensions.includes('year') ? ` in ${startYear + years - 1}` : ''
  return `${variable.title.en}${when}${measure(variable)}`
}

const measure = ({ unit }: Variable): string => (unit === '1' ? '' : `, ${unit}`)

function figure(results: Results, variable: Variable, member: number, year?: number): string {
  const { resolved, spread, samples } = results
  const each = valuesPerMember(resolved, variable)
  const place = member * each + (year ?? each - 1)
  const told = samples > 0 ? spread.get(variable.name) : undefined
  const write = (values: Float64Array | undefined) => shortNumber(values?.[place] ?? NaN, variable.unit, 'en')
  return told ? `${write(told.mean)} (${write(told.p5)} to ${write(told.p95)})` : write(results.point.get(variable.name))
}
