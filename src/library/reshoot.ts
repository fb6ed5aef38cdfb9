/**
 * The model and its engine for programs: `import { model, resolve, simulate } from 'reshoot'`. Nothing here needs a browser, and nothing
 * reads or writes a file.
 *
 *     const doubtful = resolve(model, { credence: { 'ip-to-series': 0.5 } })
 *     for (const { format, mean, p5, p95 } of simulate(doubtful, { variables: ['npv'] })) console.log(format, mean, p5, p95)
 */
import '../model/everyModel.ts'
import { drawsOf, ownersOfValues, type ValueOwner } from '../analysis/runs/drawRows.ts'
import { lossShares } from '../analysis/runs/lossShare.ts'
import type { Results, Spread } from '../analysis/runs/results.ts'
import { runAtOnce } from '../analysis/runs/runSimulation.ts'
import { pointResults } from '../analysis/runs/pointResults.ts'
import { nearestName } from '../engine/nearestName.ts'
import { asking } from '../engine/plan/plan.ts'
import { resolveScenario, type ResolvedScenario } from '../engine/resolve.ts'
import { Simulator } from '../engine/simulation.ts'
import type { Variable } from '../engine/symbols.ts'
import { explainFault } from '../files/explainFault.ts'
import type { Fault } from '../files/fault.ts'
import { readScenario, type Read } from '../files/readScenario.ts'
import { formatName, newestVersion, simulationBounds } from '../files/schema.ts'
import type { Model, Simulation } from '../model/model.ts'
import { latestModel, modelOf, models as known } from '../model/models.ts'
import type { Asking, Change, Metric, OwnFormat } from '../model/scenario.ts'
import { textOf, type Text } from '../model/text.ts'
import { documents } from '../words/documents.ts'

/** The newest version of the model: equations, assumptions with what is believed of them, claims, sources. */
export const model: Model = latestModel

/** Every version of the model, by its number: what was computed with an old one still can be. */
export const models: Readonly<Record<number, Model>> = known[latestModel.id] ?? {}

/** A text in both languages, or in one of them. */
export type AnyText = Text | { readonly en: string } | { readonly 'zh-CN': string }

/** What differs from the model, as a scenario file writes it; what is left out is the model's. */
export interface Changes {
  readonly title?: AnyText
  readonly description?: AnyText
  readonly simulation?: Partial<Simulation>
  /** By claim: how far it is believed, 0 to 1. */
  readonly credence?: Readonly<Record<string, number>>
  /** By path, as `hurdle`, `liveSeries.adoptionCap` or `factor.capability`: a value, with which its range moves, or more than that. */
  readonly assumptions?: Readonly<Record<string, number | Change>>
  readonly formats?: readonly OwnFormat[]
  /** Formulas of one's own, which become variables like any other. */
  readonly metrics?: readonly (Omit<Metric, 'title' | 'dimensions'> & { readonly title: AnyText; readonly dimensions: readonly string[] })[]
  readonly scope?: Asking
}

/**
 * Lay changes over a version of the model.
 *
 * @throws Error where something has no place in the model or cannot have such a value: its message names every fault with its path and what
 *   would be right, its `cause` is the list of them in both languages.
 */
export function resolve({ id, version }: Model, changes: Changes = {}): ResolvedScenario {
  const file = JSON.stringify({ format: formatName, version: newestVersion, model: { id, version }, ...changes })
  return resolved(readScenario(file, known), ({ line: _, ...fault }) => fault)
}

/**
 * Read a scenario file (`*.reshoot.json`), from its text or its bytes, with the version of the model that it names.
 *
 * @throws Error as `resolve` does.
 */
export function read(file: string | Uint8Array): ResolvedScenario {
  return resolved(readScenario(file, known), (fault) => fault)
}

/** @param told What is told of a fault: changes that come as an object have no lines. */
function resolved(found: Read, told: (fault: Fault) => Fault): ResolvedScenario {
  if (found.ok) return resolveScenario(modelOf(found.scenario.model), found.scenario)
  const faults = found.faults.map((fault) => textOf((language) => explainFault(told(fault), language)))
  throw new Error(faults.map(({ en }) => en).join('\n'), { cause: faults })
}

/** Which variables are asked about. */
export interface About {
  /** Their names; the net present values `npv`, `industryNpv` and `totalNpv` where they are left out. */
  readonly variables?: readonly string[]
}

