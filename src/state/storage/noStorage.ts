import type { ScenarioStorage } from './storage.ts'

/** For a window that only shows: what it shows is another window's work, and nothing of it is kept here. */
export const noStorage: ScenarioStorage = {
  heads: () => Promise.resolve([]),
  states: () => Promise.resolve([]),
  // As if it were kept, or the scenario would be taken for another window's.
  change: (_, decide) => Promise.resolve(decide(undefined, []) !== undefined),
  remove: () => Promise.resolve(),
  acquireLock: () => Promise.resolve(true),
  lockedElsewhere: () => Promise.resolve([]),
  openId: undefined,
  pendingWrites: { write: () => undefined, take: () => [] },
}
