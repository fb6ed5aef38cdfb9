import type { Assumption, Distribution } from '../model/assumption.ts'
import type { Dimension } from '../model/dimension.ts'
import type { Industry, Model } from '../model/model.ts'
import { asAsked, ownModel, yearsAsked } from '../model/ours.ts'
import type { Change, Scenario } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'
import { noteTyped } from '../model/typedNames.ts'
import { inverseOf, leastSize, p90, standardOfValue } from './draws/distribution.ts'
import { modelSymbols, variables, withMetrics, type Symbols, type Variable } from './symbols.ts'
import { checkAll, type Members as FormulaMembers } from './check.ts'
import type { EquationFault } from './symbols.ts'

/** One assumption of one place with everything that decides its draws. */
export interface Input {
  readonly path: string
  readonly name: string
  /** Where it is among the members of its dimension. */
  readonly member: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly distribution: Distribution
  readonly bounds: readonly [least: number, most: number]
  readonly neutral: number
  /** Credence in the claim that governs it; 1 where none does. */
  readonly credence: number
  readonly claim?: string
  readonly factor?: string
  /** How closely it follows its factor, -1 to 1; less than the model says where a scenario has narrowed the factor. */
  readonly loading: number
  /** Set on a shared factor, an input that no formula names: it moves the assumptions that are tied to it. */
  readonly kind?: 'factor'
  /** What a factor that a scenario has moved or narrowed makes of it; missing where the factor goes as the model believes. */
  readonly driven?: Driven
}

/** How a moved factor moves an assumption that is tied to it. */
export interface Driven {
  /** The assumption is drawn at `shift + stretch * z` of its distribution instead of at z, with z standard normal. */
  readonly shift: number
  readonly stretch: number
  /** Where it stands with everything at its value, before credence: at the quantile `shift` away from its own value's. */
  readonly stands: number
}

/** One cost line of the scenario, with its format. */
export interface ResolvedLine {
  readonly id: string
  readonly name: Text
  readonly format: number
  readonly recipient: number
  readonly production: boolean
  readonly creative: boolean
  readonly picture: boolean
}

/** One format of the scenario, with its industry; in versions 1 and 2 of the model each stands for an industry of the same id and place. */
export interface ResolvedFormat {
  readonly id: string
  readonly name: Text
  readonly unit: Text
  readonly industry: number
}

/** A scenario laid over its model: what the engine computes. */
export interface ResolvedScenario {
  readonly model: Model
  readonly scenario: Scenario
  readonly industries: readonly Industry[]
  readonly formats: readonly ResolvedFormat[]
  readonly lines: readonly ResolvedLine[]
  readonly recipients: readonly string[]
  /** So many as are asked about: fewer than the scenario simulates where it is asked until an earlier year. */
  readonly years: number
  readonly startYear: number
  /** The place of the format of our own projects, where the scenario is asked about these. */
  readonly ours?: number
  readonly symbols: Symbols
  readonly variables: readonly Variable[]
  /** By name, one for each member of the assumption's dimension; shared factors by their ids. */
  readonly inputs: ReadonlyMap<string, readonly Input[]>
}

/** The least that is needed of a reading: a model's, or one that a scenario brings along. */
interface AnyReading extends Change {
  readonly value: number
  readonly claim?: string | undefined
  readonly neutral?: number | undefined
  readonly factor?: string | undefined
  readonly loading?: number | undefined
}

/** Names that a formula can use for a scenario, and the faults of its formulas. A scenario with faults must not be computed. */
export function resolveFormulas(model: Model, scenario: Scenario): { symbols: Symbols; faults: EquationFault[] } {
  const asked = asAsked(model, scenario)
  const { symbols, faults: ofMetrics } = withMetrics(asked, scenario.metrics)
  const faults = [...modelSymbols(asked).faults, ...ofMetrics]
  return { symbols, faults: faults.length > 0 ? faults : checkAll(symbols, pickable(model, membersOf(model, scenario))) }
}

