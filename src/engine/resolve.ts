import type { Assumption, Distribution } from '../model/assumption.ts'
import type { Dimension } from '../model/dimension.ts'
import type { Model } from '../model/model.ts'
import type { Change, Scenario } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'
import { inverseOf, leastSize, p90, standardOfValue } from './draws/distribution.ts'
import { variables, withMetrics, type Symbols, type Variable } from './symbols.ts'
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

/** One cost line of the scenario, with its industry. */
export interface ResolvedLine {
  readonly id: string
  readonly name: Text
  readonly industry: number
  readonly recipient: number
  readonly production: boolean
  readonly creative: boolean
}

/** A scenario laid over its model: what the engine computes. */
export interface ResolvedScenario {
  readonly model: Model
  readonly scenario: Scenario
  readonly industries: readonly { readonly id: string; readonly name: Text; readonly unit: Text }[]
  readonly lines: readonly ResolvedLine[]
  readonly recipients: readonly string[]
  readonly years: number
  readonly startYear: number
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
  const { symbols, faults } = withMetrics(model, scenario.metrics)
  return { symbols, faults: faults.length > 0 ? faults : checkAll(symbols, pickable(model, industriesOf(model, scenario))) }
}

/** The dimensions of a model, with the members of those by which a formula may pick. */
export function pickable({ dimensions, recipients }: Model, industries: readonly { readonly id: string }[]): FormulaMembers {
  const members: Partial<Record<Dimension, readonly string[]>> = {
    industry: industries.map(({ id }) => id),
    recipient: Object.keys(recipients),
  }
  return new Map(dimensions.map((dimension) => [dimension, members[dimension] ?? []]))
}

/** Lay a scenario, known to fit its model, over that model. */
export function resolveScenario(model: Model, scenario: Scenario): ResolvedScenario {
  const { symbols } = withMetrics(model, scenario.metrics)
  const { industries, lines, recipients, readings } = membersOf(model, scenario)
  const inputs = new Map<string, Input[]>()
  const moved = movedFactors(model, scenario)
  for (const { own, reading, bounds } of readings) {
    const { path, name, claim, factor = '' } = own
    const to = scenario.assumptions[path]
    const credence = claim === undefined ? undefined : scenario.credence[claim]
    const list = inputs.get(name) ?? []
    inputs.set(name, list)
    const changed = to || credence !== undefined ? { ...own, ...spreadOf(reading, to, bounds), credence: settled(credence ?? 1) } : own
    list.push(drivenBy(moved.get(factor), changed))
  }
  const { startYear, years } = scenario.simulation
  return { model, scenario, industries, lines, recipients, years, startYear, symbols, variables: variables(symbols), inputs }
}

interface Members {
  readonly industries: readonly AnyIndustry[]
  readonly lines: readonly ResolvedLine[]
  readonly recipients: readonly string[]
  /** Every assumption as the readings have it, without the scenario's changes. */
  readonly readings: readonly { readonly own: Input; readonly reading: AnyReading; readonly bounds: readonly [number, number] }[]
}

const lastMembers = new WeakMap<Model, { readonly own: Scenario['industries']; readonly members: Members }>()

/** Industries, lines and readings of a scenario. They seldom change, so a scenario has the very same ones as the one before unless they did. */
function membersOf(model: Model, scenario: Scenario): Members {
  const last = lastMembers.get(model)
  if (last && (last.own === scenario.industries || last.own.length + scenario.industries.length === 0)) return last.members
  const recipients = Object.keys(model.recipients)
  const industries = industriesOf(model, scenario)
  const lines = industries.flatMap(({ id: industryId, lines: own }, industry) =>
    own.map(({ id, name, recipient, production, creative }) => ({
      ...{ id: `${industryId}.${id}`, name, industry, production, creative },
      recipient: recipients.indexOf(recipient),
    })),
  )
  const members = { industries, lines, recipients, readings: readingsOf(model, industries) }
  lastMembers.set(model, { own: scenario.industries, members })
  return members
}

function readingsOf({ assumptions, world, factors }: Model, industries: readonly AnyIndustry[]): Members['readings'] {
  const counts = new Map<string, number>()
  const all = (names: Model['assumptions']['world'], prefix: string, readings: Readonly<Record<string, AnyReading>>) =>
    Object.entries(names).map(([name, { bounds }]) => {
      const reading = readings[name]
      const path = prefix + name
      if (!reading) throw new Error(`${path} has no reading`)
      const member = counts.get(name) ?? 0
      counts.set(name, member + 1)
      const { claim, factor, loading = 0 } = reading
      const neutral = settled(reading.neutral ?? 0)
      const spread = spreadOf(reading, undefined, bounds)
      const governed = { ...(claim === undefined ? {} : { claim }), ...(factor === undefined ? {} : { factor }) }
      return { own: { path, name, member, ...spread, bounds, neutral, credence: 1, loading, ...governed }, reading, bounds }
    })
  return [
    ...all(assumptions.world, '', world),
    ...Object.entries(factors).map(([name, { bounds }]) => {
      const shape = { ...change(factorReading, undefined, bounds), bounds, neutral: 0, credence: 1, loading: 0 }
      return { own: { path: factorPath(name), name, member: 0, ...shape, kind: 'factor' as const }, reading: factorReading, bounds }
    }),
    ...industries.flatMap(({ id, assumptions: own, lines }) => [
      ...all(assumptions.industry, `${id}.`, own),
      ...lines.flatMap((line) => all(assumptions.line, `${id}.${line.id}.`, line.assumptions)),
    ]),
  ]
}

interface AnyIndustry {
  readonly id: string
  readonly name: Text
  readonly unit: Text
  readonly assumptions: Readonly<Record<string, AnyReading>>
  readonly lines: readonly {
    readonly id: string
    readonly name: Text
    readonly recipient: string
    readonly production: boolean
    readonly creative: boolean
    readonly assumptions: Readonly<Record<string, AnyReading>>
  }[]
}

/** The model's industries with those of the scenario in their place or after them; what one leaves out is taken from the model. */
function industriesOf(model: Model, { industries: own }: Scenario): AnyIndustry[] {
  const ownById = new Map<string, AnyIndustry>(own.map((industry) => [industry.id, industry]))
  const replaced = model.industries.map((industry) => {
    const mine = ownById.get(industry.id)
    ownById.delete(industry.id)
    if (!mine) return industry
    const lines = mine.lines.map((line) => {
      const theirs = industry.lines.find(({ id }) => id === line.id)
      return theirs ? { ...line, assumptions: { ...theirs.assumptions, ...line.assumptions } } : line
    })
    return { ...mine, assumptions: { ...industry.assumptions, ...mine.assumptions }, lines }
  })
  return [...replaced, ...ownById.values()]
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

/** The path of a shared factor among the inputs of a scenario. No industry has an assumption of a factor's name, so it is no other's. */
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
