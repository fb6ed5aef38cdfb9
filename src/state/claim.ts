/**
 * A window holds a lock on the scenario that it works on. The browser lets go of it when the window is closed, reloaded or killed.
 * Where a browser has no locks two windows are told apart only when the second one keeps something.
 */
const prefix = 'reshoot.'

/** A window that is being reloaded holds its lock a moment longer. */
const patience = 600

let mine: string | undefined
let release = (): void => undefined

export async function claim(id: string): Promise<boolean> {
  if (mine === id) return true
  release()
  mine = undefined
  const locks = locksOfBrowser()
  if (!locks) return true
  return new Promise((resolve) => {
    const held = () => {
      mine = id
      resolve(true)
      return new Promise<unknown>((letGo) => {
        release = () => {
          letGo(undefined)
        }
      })
    }
    locks.request(prefix + id, { signal: AbortSignal.timeout(patience) }, held).catch((reason: unknown) => {
      const taken = reason instanceof DOMException && (reason.name === 'TimeoutError' || reason.name === 'AbortError')
      resolve(!taken) // refused altogether, locks are as good as missing
    })
  })
}

export async function claimedElsewhere(): Promise<string[]> {
  const { held = [] } = (await locksOfBrowser()?.query()) ?? {}
  const ids = held.flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name.slice(prefix.length)] : []))
  return ids.filter((id) => id !== mine)
}

/** Not there on pages that came without encryption, whatever the types say. */
const locksOfBrowser = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks
