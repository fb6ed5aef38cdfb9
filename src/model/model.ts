import type { Assumption, Reading } from './assumption.ts'
import type { Claim } from './claim.ts'
import type { Equation } from './equation.ts'
import type { Industry } from './industry.ts'
import type { Text } from './text.ts'

/** Everything that is claimed and believed, in one version. Old versions stay, so that old files show old numbers. */
export interface Model {
  readonly id: string
  readonly version: number
  readonly simulation: Simulation
  readonly currency: string
  /** By name: what each assumption means, for the world, an industry or a line. */
  readonly assumptions: {
    readonly world: Readonly<Record<string, Assumption>>
    readonly industry: Readonly<Record<string, Assumption>>
    readonly line: Readonly<Record<string, Assumption>>
  }
  /** What is believed of the assumptions of the world. */
  readonly world: Readonly<Record<string, Reading>>
  readonly industries: readonly Industry[]
  readonly recipients: Readonly<Record<string, Text>>
  /** What moves several assumptions at once, by id; each is an input of a case at the path `factor.id`. */
  readonly factors: Readonly<Record<string, Assumption>>
  readonly claims: Readonly<Record<string, Claim>>
  readonly equations: Readonly<Record<string, Equation>>
}

/** The years that are looked at, and the draws that are made. */
export interface Simulation {
  readonly startYear: number
  readonly years: number
  /** Draws that saved and printed figures rest on. */
  readonly samples: number
  readonly seed: number
}
