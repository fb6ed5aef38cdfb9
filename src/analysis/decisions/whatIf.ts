import { effective, factorPath, resolveScenario, valueWithFactor, type ResolvedScenario, type Input } from '../../engine/resolve.ts'
import { drawnColumn, type DrawColumns } from '../../engine/draws/drawColumns.ts'
import { Scramblings } from '../../engine/draws/scramblings.ts'
import { varies } from '../../engine/plan/plan.ts'
import { batchDraws, type Simulator, type UncertainInput } from '../../engine/simulation.ts'
import { inputOf } from '../catalogue/address.ts'
import { askedFor, valueAt, type FigureRef } from '../catalogue/figureRef.ts'
import { errorOf, meanOfSamples } from '../sensitivity/jackknife.ts'

/** By path, the values of an assumption: as many as there are settings. */
export type PathValues = ReadonlyMap<string, Float64Array>

/** A case with one assumption at another value, as its slider moves it: ends that were set by hand stay, unless the value walks past them. */
export function withPathAt({ model, scenario }: ResolvedScenario, path: string, value: number): ResolvedScenario {
  const before = scenario.assumptions[path] ?? {}
  const change = {
    ...before,
    value,
    ...(before.low !== undefined && { low: Math.min(before.low, value) }),
    ...(before.high !== undefined && { high: Math.max(before.high, value) }),
  }
  return resolveScenario(model, { ...scenario, assumptions: { ...scenario.assumptions, [path]: change } })
}

/**
 * What a figure comes to at many settings of some assumptions, every other at its value. The settings are worked out
 * together, as if each were one draw.
 */
export function pointsAt(
  simulator: Simulator,
  resolved: ResolvedScenario,
  aim: FigureRef,
  settings: PathValues,
  seed: number,
): Float64Array {
  const spot = valueAt(resolved, aim)
  const count = countOf(settings)
  const points = new Float64Array(count)
  if (!spot) return points.fill(NaN)
  const open = drawn(resolved, [...settings.keys()])
  const simulation = simulator.simulation(open, askedFor(open, [spot]), seed, 'points ')
  for (let from = 0; from < count; from += batchDraws) {
    const here = points.subarray(from, Math.min(count, from + batchDraws))
    simulation.compute(open, 0, here.length)
    const tied = standingsAt(resolved, settings, from, here.length)
    for (const { place, input } of simulation.uncertain(open)) {
      const column = tied.get(input.path) ?? new Float64Array(here.length).fill(valueWithFactor(input))
      const set = settings.get(input.path)?.subarray(from, from + here.length)
      if (set && !tied.has(input.path)) column.set(set)
      simulation.override(
        place,
        column.map((value) => effective(input, value)),
      )
    }
    simulation.rerun()
    simulation.read(spot.variable.name, spot.place, here)
  }
  return points
}

/** Draws in independent samples of so many points each; together `batchDraws` at the most. */
export interface Sampling {
  readonly samples: number
  readonly pointsEach: number
}

/** Shares of draws (or, where nothing is drawn, figures), one for each setting, with their standard errors; no numbers where the scenario has no such figure. */
export interface Chances {
  readonly shares: Float64Array
  readonly errors: Float64Array
}

/**
 * The share of draws in which a figure is at or above a level, at many settings of some assumptions. Each setting has the same
 * draws, as if the case were simulated with the assumptions moved there; as many as there is room for are worked out together. They are few, so
 * that no two assumptions may go together by chance; errors are by how far the samples lie apart. Yields the share done.
 */
export function* chancesAt(
  simulator: Simulator,
  resolved: ResolvedScenario,
  { aim, level }: { readonly aim: FigureRef; readonly level: number },
  settings: PathValues,
  sampling: Sampling,
  seed: number,
): Generator<number, Chances> {
  const count = countOf(settings)
  const [shares, errors] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)]
  const spot = valueAt(resolved, aim)
  if (!spot) return { shares, errors }
  const samples = sampling.samples * sampling.pointsEach
  const open = drawn(resolved, [...settings.keys()])
  const simulation = simulator.simulation(open, askedFor(open, [spot]), seed, 'chances ')
  const together = Math.max(1, Math.min(count, Math.floor(batchDraws / samples)))
  const draws = new Float64Array(together * samples)
  simulation.compute(open, 0, draws.length)
  const columns = simulation.uncertain(open)
  const few = fewOf(simulator.columns(seed), resolved, columns, sampling)
  const column = (input: Input) =>
    varies(input) ? drawnColumn(input, few.drivers(input)) : new Float64Array(samples).fill(effective(input, input.value))

  for (const { place, input } of columns) {
    const whole = new Float64Array(draws.length)
    const once = column(inputOf(resolved, input.path))
    for (let setting = 0; setting < together; setting += 1) whole.set(once, setting * samples)
    simulation.override(place, whole)
  }
  const cases = new Map<string, (values: readonly number[]) => ResolvedScenario>()
  const moving = columns.flatMap(({ place, input: { path } }) => {
    const by = movedBy(resolved, path, settings)
    if (by.length === 0) return []
    const there = cases.get(by.join()) ?? remembering((values) => movedTo(resolved, by, values))
    cases.set(by.join(), there) // all that only a factor moves is in the same cases
    return [{ place, by, at: remembering((values) => column(inputOf(there(values), path))) }]
  })
  for (let from = 0; from < count; from += together) {
    for (const { place, by, at } of moving) {
      const whole = new Float64Array(draws.length)
      for (let setting = 0; setting < together; setting += 1)
        whole.set(at(valuesAt(by, settings, Math.min(count - 1, from + setting))), setting * samples)
      simulation.override(place, whole)
    }
    simulation.rerun()
    simulation.read(spot.variable.name, spot.place, draws)
    for (let setting = 0; setting < together && from + setting < count; setting += 1)
      [shares[from + setting], errors[from + setting]] = reached(
        draws.subarray(setting * samples, (setting + 1) * samples),
        level,
        sampling,
      )
    yield Math.min(1, (from + together) / count)
  }
  return { shares, errors }
}

