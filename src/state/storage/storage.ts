import type { Scenario } from '../../model/scenario.ts'
import type { Text } from '../../model/text.ts'

/** One scenario of the library, as it was kept last. */
export interface StoredHead {
  readonly id: string
  /** When it was kept, in milliseconds since 1970; no two states of a scenario have the same. */
  readonly at: number
  readonly title: Text
  readonly description: Text
  /** The scenario file itself. */
  readonly text: string
  /** Opened from elsewhere and not changed since: no work of the user's yet. */
  readonly untouched: boolean
}

/** A state that a scenario was in. */
export interface SavedState {
  readonly at: number
  /** The scenario file itself. */
  readonly text: string
}

/** A scenario with its history, the oldest state first. */
export interface StoredScenario {
  readonly head: StoredHead
  readonly states: readonly SavedState[]
}

/** What is to be written of one scenario: its head, the states that are new and the times of those that go. */
export interface Writing {
  readonly head: StoredHead
  readonly states: readonly SavedState[]
  readonly drop: readonly number[]
}

/** What would be written of a scenario, given what is kept of it and the times of its states; nothing leaves all as it is. */
export type Decide = (kept: StoredHead | undefined, times: readonly number[]) => Writing | undefined

/** What a window that was about to close could not keep any more: it is kept when the app is next opened. */
export interface PendingWrites {
  /** Says at once, without waiting, what is still to be kept; an empty list takes it back. */
  write(heads: readonly PendingWrite[]): void
  /** What windows wrote as they were closed, before storage could answer. */
  take(): readonly PendingWrite[]
}

/** A head on its way to the library, and the one that it takes the place of. */
export interface PendingWrite {
  /** Its text is empty where its file could not be written yet. */
  readonly head: StoredHead
  readonly after: number | undefined
  /** The scenario whose file is still to be written: what writes files was on its way. */
  readonly unwritten?: Scenario
}

/** What the app keeps on this device, in the browser's own storage. It may be refused: in private windows, by policy, when full. */
export interface ScenarioStorage {
  heads(): Promise<readonly StoredHead[]>
  states(id: string): Promise<readonly SavedState[]>
  /** Change what is kept of one scenario: all of it is written, or nothing. @returns whether anything was to be written. */
  change(id: string, decide: Decide): Promise<boolean>
  remove(id: string): Promise<void>
  /** Make a scenario this window's own, and let go of the one before. @returns whether no other window has it. */
  acquireLock(id: string): Promise<boolean>
  /** The scenarios that other windows work on. */
  lockedElsewhere(): Promise<readonly string[]>
  /** The scenario that this window works on, remembered when it is reloaded or comes back after a crash. */
  openId: string | undefined
  readonly pendingWrites: PendingWrites
}
