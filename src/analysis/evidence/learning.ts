import { square } from '../../engine/plan/elementary.ts'
import { resolveScenario, type ResolvedScenario } from '../../engine/resolve.ts'
import { asking } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator } from '../../engine/simulation.ts'
import { valueAt, type FigureRef } from '../catalogue/figureRef.ts'
import { errorModelOf, type Observed } from './errorModel.ts'
import { Particles } from './particles.ts'
import type { Points } from './gaussianReference.ts'
import { temperedSmc } from './temperedSmc.ts'
import { effectiveSize, estimated, leastEffective, likelihood, normalised } from './importanceWeights.ts'
import { writtenReading, type WrittenReading } from './writtenReading.ts'
import { part } from '../runs/partProgress.ts'

/** A figure before and after what was seen, in its unit: P5, P50 and P95, and the mean. */
export interface Lesson {
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** The means before and after. */
  readonly means: readonly [before: number, after: number]
  /** Standard errors of P5, P50 and P95 after. */
  readonly errors: readonly number[]
  /** How far the mean has moved, in standard deviations of before. */
  readonly shift: number
  /** Standard error of the shift. */
  readonly shiftError: number
  /** Standard deviation after, as a part of that before. */
  readonly narrowed: number
}

/** How the draws were made to agree with what was seen. */
export type Method = 'weights' | 'tempering'

/** What is learned. */
export interface Learning {
  readonly method: Method
  readonly samples: number
  /** How many equal draws the weighted ones are worth, of `samples`. */
  readonly weighed: number
  /** How many independent draws the means of the assumptions are worth, in the middle of all. */
  readonly effective: number
  /** The greatest factor by which chains that had not met would disagree, after A. Gelman and D. B. Rubin (1992): 1 is perfect. */
  readonly disagreement: number
  /** Observations that the scenario has a place for. */
  readonly used: number
  /** Steps from prior to posterior, and moves; 0 with weights alone. */
  readonly steps: number
  readonly moves: number
  /** Share of the proposed moves that were taken at the end. */
  readonly accepted: number
  /** What was left of where the points began, at the end: a correlation. */
  readonly remembered: number
  /** Assumptions that moved by more than twice the error of that, most first. */
  readonly assumptions: readonly (Lesson & { readonly path: string })[]
  readonly results: readonly (Lesson & FigureRef)[]
  /** What was seen, and what the draws of before and after say of it. */
  readonly fits: readonly (Lesson & { readonly index: number })[]
  readonly written: Written
}

/** What can be written into the scenario of what was learned: each assumption for itself, without how they go together. */
export interface Written {
  readonly readings: readonly (WrittenReading & { readonly path: string })[]
  /** What the first result that was asked for comes to, drawn with these readings: P5, P50 and P95, and the mean. */
  readonly result?: { readonly quantiles: readonly number[]; readonly mean: number }
}

/** No draws agree with what was seen, not even step by step: it contradicts itself, or the shape of the model. */
export interface Unreachable {
  readonly unreachable: true
}

/** What is asked: a case, what was seen, which figures to tell of, and by which method. */
export interface Lessons {
  readonly resolved: ResolvedScenario
  readonly seen: readonly Observed[]
  readonly results: readonly FigureRef[]
  /** `weights` where they leave enough draws effective, and else `tempering`. */
  readonly method: Method
  /** Draws that are computed together, `mostPoints` at the most; what is told rests on `rounds` times as many. */
  readonly samples: number
  readonly seed: number
}

const shares = [0.05, 0.5, 0.95] as const

/** Independent parts of all draws, each from a scrambling of its own: what they disagree in is chance. */
const parts = 8

const rounds = 8

/** Points that walk together: a move costs as many steps as there are points, and what is told rests on all rounds. */
const mostPoints = batchDraws / 2

/** What is read at the draws of one round. */
interface Look {
  readonly assumptions: readonly Float64Array[]
  readonly results: readonly Float64Array[]
  readonly fits: readonly Float64Array[]
}

/**
 * Weigh a scenario's draws by how well they agree with what was seen: importance sampling with the prior for a proposal, the error
 * model that of `errorModelOf`, observations independent of one another. Where fewer than `leastEffective` equal draws would be left,
 * weights alone do not serve; then, or when it is asked for, draws walk from prior to posterior. Yields the share done, 0 to 1.
 */
export function* learn(
  simulator: Simulator,
  { resolved, seen, results, method, samples, seed }: Lessons,
): Generator<number, Learning | Unreachable> {
  const each = Math.ceil(Math.min(samples, mostPoints) / parts)
  const count = each * parts
  const placed = seen.flatMap((observation, index) => {
    const at = valueAt(resolved, observation)
    return at ? [{ index, gauge: errorModelOf(observation, at.variable), ...at }] : []
  })
  const told = results.flatMap((result) => {
    const at = valueAt(resolved, { ...result, year: result.year ?? resolved.startYear })
    return at ? [{ result, ...at }] : []
  })
  const names = [...placed, ...told].map(({ variable }) => variable.name)
  const simulation = simulator.simulation(resolved, asking(resolved, names), seed, 'learning ')
  simulation.compute(resolved, 0, count)
  const particles = new Particles(simulation, resolved, seed, parts)
  const read = (variable: string, place: number) => {
    const draws = new Float64Array(count)
    simulation.read(variable, place, draws)
    return draws
  }
  const misses = (points: Points) => {
    particles.run(points)
    return placed.map(({ variable, place, gauge }) =>
      read(variable.name, place).map((draw) => (gauge.scaled(draw) - gauge.seen) / gauge.error),
    )
  }
  const look = (points: Points): Look => {
    particles.run(points)
    return {
      assumptions: particles.inputs.map((_, index) => particles.reading(points, index)),
      results: told.map(({ variable, place }) => read(variable.name, place)),
      fits: placed.map(({ variable, place }) => read(variable.name, place)),
    }
  }

  const before: Look[] = []
  const logarithms = new Float64Array(rounds * count)
  const start = particles.drawn(0, each)
  for (let round = 0; round < rounds; round += 1) {
    const points = round === 0 ? start : particles.drawn(round * each, each)
    logarithms.set(likelihood(misses(points), count), round * count)
    before.push(look(points))
    yield (0.05 * (round + 1)) / rounds
  }
  const weights = normalised(logarithms)
  const weighed = effectiveSize(weights)

  const walks = method === 'tempering' || !(weighed >= leastEffective)
  const after: Look[] = []
  const route = { islands: parts, rounds, seed, look: (points: Points) => void after.push(look(points)) }
  const walk = walks ? yield* part(temperedSmc(start, misses, route), 0.05, 0.8) : undefined
  if (walks && !walk) return { unreachable: true }
  const byPart = (pieces: readonly Float64Array[]) =>
    Array.from({ length: parts }, (_, part) => joined(pieces.map((piece) => piece.subarray(part * each, (part + 1) * each))))
  const weightsByPart = byPart(Array.from({ length: rounds }, (_, round) => weights.subarray(round * count, (round + 1) * count)))
  const lesson = (kind: keyof Look, index: number) => {
    const drawsOf = (looks: readonly Look[]) => byPart(looks.map((one) => one[kind][index]!))
    const prior = estimated([joined(drawsOf(before))], undefined, shares)
    const posterior = walk ? estimated(drawsOf(after), undefined, shares, each) : estimated(drawsOf(before), weightsByPart, shares)
    const by = prior.deviation > 0 ? 1 / prior.deviation : 0
    return {
      told: {
        ...{ before: prior.quantiles, after: posterior.quantiles, errors: posterior.errors.quantiles },
        means: [prior.mean, posterior.mean] as const,
        ...{ shift: by * (posterior.mean - prior.mean), shiftError: by * posterior.errors.mean },
        narrowed: by > 0 ? by * posterior.deviation : 1,
      },
      worth: posterior.errors.mean > 0 ? square(posterior.deviation / posterior.errors.mean) : Infinity,
    }
  }
  const ofResults = told.map(({ result }, index) => ({ ...lesson('results', index).told, ...result }))
  const ofFits = placed.map(({ index: seenAt }, index) => ({ ...lesson('fits', index).told, index: seenAt }))
  const ofAssumptions: (ReturnType<typeof lesson> & { path: string })[] = []
  for (const [index, { path }] of particles.inputs.entries()) {
    ofAssumptions.push({ ...lesson('assumptions', index), path })
    yield 0.9 + (0.1 * (index + 1)) / particles.inputs.length
  }
  const worths = ofAssumptions.map(({ worth }) => worth).sort((one, other) => one - other)
  const assumptions = ofAssumptions
    .map(({ told: one, path }) => ({ ...one, path }))
    .filter(({ shift, shiftError }) => Math.abs(shift) > 2 * shiftError)
    .sort((one, other) => Math.abs(other.shift) - Math.abs(one.shift))
  const readings = assumptions.flatMap(({ path, after: quantiles }) => {
    const reading = writtenReading(
      particles.inputs.find((input) => input.path === path)!,
      quantiles,
    )
    return reading ? [{ ...reading, path }] : []
  })
  const drawn = results[0] && drawnWith(simulator, resolved, readings, results[0], seed)
  return {
    ...{ method: walk ? 'tempering' : 'weights', samples: rounds * count, used: placed.length },
    ...{ weighed, effective: Math.min(rounds * count, worths[worths.length >> 1] ?? rounds * count) },
    disagreement: Math.sqrt(1 + parts / (worths[0] ?? Infinity)),
    ...{ steps: walk?.steps ?? 0, moves: walk?.moves ?? 0, accepted: walk?.accepted ?? 0, remembered: walk?.remembered ?? 0 },
    ...{ assumptions, results: ofResults, fits: ofFits },
    written: { readings, ...(drawn && { result: drawn }) },
  }
}

/** What a result comes to where some readings are others. */
function drawnWith(
  simulator: Simulator,
  resolved: ResolvedScenario,
  readings: Written['readings'],
  result: FigureRef,
  seed: number,
): NonNullable<Written['result']> | undefined {
  const changes = Object.fromEntries(readings.map(({ path, residual: _, ...reading }) => [path, reading]))
  const changed = resolveScenario(resolved.model, { ...resolved.scenario, assumptions: { ...resolved.scenario.assumptions, ...changes } })
  const at = valueAt(changed, { ...result, year: result.year ?? resolved.startYear })
  if (!at) return undefined
  const simulation = simulator.simulation(changed, asking(changed, [result.variable]), seed, 'learned ')
  simulation.compute(changed, 0, batchDraws)
  const draws = new Float64Array(batchDraws)
  simulation.read(result.variable, at.place, draws)
  const { quantiles, mean } = estimated([draws], undefined, shares)
  return { quantiles, mean }
}

function joined(pieces: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const piece of pieces) {
    whole.set(piece, place)
    place += piece.length
  }
  return whole
}
