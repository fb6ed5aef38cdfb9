import type { PendingWrite } from './storage.ts'

/** What one window knows of what is kept, by id of the scenario. */
export class SavedTimes {
  /** Asked to be kept, but not known to be. */
  readonly unkept = new Map<string, PendingWrite>()
  /** When this window last wrote or read what is kept. */
  readonly known = new Map<string, number>()
  /** What was opened and not changed since: it goes when it is left. */
  readonly untouched = new Set<string>()
}
