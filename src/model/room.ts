/** What someone in a room believes of one question, in its unit: the four-step question of A. Speirs-Bridge and others, Risk Analysis 30 (2010). */
export interface FourStep {
  /** The least and the most that it may be, and the best guess between them. */
  readonly low: number
  readonly value: number
  readonly high: number
  /** How sure that the truth lies from low to high, 0.5 to 1. */
  readonly sure: number
}

/** One thing that a room is asked: an assumption by its path, or a figure by its variable, of whom and in which year as far as it varies by them. */
export interface RoomQuestion {
  readonly assumption?: string
  readonly variable?: string
  /** The id of a format, an industry or a recipient. */
  readonly of?: string
  readonly year?: number
  /** Something that was seen and that nobody knows by heart: whoever answers is scored by it. */
  readonly seed?: true
}

/** What one person answered, without a name. */
export interface RoomAnswer {
  /** The mark of whoever answered, made up by their device: what they say in a second round stands beside the first. */
  readonly by: string
  /** One for each question; nothing where it was passed over. */
  readonly estimates: readonly (FourStep | null)[]
}

/** One time that a room was asked. */
export interface RoomRound {
  /** In UTC, `2026-03-05T14:30:00Z`. */
  readonly at: string
  readonly answers: readonly RoomAnswer[]
}

/** How answers are made into one: the mean of their quantiles (Vincent 1912), or the mean of their probabilities (Stone 1961). */
export const poolings = ['quantiles', 'mixture'] as const

/** One of them. */
export type Pooling = (typeof poolings)[number]

/** How much each answer counts: all the same, or by how the same people did on the seed questions (Cooke 1991). */
export const weightings = ['equal', 'seeds'] as const

/** One of them. */
export type Weighting = (typeof weightings)[number]

/** That the range of the room was written to an assumption. */
export interface TakenOver {
  /** Place among the questions, from 0. */
  readonly question: number
  /** In UTC. */
  readonly at: string
  /** Of which round, from 1, and from how many answers. */
  readonly round: number
  readonly answers: number
  readonly pool: Pooling
  readonly weights: Weighting
  /** P10, P50 and P90. */
  readonly low: number
  readonly value: number
  readonly high: number
}

/** What a room was asked and what it answered, round by round. */
export interface Room {
  readonly questions: readonly RoomQuestion[]
  readonly rounds: readonly RoomRound[]
  /** By quantiles and equal weights where they are left out. */
  readonly pool?: Pooling
  readonly weights?: Weighting
  readonly taken?: readonly TakenOver[]
}
