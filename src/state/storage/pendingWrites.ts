import type { PendingWrites, PendingWrite } from './storage.ts'

const prefix = 'reshoot.unkept.'
/** Each window has an entry of its own. */
const own = prefix + Math.random().toString(36).slice(2)

const entries = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix))

/** Writing to this storage is done when the call returns, so that it works even while the page is being closed. */
export const pendingWrites: PendingWrites = {
  write(heads) {
    try {
      if (heads.length > 0) localStorage.setItem(own, JSON.stringify(heads))
      else localStorage.removeItem(own)
    } catch {
      // The library has been asked to keep them already; this was for windows that close before it has.
    }
  },
  take() {
    try {
      const keys = entries().filter((key) => key !== own)
      const heard = keys.flatMap((key) => JSON.parse(localStorage.getItem(key) ?? '[]') as PendingWrite[])
      for (const key of keys) localStorage.removeItem(key)
      return heard
    } catch {
      return [] // storage is refused
    }
  },
}
