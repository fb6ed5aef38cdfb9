import { createStore, promisifyRequest } from 'idb-keyval'
import type { Decide, StoredHead, SavedState } from './storage.ts'

/**
 * The library in the browser's own database. Keys are lists: `['head', id]` for a scenario as it was kept last, `['state', id, at]`
 * for each state of its history.
 */
const library = createStore('reshoot', 'library')

/** Every key that begins so: a list sorts after all strings and numbers. */
const under = (...start: string[]) => IDBKeyRange.bound(start, [...start, []])

const ask = <Answer>(request: IDBRequest<Answer>): Promise<Answer> => promisifyRequest(request)

export function heads(): Promise<StoredHead[]> {
  return library('readonly', (store) => ask(store.getAll(under('head')) as IDBRequest<StoredHead[]>))
}

export function states(id: string): Promise<SavedState[]> {
  return library('readonly', (store) => ask(store.getAll(under('state', id)) as IDBRequest<SavedState[]>))
}

/** Read, decide and write in one transaction, so that no other window can come between. */
export function changeStored(id: string, decide: Decide): Promise<boolean> {
  return library('readwrite', async (store) => {
    const [kept, keys] = await Promise.all([
      ask(store.get(['head', id]) as IDBRequest<StoredHead | undefined>),
      ask(store.getAllKeys(under('state', id))),
    ])
    const writing = decide(
      kept,
      (keys as [string, string, number][]).map(([, , at]) => at),
    )
    if (!writing) return false
    store.put(writing.head, ['head', id])
    for (const state of writing.states) store.put(state, ['state', id, state.at])
    for (const at of writing.drop) store.delete(['state', id, at])
    await promisifyRequest(store.transaction)
    return true
  })
}

export function removeStored(id: string): Promise<void> {
  return library('readwrite', (store) => {
    store.delete(['head', id])
    store.delete(under('state', id))
    return promisifyRequest(store.transaction)
  })
}
