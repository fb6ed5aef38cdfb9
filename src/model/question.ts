import type { Text } from './text.ts'

/** One question that decides the outcome, with the assumptions that answer it. */
export interface Question<Assumption extends string = string> {
  readonly id: string
  readonly title: Text
  /** Of the world, or of the industry on screen. */
  readonly sliders: readonly Assumption[]
  /** Those of them that only an analyst looks for. */
  readonly forAnalysts?: readonly Assumption[]
}
