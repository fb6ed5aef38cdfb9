import type { Assumption, Reading } from './assumption.ts'
import type { Claim } from './claim.ts'
import type { Dimension } from './dimension.ts'
import type { Equation } from './equation.ts'
import type { Format } from './projectFormat.ts'
import type { Observation } from './observation.ts'
import type { Question } from './question.ts'
import type { Revision } from './revision.ts'
import type { Source } from './source.ts'
import type { Text } from './text.ts'
import type { Verdict } from './verdict.ts'

/**
 * Everything that is claimed and believed, in one version. Old versions stay, so that old files show old numbers: a version names all
 * its parts itself, shared by import where they are the same, and what a later one adds moves nothing of an earlier one.
 */
export interface Model {
  readonly id: string
  readonly version: number
  readonly simulation: Simulation
  readonly currency: string
  /** What its variables can vary over. */
  readonly dimensions: readonly Dimension[]
  /** By name: what each assumption means, for the world, a format or a line. */
  readonly assumptions: {
    readonly world: Readonly<Record<string, Assumption>>
    readonly format: Readonly<Record<string, Assumption>>
    readonly line: Readonly<Record<string, Assumption>>
  }
  /** What is believed of the assumptions of the world. */
  readonly world: Readonly<Record<string, Reading>>
  readonly industries: readonly Industry[]
  /** The budgets, industry by industry. */
  readonly formats: readonly Format[]
  readonly recipients: Readonly<Record<string, Text>>
  /** What moves several assumptions at once, by id; each is an input of a resolved scenario at the path `factor.id`. */
  readonly factors: Readonly<Record<string, Assumption>>
  readonly claims: Readonly<Record<string, Claim>>
  readonly equations: Readonly<Record<string, Equation>>
  /** The main sliders, by the question that they answer. */
  readonly questions: readonly Question[]
  /** What was seen since, to lay over the projections. */
  readonly observations: readonly Observation[]
  /** What it reads otherwise than the version before, and why; nothing where more than readings changed. */
  readonly revisions?: readonly Revision[]
  /**
   * The inputs that have a dimension of the Sobol' points to themselves, in the order of the dimensions: paths, and `factor name` for
   * shared factors. Whatever is not listed is drawn by its own name alone. A later version appends; it never inserts or reorders,
   * so that no other input's draws change.
   */
  readonly drawOrder: readonly string[]
  /** What is fetched only when somebody asks for it. */
  readonly background: Background
}

/** A branch that makes one or more formats. */
export interface Industry {
  readonly id: string
  readonly name: Text
}

/** What stands behind the numbers, in words: too much to carry along from the start. */
export interface Background {
  /** Published sources, by id. */
  readonly sources: () => Promise<Readonly<Record<string, Source>>>
  /** Why a number without a published source has the size it has, by id. */
  readonly judgements: () => Promise<Readonly<Record<string, Text>>>
  /** What has become of the claims, by claim. */
  readonly verdicts: () => Promise<Readonly<Record<string, Verdict>>>
  /** What the model takes each claim to mean, and which assumptions it therefore governs, by claim. */
  readonly claimReadings: () => Promise<Readonly<Record<string, Text>>>
  /** What it leaves out or simplifies, as someone of the trade would object, in plain sentences. */
  readonly limits?: () => Promise<readonly Text[]>
}

/** The years that are looked at, and the draws that are made. */
export interface Simulation {
  readonly startYear: number
  readonly years: number
  /** Draws that saved and printed figures rest on. */
  readonly samples: number
  readonly seed: number
}
