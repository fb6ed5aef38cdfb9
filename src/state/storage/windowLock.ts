/**
 * A window holds a lock on the scenario that it works on, and lets go of it when it is closed or reloaded; of one that is killed
 * the browser takes it. Where a browser has no locks two windows are told apart only when the second one keeps something.
 */
const prefix = 'reshoot.'

/** A window that was killed may hold its lock a moment longer, in milliseconds. */
const patience = 600

let mine: string | undefined
let release = (): void => undefined
/** One claim after the other: two at once would wait for each other. */
let claims: Promise<unknown> = Promise.resolve()

// What is still to be written when the window goes is written all the same; should the window come back, it claims anew.
addEventListener('pagehide', () => {
  release()
})
addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => {
  if (persisted) mine = undefined
})

export function acquireLock(id: string): Promise<boolean> {
  const claimed = claims.then(() => take(id))
  claims = claimed
  return claimed
}

async function take(id: string): Promise<boolean> {
  if (mine === id) return true
  release()
  mine = undefined
  const locks = locksOfBrowser()
  if (!locks) return true
  // Only a lock that somebody has is waited for by the clock: a slow machine may take long to give a free one.
  return (await lock(locks, id, { ifAvailable: true })) || lock(locks, id, { signal: AbortSignal.timeout(patience) })
}

/** @returns whether it was got, and is held from now on until `release`. */
function lock(locks: LockManager, id: string, options: LockOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const held = (got: Lock | null) => {
      resolve(got !== null)
      if (!got) return undefined
      mine = id
      return new Promise<unknown>((letGo) => {
        release = () => {
          letGo(undefined)
        }
      })
    }
    locks.request(prefix + id, options, held).catch((reason: unknown) => {
      const taken = reason instanceof DOMException && (reason.name === 'TimeoutError' || reason.name === 'AbortError')
      resolve(!taken) // refused altogether, locks are as good as missing
    })
  })
}

export async function lockedElsewhere(): Promise<string[]> {
  const { held = [] } = (await locksOfBrowser()?.query()) ?? {}
  const ids = held.flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name.slice(prefix.length)] : []))
  return ids.filter((id) => id !== mine)
}

/** Not there on pages that came without encryption, whatever the types say. */
const locksOfBrowser = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks
