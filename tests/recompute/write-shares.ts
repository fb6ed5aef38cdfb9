// Writes shares.json: shares of variance of the total by brute force, for two scenarios. A quarter of an hour on a quiet machine:
//   nice -n 10 npx tsx tests/recompute/write-shares.ts [BATCHES [FILE]]
// Only the model is the engine's. Random numbers are plain ones, and every share is what its definition says, with nothing
// made better: the mean of products, or of squares, over pairs of draws that have in common what is taken to be known.
import '../../src/model/everyModel.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { resolveScenario, type ResolvedScenario } from '../../src/engine/resolve.ts'
import { drawnColumn } from '../../src/engine/draws/inputDraws.ts'
import { asking } from '../../src/engine/plan/plan.ts'
import { batchDraws, Simulator, type UncertainInput } from '../../src/engine/simulation.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { caseOf, inputsOf } from '../engine/cases.ts'
import { normals } from './draws.ts'
import { writeJson } from './writeJson.ts'

const batches = Number(process.argv[2] ?? 100)
const file = process.argv[3] ?? fileURLToPath(new URL('shares.json', import.meta.url))
const seed = 20_261_128
const cases = ['model', 'slow-quality']

/** Those that matter most alone or with others, those that a wrong estimator makes something of, and the shared factor. */
const singles = [
  ...['factor.capability', 'advertising.versions.baseCost', 'advertising.versions.eligible', 'advertising.versions.reduction'],
  ...['advertising.crew.eligible', 'shortDrama.cast.eligible', 'games.usableStart', 'usableHalving', 'advertising.unitsStart'],
  ...['advertising.audienceDiscount', 'advertising.unitGrowth', 'advertising.generatedShare', 'discountRate', 'hurdle'],
  ...['advertising.adoptionMidpoint', 'shortDrama.unitGrowth', 'advertising.reboundElasticity', 'games.concept.baseCost'],
]

const setsOf = (resolved: ResolvedScenario): Record<string, string[]> => {
  const varying = inputsOf(resolved).filter(({ distribution, path }) => distribution !== 'fixed' && !path.startsWith('factor.'))
  const paths = (which: (input: (typeof varying)[number]) => boolean) => varying.filter(which).map(({ path }) => path)
  return {
    tied: paths(({ factor }) => factor !== undefined),
    loose: paths(({ factor }) => factor === undefined),
    'most but not all tied ones, and some others': paths(({ path }) => /eligible|unit|Start$/.test(path)),
    reductions: paths(({ name }) => name === 'reduction'),
  }
}

/** Sums of what is averaged over batches, each batch one sample. */
class Mean {
  readonly batches: number[] = []
  add(values: Float64Array): void {
    this.batches.push(values.reduce((sum, value) => sum + value, 0) / values.length)
  }
}

/** A mean divided by another, and its standard error by the spread of the batches. */
function ratio(above: Mean, below: Mean): { share: number; error: number } {
  const mean = ({ batches }: Mean) => batches.reduce((sum, one) => sum + one, 0) / batches.length
  const [a, b] = [mean(above), mean(below)]
  const left = above.batches.map((one, batch) => one - (a / b) * below.batches[batch]!)
  const squares = left.reduce((sum, one) => sum + one * one, 0)
  return { share: a / b, error: Math.sqrt(squares / left.length / (left.length - 1)) / b }
}

interface Drawn {
  readonly f: Record<string, Float64Array>
  readonly e: readonly Float64Array[]
}

function shares(resolved: ResolvedScenario) {
  const simulator = new Simulator()
  const simulation = simulator.simulation(resolved, asking(resolved, ['totalNpv']), 1)
  simulation.compute(resolved, 0, batchDraws)
  const inputs = simulation.uncertain(resolved)
  const factors = [...new Set(inputs.flatMap(({ input: { factor } }) => factor ?? []))]
  const normal = normals(seed)
  const column = () => Float64Array.from({ length: batchDraws }, normal)
  const draw = (): Drawn => ({ f: Object.fromEntries(factors.map((id) => [id, column()])), e: inputs.map(column) })
  const isTied = ({ input }: UncertainInput) => input.factor !== undefined && input.loading !== 0
  const known = new WeakMap<Float64Array, WeakMap<Float64Array, Float64Array>>()
  const standard = (index: number, { f, e }: Drawn): Float64Array => {
    const { input } = inputs[index]!
    if (!isTied(inputs[index]!)) return e[index]!
    const byShared = known.get(e[index]!) ?? new WeakMap<Float64Array, Float64Array>()
    known.set(e[index]!, byShared)
    const z = byShared.get(f[input.factor!]!) ?? tied(index, { f, e })
    byShared.set(f[input.factor!]!, z)
    return z
  }
  const tied = (index: number, { f, e }: Drawn): Float64Array => {
    const { input } = inputs[index]!
    const [b, shared] = [input.loading, f[input.factor!]!]
    return e[index]!.map((own, n) => b * shared[n]! + Math.sqrt(1 - b * b) * own)
  }
  const loaded: Float64Array[] = []
  const result = (z: readonly Float64Array[]): Float64Array => {
    for (const [index, { place, input }] of inputs.entries()) {
      if (loaded[index] === z[index]) continue
      loaded[index] = z[index]!
      simulation.override(place, drawnColumn(input, z[index]!))
    }
    simulation.rerun()
    const y = new Float64Array(batchDraws)
    simulation.read('totalNpv', 0, y)
    return y
  }
  /** Mean and variance of a factor, given the standard normal values of some assumptions that are tied to it. */
  const given = (id: string, known: readonly number[], z: readonly Float64Array[]) => {
    let precision = 1
    const sum = new Float64Array(batchDraws)
    for (const index of known) {
      const { factor, loading: b } = inputs[index]!.input
      if (factor !== id) continue
      precision += (b * b) / (1 - b * b)
      for (let n = 0; n < batchDraws; n += 1) sum[n]! += (b * z[index]![n]!) / (1 - b * b)
    }
    return { mean: sum.map((one) => one / precision), variance: 1 / precision }
  }
  /** Values that share with `a` what is known, all else as in `c`, where what `c`'s factor has beyond what the known ones say stays. */
  const sharing = (known: ReadonlySet<string>, a: Drawn, c: Drawn): Float64Array[] => {
    const [zA, zC] = [inputs.map((_, index) => standard(index, a)), inputs.map((_, index) => standard(index, c))]
    const indices = [...inputs.keys()].filter((index) => known.has(inputs[index]!.input.path))
    const f = Object.fromEntries(
      factors.map((id) => {
        if (known.has(`factor.${id}`)) return [id, a.f[id]!]
        if (!indices.some((index) => inputs[index]!.input.factor === id)) return [id, c.f[id]!]
        const [here, there] = [given(id, indices, zA), given(id, indices, zC)]
        return [id, c.f[id]!.map((one, n) => here.mean[n]! + one - there.mean[n]!)]
      }),
    )
    return inputs.map(({ input }, index) => (known.has(input.path) ? zA[index]! : standard(index, { f, e: c.e })))
  }
  /** The values of `a` with one of them drawn anew, given all others. */
  const anew = (path: string, a: Drawn): Float64Array[] => {
    const factor = /^factor\.(.*)$/.exec(path)?.[1]
    if (factor !== undefined) {
      const other = { ...a, f: { ...a.f, [factor]: column() } }
      return inputs.map((_, index) => standard(index, other))
    }
    const z = inputs.map((_, index) => standard(index, a))
    const place = inputs.findIndex(({ input }) => input.path === path)
    const { input } = inputs[place]!
    const fresh = column()
    if (isTied(inputs[place]!)) {
      const others = [...inputs.keys()].filter((index) => index !== place)
      const { mean, variance } = given(input.factor!, others, z)
      const [b, shared] = [input.loading, column()]
      for (let n = 0; n < batchDraws; n += 1)
        fresh[n] = b * (mean[n]! + Math.sqrt(variance) * shared[n]!) + Math.sqrt(1 - b * b) * fresh[n]!
    }
    return z.map((column, index) => (index === place ? fresh : column))
  }

  const paths = singles.filter((path) => path.startsWith('factor.') || inputs.some(({ input }) => input.path === path))
  const sets = setsOf(resolved)
  const knowing = new Map([
    ...paths.map((path) => [path, new Set([path])] as const),
    ...Object.entries(sets).map(([name, all]) => [name, new Set(all)] as const),
  ])
  const variance = new Mean()
  const explained = new Map([...knowing.keys()].map((name) => [name, new Mean()]))
  const left = new Map(paths.map((path) => [path, new Mean()]))
  for (let batch = 0; batch < batches; batch += 1) {
    const [a, c] = [draw(), draw()]
    const yA = result(inputs.map((_, index) => standard(index, a)))
    const yC = result(inputs.map((_, index) => standard(index, c)))
    variance.add(yA.map((y, n) => (y - yC[n]!) ** 2 / 2))
    const middle = yA.reduce((sum, y) => sum + y, 0) / batchDraws // any number that is near leaves the mean as it is
    for (const [name, set] of knowing) {
      const y = result(sharing(set, a, c))
      explained.get(name)!.add(yA.map((one, n) => (one - middle) * (y[n]! - yC[n]!)))
    }
    for (const path of paths) {
      const y = result(anew(path, a))
      left.get(path)!.add(yA.map((one, n) => (one - y[n]!) ** 2 / 2))
    }
    if (batch % 10 === 9) console.error(`${batch + 1} of ${batches}`)
  }
  const round = ({ share, error }: { share: number; error: number }) => ({
    share: Number(share.toFixed(6)),
    error: Number(error.toPrecision(3)),
  })
  return {
    singles: Object.fromEntries(
      paths.map((path) => [path, { first: round(ratio(explained.get(path)!, variance)), total: round(ratio(left.get(path)!, variance)) }]),
    ),
    sets: Object.fromEntries(
      Object.entries(sets).map(([name, all]) => [name, { paths: all, closed: round(ratio(explained.get(name)!, variance)) }]),
    ),
  }
}

function caseNamed(name: string): ResolvedScenario {
  if (name === 'model') return caseOf({}, sora2024)
  const read = readScenario(readFileSync(new URL(`scenarios/${name}.json`, import.meta.url)), models)
  if (!read.ok) throw new Error(name)
  return resolveScenario(sora2024, read.scenario)
}

const whole = { draws: batches * batchDraws, seed, cases: Object.fromEntries(cases.map((name) => [name, shares(caseNamed(name))])) }
writeJson(file, whole)