/** The share of draws that reach a level, and its standard error: of one sample alone that of random draws, which is too large rather than too small. */
function reached(draws: Float64Array, level: number, { samples, pointsEach }: Sampling): readonly [share: number, error: number] {
  if (draws.some(Number.isNaN)) return [NaN, NaN]
  const each = new Float64Array(samples)
  for (let draw = 0; draw < draws.length; draw += 1) each[draw % samples]! += Number(draws[draw]! >= level) / pointsEach
  const share = each.reduce((sum, one) => sum + one, 0) / samples
  if (samples === 1) return [share, Math.sqrt((share * (1 - share)) / pointsEach)]
  return [share, errorOf(meanOfSamples(each))]
}

const kept = new WeakMap<DrawColumns, Map<string, Scramblings>>()
const mostKept = 3

/** Few draws that are good for many: kept as long as those on screen, for the figures last asked about. */
function fewOf(
  columns: DrawColumns,
  resolved: ResolvedScenario,
  varying: readonly UncertainInput[],
  { samples, pointsEach }: Sampling,
): Scramblings {
  const inputs = varying.map(({ input }) => input)
  const key = `${samples} ${pointsEach} ${resolved.model.id} ${resolved.model.version} ${inputs.map(({ path }) => path).join(' ')}`
  const all = kept.get(columns) ?? new Map<string, Scramblings>()
  kept.set(columns, all)
  const known = all.get(key)
  if (known) return known
  const few = new Scramblings('few', columns.seed, samples, pointsEach)
  few.uncorrelate(resolved, inputs)
  const oldest = all.keys().next()
  if (all.size >= mostKept && !oldest.done) all.delete(oldest.value)
  all.set(key, few)
  return few
}

/** A map has few values on each side and many pairs of them: what is made of one is made once for each, the latest of them kept. */
function remembering<Made>(make: (values: readonly number[]) => Made): (values: readonly number[]) => Made {
  const known = new Map<string, Made>()
  return (values) => {
    const key = values.join()
    const made = known.get(key) ?? make(values)
    const oldest = known.keys().next()
    if (known.size >= mostRemembered && !oldest.done) known.delete(oldest.value)
    known.set(key, made)
    return made
  }
}

/** More than a map has on a side. A factor has scores of columns for each of its values. */
const mostRemembered = 32

/** Which of the settings move an assumption: its own, and that of the factor it is tied to. */
function movedBy(resolved: ResolvedScenario, path: string, settings: PathValues): readonly string[] {
  const { factor } = inputOf(resolved, path)
  return [...settings.keys()].filter((moving) => moving === path || (factor !== undefined && moving === factorPath(factor)))
}

const valuesAt = (paths: readonly string[], settings: PathValues, setting: number): number[] =>
  paths.map((path) => settings.get(path)![setting]!)

const movedTo = (resolved: ResolvedScenario, paths: readonly string[], values: readonly number[]): ResolvedScenario =>
  paths.reduce((so, path, index) => withPathAt(so, path, values[index]!), resolved)

/**
 * Where assumptions stand that a factor moves, by path: one value for each setting. They are those that are tied to a factor among the
 * settings, and those among the settings whose factor has been moved before.
 */
function standingsAt(resolved: ResolvedScenario, settings: PathValues, from: number, count: number): ReadonlyMap<string, Float64Array> {
  const paths = [...settings.keys()]
  const factors = new Set(paths.map((path) => inputOf(resolved, path)).flatMap(({ kind, name }) => (kind === 'factor' ? [name] : [])))
  const tied = [...resolved.inputs.values()]
    .flat()
    .filter(({ path, factor = '', driven }) => factors.has(factor) || (driven !== undefined && settings.has(path)))
  const standings = new Map(tied.map(({ path }) => [path, new Float64Array(count)]))
  if (tied.length === 0) return standings
  for (let setting = 0; setting < count; setting += 1) {
    const there = movedTo(resolved, paths, valuesAt(paths, settings, from + setting))
    for (const { path } of tied) standings.get(path)![setting] = valueWithFactor(inputOf(there, path))
  }
  return standings
}

const countOf = (settings: PathValues): number => Math.min(...[...settings.values()].map(({ length }) => length))

/** The case with some assumptions drawn, whatever their distribution, so that they can be set in each draw. A factor stands in no formula. */
function drawn(resolved: ResolvedScenario, paths: readonly string[]): ResolvedScenario {
  const changes = paths.flatMap((path) => {
    const { value, bounds, kind } = inputOf(resolved, path)
    return kind === 'factor' ? [] : [[path, { value, low: bounds[0], high: bounds[1], distribution: 'uniform' }] as const]
  })
  return resolveScenario(resolved.model, {
    ...resolved.scenario,
    assumptions: { ...resolved.scenario.assumptions, ...Object.fromEntries(changes) },
  })
}