/** Which variables are asked about, and in which draws; what is left out is as the scenario has it. */
export interface Request extends About {
  /** How many draws, 1 to 1,000,000. */
  readonly samples?: number
  /** Which draws: the same seed gives the same ones, whatever else is changed. */
  readonly seed?: number
}

/** One figure: a variable of whom it belongs to, in a year, as far as it varies by them. */
export interface Estimate extends ValueOwner {
  readonly variable: string
  readonly unit: string
  /** With every assumption at its value. */
  readonly value: number
}

/** A figure with what its draws come to. */
export interface Figure extends Estimate {
  readonly mean: number
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  /** In which share of the draws it is below 0; only of a variable without years that may be. */
  readonly loss?: number
}

/**
 * Work a scenario out with every assumption at its value, without draws: a figure for each member and year of some variables.
 *
 * @throws RangeError where there is no such variable.
 */
export function estimate(resolved: ResolvedScenario, about: About = {}): Estimate[] {
  const results = pointResults(resolved)
  return variablesOf(resolved, about).flatMap((variable) => estimatesOf(results, variable))
}

/** Keeps plans and draws, so that a scenario that differs a little from the one before is worked out in milliseconds. */
const simulator = new Simulator()

/**
 * Draw a scenario: what the draws of some variables come to, a figure for each member and year.
 *
 * @throws RangeError where there is no such variable, or not such a number of draws.
 */
export function simulate(resolved: ResolvedScenario, request: Request = {}): Figure[] {
  const variables = variablesOf(resolved, request)
  const names = variables.map(({ name }) => name)
  const results = runAtOnce(simulator, { resolved, asked: asking(resolved, names), ...drawingOf(resolved, request) })
  return variables.flatMap((variable) => {
    const spread = results.spread.get(variable.name)
    const losses = lossShares(results, variable.name)
    const told = (statistic: keyof Spread, place: number) => spread?.[statistic][place] ?? NaN
    return estimatesOf(results, variable).map((figure, place) => ({
      ...figure,
      ...{ mean: told('mean', place), p5: told('p5', place), p25: told('p25', place), p50: told('p50', place) },
      ...{ p75: told('p75', place), p95: told('p95', place), ...(losses && { loss: losses[place] ?? NaN }) },
    }))
  })
}

const estimatesOf = ({ resolved, point }: Results, variable: Variable): Estimate[] =>
  ownersOfValues(resolved, variable).map((owner, place) => ({
    ...{ variable: variable.name, ...owner, unit: variable.unit, value: point.get(variable.name)?.[place] ?? NaN },
  }))

/** One value of a variable in one draw. */
export interface Draw extends ValueOwner {
  /** Counted from 1. */
  readonly draw: number
  readonly variable: string
  readonly unit: string
  readonly value: number
}

/**
 * The draws themselves, one value after the other, draw by draw: as many as are asked for take no more memory than a few.
 *
 * @throws RangeError as `simulate` does.
 */
export function* draws(resolved: ResolvedScenario, request: Request = {}): Generator<Draw, void> {
  for (const { from, count, values } of drawsOf(resolved, variablesOf(resolved, request), drawingOf(resolved, request))) {
    for (let index = 0; index < count; index += 1) {
      for (const { variable, owner, draws: drawn } of values)
        yield { draw: from + index + 1, variable: variable.name, ...owner, unit: variable.unit, value: drawn[index] ?? NaN }
    }
  }
}

const netPresentValues = ['npv', 'industryNpv', 'totalNpv']

function variablesOf({ variables: known }: ResolvedScenario, { variables: wanted = netPresentValues }: About): Variable[] {
  const names = known.map(({ name }) => name)
  const stranger = wanted.find((name) => wanted !== netPresentValues && !names.includes(name))
  if (stranger === undefined) return known.filter(({ name }) => wanted.includes(name))
  const words = documents.en.console
  const near = nearestName(stranger, names)
  throw new RangeError(words['unknown-variable'](stranger) + (near === undefined ? '' : words.didYouMean(near)))
}

function drawingOf({ scenario }: ResolvedScenario, request: Request): { samples: number; seed: number } {
  const { samples, seed } = { ...scenario.simulation, ...request }
  for (const [what, value] of Object.entries({ samples, seed })) {
    const [least, most] = simulationBounds[what as 'samples' | 'seed']
    const isRight = Number.isInteger(value) && value >= least && value <= most
    if (!isRight) throw new RangeError(documents.en.console['not-a-number'](what, String(value), least, most))
  }
  return { samples, seed }
}
