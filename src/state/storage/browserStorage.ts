import { acquireLock, lockedElsewhere } from './windowLock.ts'
import type { ScenarioStorage } from './storage.ts'
import { pendingWrites } from './pendingWrites.ts'
import { changeStored, heads, removeStored, states } from './indexedDb.ts'

const hereKey = 'reshoot.here'

export const browserStorage: ScenarioStorage = {
  heads,
  states,
  change: changeStored,
  remove: removeStored,
  acquireLock,
  lockedElsewhere,
  get openId() {
    try {
      return sessionStorage.getItem(hereKey) ?? undefined
    } catch {
      return undefined
    }
  },
  set openId(id) {
    try {
      if (id !== undefined) sessionStorage.setItem(hereKey, id)
    } catch {
      // Reloaded, the window opens what was worked on last: most often the same.
    }
  },
  pendingWrites,
}
