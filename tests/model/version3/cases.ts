import fc from 'fast-check'
import { evaluate, type Values } from '../../../src/engine/evaluate.ts'
import { effective, valueWithFactor, type Input, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import type { Assumption } from '../../../src/model/assumption.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Change, Scenario } from '../../../src/model/scenario.ts'
import { sora2024Third } from '../../../src/model/versions/3/model.ts'
import { caseOf, inputsOf } from '../../engine/cases.ts'
import { uniforms } from '../../recompute/draws.ts'

/** The model that these tests are about, whichever is the latest. */
export const third: Model = sora2024Third

/** What a test makes of a scenario. */
export type Changes = Partial<Pick<Scenario, 'assumptions' | 'credence' | 'formats' | 'simulation'>>

const noFormats: Scenario['formats'] = []

/** A scenario of the third model that leaves it as it is, but for what a test changes. */
export const caseOfThird = (changes: Changes = {}): ResolvedScenario => caseOf({ formats: noFormats, ...changes }, third)

/** The model's own span of time, but for so many years. */
export const yearsOf = (years: number): Scenario['simulation'] => ({ ...third.simulation, years })

/** What is said of every assumption, by its name. */
export const described: Readonly<Record<string, Assumption>> = {
  ...third.assumptions.world,
  ...third.assumptions.format,
  ...third.assumptions.line,
}

/** From 0 to 1, both included, in steps that a slider could make. */
export const share = fc.integer({ min: 0, max: 1_000_000 }).map((parts) => parts / 1_000_000)

/** Every assumption of the model; shared factors are none. */
export const assumptions: readonly Input[] = inputsOf(caseOfThird()).filter(({ kind }) => kind !== 'factor')

const spots = ['least', 'most', 'low', 'high', 'likely', 'possible'] as const
type Spot = (typeof spots)[number]

/** Where a reading may be: at an end of its range or of its bounds, or anywhere within either; along a logarithm where the slider goes so. */
function valueAt({ name, low, high, bounds: [least, most] }: Input, spot: Spot, at: number): number {
  const within = (from: number, to: number) => Math.min(to, Math.max(from, from + at * (to - from)))
  switch (spot) {
    case 'least':
      return least
    case 'most':
      return most
    case 'low':
      return low
    case 'high':
      return high
    case 'likely':
      return within(low, high)
    case 'possible': {
      const from = least > 0 ? least : most * 1e-12
      return described[name]?.scale === 'logarithmic' ? Math.min(most, from * (most / from) ** at) : within(least, most)
    }
  }
}

/** Every assumption somewhere else, by a number that stands for where. */
function everyReading(where: readonly Spot[], seed: number): Record<string, Change> {
  const random = uniforms(seed)
  const spot = () => where[Math.floor(random() * where.length)] ?? 'likely'
  return Object.fromEntries(assumptions.map((input) => [input.path, { value: valueAt(input, spot(), random()) }]))
}

const readings = (where: readonly Spot[]) =>
  fc
    .tuple(
      fc.option(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { freq: 4, nil: undefined }),
      fc.array(fc.tuple(fc.constantFrom(...assumptions), fc.constantFrom(...where), share), { maxLength: 60, size: 'max' }),
    )
    .map(([seed, list]) => ({
      ...(seed !== undefined && everyReading(where, seed)),
      ...Object.fromEntries(list.map(([input, spot, at]) => [input.path, { value: valueAt(input, spot, at) }])),
    }))

const credence = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(third.claims)), fc.oneof(share, fc.constantFrom(0, 1))), { maxLength: 24, size: 'max' })
  .map((list): Record<string, number> => Object.fromEntries(list))

const changes = (...where: readonly (readonly Spot[])[]): fc.Arbitrary<Changes> =>
  fc.record({ assumptions: fc.oneof(...where.map(readings)), credence })

/** Readings inside their ranges and at the ends of these, any credences. */
export const likelyChanges = changes(['low', 'high', 'likely', 'likely'], ['low', 'high'])

/** Readings anywhere inside their bounds, their very ends included. */
export const possibleChanges = changes(spots, ['possible'], ['least', 'most'])

/** Both. */
export const anyChanges = fc.oneof(likelyChanges, possibleChanges)

/** The same with every assumption of these names at a number, and any claim about it believed: so it is this number that counts. */
export function withAll(changed: Changes, to: Readonly<Record<string, number | ((input: Input) => number)>>): Changes {
  const moved = assumptions.filter(({ name }) => Object.hasOwn(to, name))
  const value = (input: Input) => {
    const one = to[input.name]
    return typeof one === 'function' ? one({ ...input, value: changed.assumptions?.[input.path]?.value ?? input.value }) : one
  }
  return {
    ...changed,
    assumptions: { ...changed.assumptions, ...Object.fromEntries(moved.map((input) => [input.path, { value: value(input) ?? NaN }])) },
    credence: { ...changed.credence, ...Object.fromEntries(moved.flatMap(({ claim }) => (claim === undefined ? [] : [[claim, 1]]))) },
  }
}

const simulator = new Simulator()

/** A computed case, to be asked for single numbers. */
export class Computed {
  readonly resolved: ResolvedScenario
  readonly values: Values
  readonly #shapes: ReadonlyMap<string, { readonly yearly: boolean; readonly members: boolean }>

  constructor(resolved: ResolvedScenario, values = simulator.point(resolved)) {
    this.resolved = resolved
    this.values = values
    this.#shapes = new Map(
      resolved.variables.map(({ name, dimensions }) => [
        name,
        { yearly: dimensions.includes('year'), members: dimensions.some((dimension) => dimension !== 'year') },
      ]),
    )
  }

  /** The same by the plain evaluator: slower, and quicker where the years are others than before. */
  static plainly(resolved: ResolvedScenario): Computed {
    return new Computed(resolved, evaluate(resolved))
  }

  /** A variable of a member in a year; whichever of them it lacks is ignored. */
  at(name: string, member = 0, year = 0): number {
    const shape = this.#shapes.get(name)
    const row = shape?.members ? member : 0
    return this.values.get(name)?.[shape?.yearly ? row * this.resolved.years + year : row] ?? NaN
  }

  /** Every number of a variable. */
  of(name: string): readonly number[] {
    return [...(this.values.get(name) ?? [NaN])]
  }

  /** What an assumption counts as, for a member of its dimension. */
  given(name: string, member = 0): number {
    const input = this.resolved.inputs.get(name)?.[member]
    return input ? effective(input, valueWithFactor(input)) : NaN
  }

  /** A variable of all its members together in a year. */
  sum(name: string, members: number, year: number): number {
    let sum = 0
    for (let member = 0; member < members; member += 1) sum += this.at(name, member, year)
    return sum
  }

  /** Every format in every year, asked for its variables and for what is assumed of it. */
  *everywhere(): Generator<{ id: string; format: number; year: number; its: (name: string) => number; given: (name: string) => number }> {
    for (const [format, { id }] of this.resolved.formats.entries())
      for (let year = 0; year < this.resolved.years; year += 1)
        yield { id, format, year, its: (name) => this.at(name, format, year), given: (name) => this.given(name, format) }
  }
}
