import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Audience, Presenter, type RemoteCommand } from '../../../src/state/presenting/audienceChannel.svelte.ts'
import type { Scene } from '../../../src/state/presenting/presentation.svelte.ts'
import type { Locale } from '../../../src/words/locale.ts'
import { scenarioOf } from '../../engine/cases.ts'

/** A channel between windows that delivers at once. */
class FakeChannel {
  static readonly all = new Set<FakeChannel>()
  readonly name: string
  onmessage: ((event: { readonly data: unknown }) => void) | undefined
  constructor(name: string) {
    this.name = name
    FakeChannel.all.add(this)
  }
  postMessage(data: unknown) {
    for (const other of FakeChannel.all) {
      if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(data) })
    }
  }
  close() {
    FakeChannel.all.delete(this)
  }
}

let page: EventTarget
let opened: unknown[]

beforeEach(() => {
  FakeChannel.all.clear()
  page = new EventTarget()
  opened = []
  vi.stubGlobal('BroadcastChannel', FakeChannel)
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('window', { name: 'reshoot-audience-7', open: (...options: unknown[]) => opened.push(options) })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const scene: Scene = { told: scenarioOf(), index: 1, aim: scenarioOf(), revealed: true, black: false, guesses: [] }
const reading: Locale = { language: 'en', currency: 'USD', rate: 7 }

function presenter() {
  const wishes: RemoteCommand[] = []
  return { wishes, presenter: new Presenter((wish) => wishes.push(wish), '7') }
}

function audience() {
  const seen: [Scene, Locale][] = []
  const took = vi.fn()
  const over = vi.fn()
  return { seen, took, over, audience: new Audience((...shown) => seen.push(shown), took, over) }
}

const total = { target: { variable: 'totalNpv' }, mean: 0, worthOf: { variable: 'totalNpv' } }

describe('the audience’s window', () => {
  test('is told what steps come to: all when it comes, then each once', async () => {
    const { presenter: first } = presenter()
    const answer = { insight: { ...total, samples: 1, influences: [], elasticities: [], kinks: [], claims: [] } }
    first.share({ a: answer })
    const { took } = audience()
    await vi.waitFor(() => expect(took).toHaveBeenCalledWith({ a: answer }))
    first.share({ a: answer })
    first.share({ a: answer, b: answer })
    await vi.waitFor(() => expect(took).toHaveBeenLastCalledWith({ b: answer }))
    expect(took).toHaveBeenCalledTimes(2)
  })

  test('is opened under the name of its presentation, by which it finds back', () => {
    expect(presenter().presenter.open()).toBe(true)
    expect(opened).toEqual([['#audience', 'reshoot-audience-7', 'popup,width=1280,height=720']])
    expect(new Presenter(() => undefined).id).toMatch(/^\d+$/)
  })

  test('shows what the presenter shows, also what was shown before it came', () => {
    const { presenter: shows } = presenter()
    shows.show(scene, reading)
    expect(shows.paired).toBe(false)
    const { seen } = audience()
    expect([shows.paired, seen]).toEqual([true, [[scene, reading]]])
    shows.show({ ...scene, index: 2 }, reading)
    expect(seen.at(-1)?.[0].index).toBe(2)
  })

  test('passes on what its clicker wants, and says when it goes', () => {
    const { presenter: shows, wishes } = presenter()
    const { audience: watches } = audience()
    watches.wish('next')
    expect(wishes).toEqual(['next'])
    page.dispatchEvent(new Event('pagehide'))
    expect(shows.paired).toBe(false)
  })

  test('finds a presenter whose window was reloaded', () => {
    const { presenter: before } = presenter()
    const { seen } = audience()
    before.show(scene, reading)
    const { presenter: after } = presenter()
    expect(after.paired).toBe(true)
    after.show({ ...scene, index: 2 }, reading)
    expect(seen.at(-1)?.[0].index).toBe(2)
  })

  test('is told when the presentation is over, and listens no more once it has ended', () => {
    const { presenter: shows } = presenter()
    const { seen, over, audience: watches } = audience()
    watches.end()
    shows.show(scene, reading)
    expect([shows.paired, seen]).toEqual([false, []])
    const another = audience()
    shows.end()
    expect([over.mock.calls.length, another.over.mock.calls.length]).toEqual([0, 1])
  })
})
