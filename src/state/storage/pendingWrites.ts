import type { PendingWrites, PendingWrite } from './storage.ts'

const prefix = 'reshoot.unkept.'

/**
 * What a window had still to write when it was closed, in the browser's local storage: writing to it is done when the call
 * returns, so that it works even while the page is being closed.
 *
 * @param window Of its own for each window, which has an entry by that name.
 */
export function pendingWritesIn(window: string): PendingWrites {
  const own = prefix + window
  return {
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
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key !== own)
        const taken = keys.flatMap((key) => JSON.parse(localStorage.getItem(key) ?? '[]') as PendingWrite[])
        for (const key of keys) localStorage.removeItem(key)
        return taken
      } catch {
        return [] // storage is refused
      }
    },
  }
}