/** The dimensions of a model, with the members of those by which a formula may pick. */
export function pickable(
  { dimensions, recipients }: Model,
  { industries, formats }: Pick<ResolvedScenario, 'industries' | 'formats'>,
): FormulaMembers {
  const members: Partial<Record<Dimension, readonly string[]>> = {
    industry: industries.map(({ id }) => id),
    format: formats.map(({ id }) => id),
    recipient: Object.keys(recipients),
  }
  return new Map(dimensions.map((dimension) => [dimension, members[dimension] ?? []]))
}

/** Lay a scenario, known to fit its model, over that model, which may be that of another resolved scenario. */
export function resolveScenario(given: Model, scenario: Scenario): ResolvedScenario {
  const own = ownModel(given)
  const model = asAsked(own, scenario)
  const { symbols } = withMetrics(model, scenario.metrics)
  for (const { title } of scenario.metrics) noteTyped(title)
  const { industries, formats, lines, recipients, readings } = membersOf(own, scenario)
  const moved = movedFactors(model, scenario)
  const inputOf = ({ own, reading, bounds }: Reading): Input => {
    const { path, claim, factor = '' } = own
    const to = scenario.assumptions[path]
    const credence = claim === undefined ? undefined : scenario.credence[claim]
    const changed = to || credence !== undefined ? { ...own, ...spreadOf(reading, to, bounds), credence: settled(credence ?? 1) } : own
    return drivenBy(moved.get(factor), changed)
  }
  const inputs = new Map(Array.from(readings, ([name, members]) => [name, members.map(inputOf)]))
  const { startYear } = scenario.simulation
  // Where what tells of ours is not there yet, all is the market's.
  const ours = model !== own ? formats.findIndex(({ id }) => id === scenario.scope?.industry) : -1
  return {
    ...{ model, scenario, industries, formats, lines, recipients, years: yearsAsked(scenario), startYear },
    ...{ ...(ours >= 0 && { ours }), symbols, variables: variables(symbols), inputs },
  }
}

interface Members {
  readonly industries: readonly Industry[]
  readonly formats: readonly ResolvedFormat[]
  readonly lines: readonly ResolvedLine[]
  readonly recipients: readonly string[]
  /** By name, one for each member of the assumption's dimension; shared factors by their ids. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>
}

/** An assumption as the model has it, without the scenario's changes. */
interface Reading {
  readonly own: Input
  readonly reading: AnyReading
  readonly bounds: readonly [number, number]
}

const lastMembers = new WeakMap<Model, { readonly own: Scenario['formats']; readonly members: Members }>()

/** Industries, formats, lines and readings of a scenario. They seldom change, so a scenario has the very same ones as the one before unless they did. */
function membersOf(model: Model, scenario: Scenario): Members {
  const last = lastMembers.get(model)
  if (last && (last.own === scenario.formats || last.own.length + scenario.formats.length === 0)) return last.members
  const recipients = Object.keys(model.recipients)
  noteTypedNames(model, scenario)
  const budgets = formatsOf(model, scenario)
  const industries = industriesOf(model, budgets)
  const places = new Map(industries.map(({ id }, place) => [id, place]))
  const formats = budgets.map(({ id, name, unit, industry = id }) => ({ id, name, unit, industry: places.get(industry) ?? -1 }))
  const lines = budgets.flatMap(({ id: formatId, lines: own }, format) =>
    own.map(({ id, name, recipient, production, creative, picture = false }) => ({
      ...{ id: `${formatId}.${id}`, name, format, production, creative, picture },
      recipient: recipients.indexOf(recipient),
    })),
  )
  const members = { industries, formats, lines, recipients, readings: readingsOf(model, budgets) }
  lastMembers.set(model, { own: scenario.formats, members })
  return members
}

/** Note how somebody has called formats and lines; those that the model calls so as well are its own. */
function noteTypedNames({ formats }: Model, scenario: Scenario): void {
  const named = (some: readonly AnyFormat[]) => some.flatMap(({ name, lines }) => [name, ...lines.map((line) => line.name)])
  const ofModel = new Set(named(formats).map(({ en }) => en))
  for (const name of named(scenario.formats)) if (!ofModel.has(name.en)) noteTyped(name)
}

function readingsOf({ assumptions, world, factors }: Model, formats: readonly AnyFormat[]): Members['readings'] {
  const readings = new Map<string, Reading[]>()
  const add = (name: string, reading: Reading) => {
    const members = readings.get(name)
    if (members) members.push(reading)
    else readings.set(name, [reading])
  }
  const all = (names: Model['assumptions']['world'], prefix: string, given: Readonly<Record<string, AnyReading>>) => {
    for (const [name, { bounds }] of Object.entries(names)) {
      const reading = given[name]
      const path = prefix + name
      if (!reading) throw new Error(`${path} has no reading`)
      const member = readings.get(name)?.length ?? 0
      const { claim, factor, loading = 0 } = reading
      const neutral = settled(reading.neutral ?? 0)
      const spread = spreadOf(reading, undefined, bounds)
      const governed = { ...(claim === undefined ? {} : { claim }), ...(factor === undefined ? {} : { factor }) }
      add(name, { own: { path, name, member, ...spread, bounds, neutral, credence: 1, loading, ...governed }, reading, bounds })
    }
  }
  all(assumptions.world, '', world)
  for (const [name, { bounds }] of Object.entries(factors)) {
    const shape = { ...change(factorReading, undefined, bounds), bounds, neutral: 0, credence: 1, loading: 0 }
    add(name, { own: { path: factorPath(name), name, member: 0, ...shape, kind: 'factor' }, reading: factorReading, bounds })
  }
  for (const { id, assumptions: own, lines } of formats) {
    all(assumptions.format, `${id}.`, own)
    for (const line of lines) all(assumptions.line, `${id}.${line.id}.`, line.assumptions)
  }
  return readings
}

interface AnyFormat {
  readonly id: string
  /** One of its own, of the same id, where it is left out. */
  readonly industry?: string
  readonly name: Text
  readonly unit: Text
  readonly assumptions: Readonly<Record<string, AnyReading>>
  readonly lines: readonly {
    readonly id: string
    readonly name: Text
    readonly recipient: string
    readonly production: boolean
    readonly creative: boolean
    readonly picture?: boolean
    readonly assumptions: Readonly<Record<string, AnyReading>>
  }[]
}

/** The model's formats with those of the scenario in their place or after them; what one leaves out is taken from the model. */
function formatsOf(model: Model, { formats: own }: Scenario): AnyFormat[] {
  const ownById = new Map<string, AnyFormat>(own.map((format) => [format.id, format]))
  const replaced = model.formats.map((format) => {
    const mine = ownById.get(format.id)
    ownById.delete(format.id)
    if (!mine) return format
    const lines = mine.lines.map((line) => {
      const theirs = format.lines.find(({ id }) => id === line.id)
      return theirs ? { ...line, assumptions: { ...theirs.assumptions, ...line.assumptions } } : line
    })
    return { ...mine, industry: format.industry, assumptions: { ...format.assumptions, ...mine.assumptions }, lines }
  })
  return [...replaced, ...ownById.values()]
}

/** The model's industries and, after them, those of formats that belong to none of these; such a one is called like its first format. */
function industriesOf(model: Model, formats: readonly AnyFormat[]): Industry[] {
  const industries = new Map<string, Industry>(model.industries.map((industry) => [industry.id, industry]))
  for (const { id, name, industry = id } of formats) if (!industries.has(industry)) industries.set(industry, { id: industry, name })
  // What the user calls a format that stands for its industry, the industry is called.
  return [...industries.values()].map(({ id, name }) => ({ id, name: formats.find((format) => format.id === id)?.name ?? name }))
}

/**
 * Apply a change to a reading. Low and high that the change does not give move with the value: by the same factor, or by
 * the same difference where the reading is 0 and no factor leads away from it; then they are held inside the bounds.
 */
export function change(reading: AnyReading, to: Change | undefined, [least, most]: readonly [number, number]) {
  const { value: before, distribution = 'fixed' } = reading
  const value = to?.value ?? before
  const factor = value / before
  const leads = before !== 0 && Number.isFinite(factor) // from 5e-324 no factor leads anywhere either
  const move = (end: number) => {
    const moved = value === before ? end : leads ? end * factor : end + (value - before)
    return Math.min(most, Math.max(least, moved))
  }
  const ends = [move(reading.low ?? before), move(reading.high ?? before)]
  return {
    value,
    low: to?.low ?? Math.min(value, ...ends), // scaling may round an end past the value
    high: to?.high ?? Math.max(value, ...ends),
    distribution: to?.distribution ?? distribution,
  }
}

const settled = (value: number): number => (Math.abs(value) < leastSize ? 0 : value)

/** The path of a shared factor among the inputs of a scenario. No format has an assumption of a factor's name, so it is no other's. */
export const factorPath = (id: string): string => `factor.${id}`

/** The shared factor that stands at a path; nothing where an assumption of another kind does. */
export function factorAt({ factors }: Model, path: string): Assumption | undefined {
  const [, id = ''] = /^factor\.(\w+)$/.exec(path) ?? []
  return Object.hasOwn(factors, id) ? factors[id] : undefined
}

/** What a model believes of every factor: standard normal, with P10 and P90 for its ends. */
const factorReading: AnyReading = { value: 0, low: -p90, high: p90, distribution: 'normal' }

/** How a factor goes in a scenario: by `centre + deviation * f`, with f standard normal. */
interface MovedFactor {
  readonly centre: number
  readonly deviation: number
}

/** The factors that do not go as the model believes. */
function movedFactors({ factors }: Model, { assumptions }: Scenario): ReadonlyMap<string, MovedFactor> {
  const moved = new Map<string, MovedFactor>()
  for (const [id, { bounds }] of Object.entries(factors)) {
    const to = assumptions[factorPath(id)]
    if (!to) continue
    const { value: centre, low, high, distribution } = change(factorReading, to, bounds)
    // An end that was held at its bound while the value moved on says nothing of the width.
    const width =
      high === bounds[1] && low !== bounds[0] ? centre - low : low === bounds[0] && high !== bounds[1] ? high - centre : (high - low) / 2
    const deviation = distribution === 'fixed' ? 0 : width / p90
    const unchanged = Math.abs(deviation - 1) < 1e-12 // ends that have moved along are rounded
    if (centre !== 0 || !unchanged) moved.set(id, { centre, deviation: unchanged ? 1 : deviation })
  }
  return moved
}

/**
 * An assumption as a moved factor drives it. With loading b it follows `b (m + s f) + sqrt(1 - b^2) e`, which is normal with mean
 * `b m` and variance `b^2 s^2 + 1 - b^2`: it is tied to f as before, only with another loading, and then shifted and stretched.
 */
function drivenBy(factor: MovedFactor | undefined, input: Input): Input {
  const { loading, distribution } = input
  if (!factor || loading === 0 || distribution === 'fixed') return input
  const { centre, deviation } = factor
  const shift = loading * centre
  const stretch = deviation === 1 ? 1 : Math.sqrt(loading * loading * deviation * deviation + 1 - loading * loading)
  const standard = standardOfValue(input)
  const stands = shift === 0 || !Number.isFinite(standard) ? input.value : inverseOf(input)(standard + shift)
  return {
    ...input,
    loading: deviation === 1 ? loading : stretch === 0 ? 0 : (loading * deviation) / stretch,
    driven: { shift, stretch, stands },
  }
}

/** Where an assumption stands with everything at its value, before credence: at its own, unless a factor it follows has been moved. */
export const valueWithFactor = ({ value, driven }: Input): number => driven?.stands ?? value

/** A reading after its change, as it counts. */
function spreadOf(reading: AnyReading, to: Change | undefined, bounds: readonly [number, number]) {
  const { value, low, high, distribution } = change(reading, to, bounds)
  return { value: settled(value), low: settled(low), high: settled(high), distribution }
}

/** What a drawn value comes to under the credence in its claim: `neutral + credence * (drawn - neutral)`. */
export function effective({ neutral, credence }: Input, drawn: number): number {
  return credence === 1 ? drawn : neutral + credence * (drawn - neutral)
}
