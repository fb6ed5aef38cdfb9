// Writes percentiles.json: what plain random draws of three scenarios give. Some half an hour:
//   npx tsx tests/recompute/write-percentiles.ts [DRAWS [FILE]]
import '../../src/model/everyModel.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadData, scenarioFile } from './data.ts'
import { drawer } from './draws.ts'
import { recompute, type Result } from './model.ts'
import { pointValues, resolve, type Resolved, type ScenarioFile } from './scenario.ts'
import { writeJson } from './writeJson.ts'

const draws = Number(process.argv[2] ?? 400_000)
const file = process.argv[3] ?? fileURLToPath(new URL('percentiles.json', import.meta.url))
const seed = 20_241_123
const cases = ['model', 'distributions', 'mixed']
const years = [0, 3, 6, 10]
const ranks = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 }

/** All draws of one number of the result. Four bytes each hold the seven digits that are written; the mean is summed in eight. */
interface Column {
  readonly variable: string
  readonly member: string | undefined
  readonly t: number | undefined
  readonly drawn: Float32Array
  sum: number
}

/** A column for every number of a result that is written: cost lines are left out, and all years but four. */
function columnsOf(point: Record<string, Result>, lines: ReadonlySet<string>): Column[] {
  const column = (variable: string, member: string | undefined, t: number | undefined): Column => {
    return { variable, member, t, drawn: new Float32Array(draws), sum: 0 }
  }
  const spread = (variable: string, member: string | undefined, one: number | number[]) =>
    Array.isArray(one) ? years.map((t) => column(variable, member, t)) : [column(variable, member, undefined)]
  return Object.entries(point).flatMap(([variable, result]) => {
    if (typeof result === 'number' || Array.isArray(result)) return spread(variable, undefined, result)
    return Object.entries(result).flatMap(([member, one]) => (lines.has(member) ? [] : spread(variable, member, one)))
  })
}

function numberAt(results: Record<string, Result>, { variable, member, t }: Column): number {
  const found = results[variable]
  const one = typeof found === 'object' && !Array.isArray(found) ? found[member ?? ''] : found
  const number = Array.isArray(one) ? one[t ?? 0] : one
  if (number === undefined) throw new Error(`no ${variable} of ${String(member)} in ${String(t)}`)
  return number
}

/** The value at a rank of sorted draws, between two of them on a straight line. */
function quantile(sorted: Float32Array, rank: number): number {
  const place = rank * (sorted.length - 1)
  const i = Math.floor(place)
  const from = sorted[i] ?? NaN
  return from + (place - i) * ((sorted[i + 1] ?? from) - from)
}

/** Draw a scenario, and say by variable and statistic what comes out: `{ npv: { p5: { games: 1 } } }`, years as a list. */
function summarize(name: string, resolved: Resolved): Record<string, Record<string, Result>> {
  const lines = new Set(resolved.data.industries.flatMap(({ id, lines }) => lines.map((line) => `${id}.${line.id}`)))
  const columns = columnsOf(recompute(resolved.data, pointValues(resolved)), lines)
  const draw = drawer(resolved, seed)
  for (let i = 0; i < draws; i++) {
    const results = recompute(resolved.data, draw())
    for (const column of columns) {
      const number = numberAt(results, column)
      column.drawn[i] = number
      column.sum += number
    }
    if ((i + 1) % 50_000 === 0) console.error(`${name}: ${String(i + 1)} draws`)
  }

  const summary: Record<string, Record<string, Result>> = {}
  for (const column of columns) {
    column.drawn.sort()
    const statistics = (summary[column.variable] ??= {})
    for (const [statistic, rank] of Object.entries(ranks)) note(statistics, statistic, column, quantile(column.drawn, rank))
    note(statistics, 'mean', column, column.sum / draws)
  }
  return summary
}

function note(statistics: Record<string, Result>, statistic: string, { member, t }: Column, number: number): void {
  const rounded = Number(number.toPrecision(7))
  if (member === undefined && t === undefined) statistics[statistic] = rounded
  else if (member === undefined) push(statistics, statistic, rounded)
  else {
    const members = (statistics[statistic] ??= {}) as Record<string, number | number[]>
    if (t === undefined) members[member] = rounded
    else push(members, member, rounded)
  }
}

function push(lists: Record<string, Result>, key: string, number: number): void {
  const list = (lists[key] ??= []) as number[]
  list.push(number)
}

const model = loadData()
const summaries = cases.map((name): readonly [string, ReturnType<typeof summarize>] => {
  const scenario = name === 'model' ? {} : (JSON.parse(readFileSync(scenarioFile(name), 'utf8')) as ScenarioFile)
  return [name, summarize(name, resolve(model, scenario))]
})

const whole = { draws, seed, years, cases: Object.fromEntries(summaries) }
writeJson(file, whole)
