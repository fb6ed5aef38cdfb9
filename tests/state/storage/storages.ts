import type { ScenarioStorage, StoredHead, SavedState, PendingWrite } from '../../../src/state/storage/storage.ts'

/** One browser's storage; each of its windows is a device. */
export class Browser {
  readonly shelves = new Map<string, { head: StoredHead; states: readonly SavedState[] }>()
  readonly claims = new Map<string, ScenarioStorage>()
  readonly words = new Map<ScenarioStorage | undefined, readonly PendingWrite[]>()
  /** What every writing fails with, while there is something. */
  failure: Error | undefined

  /** The one scenario of the library. */
  get head(): StoredHead | undefined {
    if (this.shelves.size > 1) throw new Error('there are several')
    return [...this.shelves.values()][0]?.head
  }

  titled(title: string) {
    return [...this.shelves.values()].find(({ head }) => head.title.en === title)
  }

  window(locks = true): ScenarioStorage {
    const { shelves, claims, words } = this
    const attempt = <Answer>(task: () => Answer) =>
      Promise.resolve().then(() => {
        if (this.failure) throw this.failure
        return task()
      })
    const device: ScenarioStorage = {
      openId: undefined,
      heads: () => attempt(() => [...shelves.values()].map(({ head }) => head)),
      states: (id) => attempt(() => shelves.get(id)?.states ?? []),
      change: (id, decide) =>
        attempt(() => {
          const { head, states = [] } = shelves.get(id) ?? {}
          const writing = decide(
            head,
            states.map(({ at }) => at),
          )
          if (!writing) return false
          const left = [...states, ...writing.states].filter(({ at }) => !writing.drop.includes(at))
          shelves.set(id, { head: writing.head, states: left })
          return true
        }),
      remove: (id) =>
        attempt(() => {
          shelves.delete(id)
        }),
      acquireLock(id) {
        for (const [claimed, by] of claims) if (by === device) claims.delete(claimed)
        const free = !claims.has(id)
        if (free && locks) claims.set(id, device)
        return Promise.resolve(free || !locks)
      },
      lockedElsewhere: () => Promise.resolve([...claims].flatMap(([id, by]) => (by === device ? [] : [id]))),
      pendingWrites: {
        write(said) {
          if (said.length > 0) words.set(device, said)
          else words.delete(device)
        },
        take() {
          const heard = [...words].filter(([from]) => from !== device)
          for (const [from] of heard) words.delete(from)
          return heard.flatMap(([, said]) => said)
        },
      },
    }
    return device
  }

  /** A window is gone: what it had claimed is free, and what it was writing never arrives. */
  kill(device: ScenarioStorage) {
    for (const [claimed, by] of this.claims) if (by === device) this.claims.delete(claimed)
    device.change = () => new Promise(() => undefined)
  }
}
