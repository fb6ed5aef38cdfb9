import { changeStored, heads, removeStored, states } from './indexedDb.ts'
import { pendingWritesIn } from './pendingWrites.ts'
import type { ScenarioStorage } from './storage.ts'
import { WindowLock } from './windowLock.ts'

const hereKey = 'reshoot.here'

/** What this browser keeps for a window. */
export function browserStorage(): ScenarioStorage {
  const lock = new WindowLock()
  return {
    heads,
    states,
    change: changeStored,
    remove: removeStored,
    acquireLock: (id) => lock.acquire(id),
    lockedElsewhere: () => lock.lockedElsewhere(),
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
    pendingWrites: pendingWritesIn(Math.random().toString(36).slice(2)),
  }
}
