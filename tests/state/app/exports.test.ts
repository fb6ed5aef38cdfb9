import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Exports, type ExportKind } from '../../../src/state/app/exports.svelte.ts'
import type { Contents } from '../../../src/state/app/saveFile.ts'

/** What has been handed out, by name; where the user was asked, with what was accepted. */
let handedOut: Map<string, Blob>
let asked: unknown[]
/** What becomes of the dialog; nothing where the browser has none. */
let dialog: (() => Promise<void>) | undefined

beforeEach(() => {
  handedOut = new Map()
  asked = []
  dialog = undefined
  const blobs: Blob[] = []
  vi.stubGlobal('document', {
    createElement: () => ({ href: '', download: '', click: clicked }),
  })
  function clicked(this: { download: string }) {
    handedOut.set(this.download, blobs.at(-1)!)
  }
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`)
  vi.useFakeTimers()
  vi.stubGlobal('showSaveFilePicker', undefined)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** The browser can ask where a file goes. */
function withDialog(ended: () => Promise<void>) {
  dialog = ended
  vi.stubGlobal('showSaveFilePicker', async (options: { suggestedName: string }) => {
    asked.push(options)
    await dialog?.()
    const write = (contents: Contents) => {
      handedOut.set(options.suggestedName, new Blob([contents]))
      return Promise.resolve()
    }
    return { createWritable: () => Promise.resolve({ write, close: () => Promise.resolve() }) }
  })
}

const table: ExportKind<string> = { extension: 'csv', type: 'text/csv', place: 'downloads', madeIn: 'page', make: (text) => text }
const scenario: ExportKind<string> = { ...table, extension: 'reshoot.json', type: 'application/json', place: 'chosen' }

/** A kind whose files are there when the test says so. */
function slow(kind: ExportKind<string>) {
  let finish: (contents: Contents) => void = () => undefined
  let tell: (share: number) => void = () => undefined
  const made: ExportKind<string> = {
    ...kind,
    make: (_, { signal, progress }) =>
      new Promise((resolve, reject) => {
        finish = resolve
        tell = progress
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error)
        })
      }),
  }
  return {
    made,
    finish: (contents: Contents) => {
      finish(contents)
    },
    tell: (share: number) => {
      tell(share)
    },
  }
}

describe('a file', () => {
  it('goes to the downloads, named by its title and ending and with its media type', async () => {
    withDialog(() => Promise.resolve())
    expect(await new Exports().run(table, 'Board: second draft', 'a,b')).toBe('Board-second-draft.csv')
    expect(asked).toEqual([])
    expect(await handedOut.get('Board-second-draft.csv')!.text()).toBe('a,b')
    expect(handedOut.get('Board-second-draft.csv')!.type).toBe('text/csv')
  })

  it('goes where the user says when its kind asks, and to the downloads where the browser cannot ask', async () => {
    const exports = new Exports()
    expect(await exports.run(scenario, 'Board', '{}')).toBe('Board.reshoot.json')
    expect(handedOut.get('Board.reshoot.json')!.type).toBe('application/json')
    withDialog(() => Promise.resolve())
    await exports.run(scenario, 'Board', '{ }')
    expect(asked).toEqual([
      { suggestedName: 'Board.reshoot.json', types: [{ description: 'Reshoot', accept: { 'application/json': ['.json'] } }] },
    ])
    expect(await handedOut.get('Board.reshoot.json')!.text()).toBe('{ }')
  })

  it('is made while the user chooses a place, and ended when they close the dialog', async () => {
    const { made } = slow(scenario)
    const exports = new Exports()
    let close: (reason: Error) => void = () => undefined
    withDialog(() => new Promise((_, reject) => (close = reject)))
    const saving = exports.run(made, 'Board', '')
    expect(exports.isMaking(made)).toBe(true)
    close(new DOMException('closed', 'AbortError'))
    expect(await saving).toBeUndefined()
    expect(exports.isMaking(made)).toBe(false)
    expect(handedOut.size).toBe(0)
  })

  it('that cannot be made or written is an error, and is no longer being made', async () => {
    const exports = new Exports()
    const failing: ExportKind<string> = { ...table, make: () => Promise.reject(new Error('no room')) }
    await expect(exports.run(failing, 'Board', '')).rejects.toThrow('no room')
    withDialog(() => Promise.reject(new Error('disk full')))
    await expect(exports.run(scenario, 'Board', '')).rejects.toThrow('disk full')
    expect([exports.isMaking(failing), exports.isMaking(scenario)]).toEqual([false, false])
  })

  it('is not made twice at once; one of another name is', async () => {
    const { made, finish } = slow(table)
    const exports = new Exports()
    const first = exports.run(made, 'Board', '')
    expect(await exports.run(made, 'Board', '')).toBeUndefined()
    expect(await exports.run(table, 'Other', 'a')).toBe('Other.csv')
    finish('b')
    expect(await first).toBe('Board.csv')
  })

  it('made by a worker tells how far it is, and can be cancelled', async () => {
    const { made, tell } = slow({ ...table, madeIn: 'worker' })
    const exports = new Exports()
    const making = exports.run(made, 'Board', '')
    expect(exports.inWorker?.progress).toBe(0)
    tell(0.5)
    expect(exports.inWorker?.progress).toBe(0.5)
    exports.cancel()
    expect(await making).toBeUndefined()
    expect(exports.inWorker).toBeUndefined()
  })
})
