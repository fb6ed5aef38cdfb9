import type { Text } from './text.ts'

/** How a claim of 2024 stands: borne out, in part, not, or too early to say. */
export const rulings = ['borne-out', 'partly', 'not', 'too-early'] as const

/** One of the four. */
export type Ruling = (typeof rulings)[number]

/** What has become of one claim. A verdict is ours; the evidence is that of its sources. */
export interface Verdict<Source extends string = string> {
  readonly ruling: Ruling
  /** The month of the newest evidence, as in 2026-05. */
  readonly asOf: `${number}-${number}`
  /** One sentence: why so. */
  readonly because: Text
  readonly sources: readonly [Source, ...Source[]]
  /** A credence that the evidence suggests, 0 to 1; a signal governs no number and has none. */
  readonly credence?: number
}

/** The credences that verdicts suggest, by claim. */
export const suggestedCredences = (verdicts: Readonly<Record<string, Verdict>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(verdicts).flatMap(([claim, { credence }]) => (credence === undefined ? [] : [[claim, credence]])))
