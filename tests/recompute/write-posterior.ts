// Writes posterior.json: what the model's draws come to once they agree with all that was seen, by long independent Markov chains. They
// know nothing of the product's walk: the error model is written out once more, every chain begins in the prior, and plain
// preconditioned Crank-Nicolson steps (Cotter, Roberts, Stuart and White, 2013) are taken for as long as it takes. Only the model
// itself is the engine's, which is held against the recomputation elsewhere. Some ten minutes:
//   npx tsx tests/recompute/write-posterior.ts [STEPS [CHAINS [FILE]]]
import '../../src/model/everyModel.ts'
import { fileURLToPath } from 'node:url'
import { drawnColumn } from '../../src/engine/draws/inputDraws.ts'
import { asking } from '../../src/engine/plan/plan.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { positionsOf } from '../../src/engine/positions.ts'
import { observations } from '../../src/model/versions/1/observations.ts'
import { caseOf } from '../engine/cases.ts'
import { normals, uniforms } from './draws.ts'
import { writeJson } from './writeJson.ts'

const steps = Number(process.argv[2] ?? 4000)
const chains = Number(process.argv[3] ?? 2048)
const file = process.argv[4] ?? fileURLToPath(new URL('posterior.json', import.meta.url))
const burnIn = Math.round(steps / 4)
const every = 10
const groups = 8

const resolved = caseOf()
const names = [...observations.map(({ variable }) => variable), 'totalNpv']
const simulation = new Simulator().simulation(resolved, asking(resolved, names), 1)
simulation.compute(resolved, 0, chains)
const varying = simulation.uncertain(resolved)
const own = [...new Set(varying.flatMap(({ input: { path, factor } }) => [path, ...(factor === undefined ? [] : [`factor ${factor}`])]))]
const place = new Map(own.map((name, index) => [name, index]))
const normal = normals(20_261_128)
const uniform = uniforms(20_261_129)

const read = (variable: string, at: number): Float64Array => {
  const draws = new Float64Array(chains)
  simulation.read(variable, at, draws)
  return draws
}

/** All are taken as grade B here, so that the test needs no sources: a least error of 5 points on a share, of 10 % on what is a ratio. */
const shares = new Set(['adoption', 'productionSavingShare'])
const seen = observations.map((observation) => {
  const { variable: name, year, value, low, high } = observation
  const variable = resolved.variables.find((one) => one.name === name)!
  const member = 'industry' in observation ? resolved.industries.findIndex(({ id }) => id === observation.industry) : undefined
  const at = positionsOf(resolved, variable).findIndex((one) => one.industry === member && one.year === year - resolved.startYear)
  const scale = (x: number) => (shares.has(name) ? x : Math.log(Math.max(x, value / 1000)))
  const error = Math.hypot((scale(high) - scale(low)) / (2 * 1.6448536269514722), shares.has(name) ? 0.05 : 0.1)
  return { name, at, miss: (x: number) => (scale(x) - scale(value)) / error }
})

function drivers(points: readonly Float64Array[], { input: { path, factor, loading } }: (typeof varying)[number]): Float64Array {
  const e = points[place.get(path)!]!
  if (factor === undefined) return e
  const f = points[place.get(`factor ${factor}`)!]!
  return e.map((value, chain) => loading * f[chain]! + Math.sqrt(1 - loading * loading) * value)
}

function evaluated(points: readonly Float64Array[]): { logarithm: Float64Array; total: Float64Array } {
  for (const one of varying) simulation.override(one.place, drawnColumn(one.input, drivers(points, one)))
  simulation.rerun()
  const logarithm = new Float64Array(chains)
  for (const { name, at, miss } of seen) for (const [chain, x] of read(name, at).entries()) logarithm[chain]! -= 0.5 * miss(x) ** 2
  return { logarithm, total: read('totalNpv', 0) }
}

let points = own.map(() => Float64Array.from({ length: chains }, normal))
let { logarithm, total } = evaluated(points)
let size = 0.3
const totals: Float64Array[] = []
const sums = varying.map(() => new Float64Array(groups))
for (let step = 1; step <= steps; step += 1) {
  // The likelihood is let in little by little over the first fifth of the burn-in.
  const part = Math.min(1, (step / (burnIn / 5)) ** 2)
  const rest = Math.sqrt(1 - size * size)
  const there = points.map((values) => values.map((value) => rest * value + size * normal()))
  const news = evaluated(there)
  let taken = 0
  for (let chain = 0; chain < chains; chain += 1) {
    if (Math.log(uniform()) < part * (news.logarithm[chain]! - logarithm[chain]!)) taken += 1
    else {
      for (const [index, values] of there.entries()) values[chain] = points[index]![chain]!
      news.logarithm[chain] = logarithm[chain]!
      news.total[chain] = total[chain]!
    }
  }
  points = there
  ;({ logarithm, total } = news)
  if (step <= burnIn / 2) size = Math.min(0.95, size * Math.exp(0.3 * (taken / chains - 0.25)))
  if (step > burnIn && step % every === 0) {
    totals.push(total)
    for (const [index, one] of varying.entries()) {
      for (const [chain, z] of drawnColumn({ ...one.input, credence: 1 }, drivers(points, one)).entries()) {
        sums[index]![Math.floor((chain * groups) / chains)]! += z
      }
    }
  }
  if (step % 200 === 0) console.error(`${String(step)} steps, ${size.toFixed(3)}, ${String(taken / chains)}`)
}

function quantiles(from: number, to: number): number[] {
  const all = Float64Array.from(totals.flatMap((draws) => [...draws.subarray(from, to)])).sort()
  return [0.05, 0.5, 0.95].map((share) => all[Math.floor(share * all.length)]!)
}
const spread = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, error: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) / values.length) }
}
const byGroup = Array.from({ length: groups }, (_, group) => quantiles((group * chains) / groups, ((group + 1) * chains) / groups))
const digits = (value: number) => Number(value.toPrecision(6))
const whole = {
  ...{ steps, chains, burnIn },
  totalNpv: quantiles(0, chains).map(digits),
  errors: [0, 1, 2].map((at) => digits(spread(byGroup.map((one) => one[at]!)).error)),
  means: Object.fromEntries(
    varying.map(({ input }, index) => {
      const { mean, error } = spread([...sums[index]!].map((sum) => sum / ((chains / groups) * totals.length)))
      return [input.path, [digits(mean), digits(error)]]
    }),
  ),
}
writeJson(file, whole)
