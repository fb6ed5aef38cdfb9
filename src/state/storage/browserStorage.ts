import { claim, claimedElsewhere } from './windowLock.ts'
import type { Device } from './storage.ts'
import { lastWords } from './pendingWrites.ts'
import { changeShelf, heads, removeShelf, states } from './indexedDb.ts'

const hereKey = 'reshoot.here'

export const browserDevice: Device = {
  heads,
  states,
  change: changeShelf,
  remove: removeShelf,
  claim,
  claimedElsewhere,
  get here() {
    try {
      return sessionStorage.getItem(hereKey) ?? undefined
    } catch {
      return undefined
    }
  },
  set here(id) {
    try {
      if (id !== undefined) sessionStorage.setItem(hereKey, id)
    } catch {
      // Reloaded, the window opens what was worked on last: most often the same.
    }
  },
  lastWords,
}
