import type { Locale } from '../../words/locale.ts'
import type { Scene } from './presentation.svelte.ts'
import type { StepAnswer } from './stepAnswers.svelte.ts'

/** What the window of the audience may be used for: a clicker belongs to the window that was touched last. */
export type RemoteCommand = 'next' | 'back' | 'first' | 'last' | 'black'

/** What the two windows of a presentation say to each other. */
type Said =
  /** What is shown, and how the presenter reads it: the room reads it the same way. */
  | { readonly kind: 'scene'; readonly scene: Scene; readonly locale: Locale }
  /** What steps come to: one window works it out for both. */
  | { readonly kind: 'answers'; readonly answers: Answers }
  | { readonly kind: 'wish'; readonly wish: RemoteCommand }
  /** The audience's window is there, or has gone. */
  | { readonly kind: 'here' | 'gone' }
  /** The presenter's window has come back from a reload. */
  | { readonly kind: 'back' }
  | { readonly kind: 'over' }

type Answers = Readonly<Record<string, StepAnswer>>

const nameOf = (id: string) => `reshoot-audience-${id}`

/** The presenter's end: tells what is to be seen. */
export class Presenter {
  readonly id: string
  readonly #channel: BroadcastChannel
  #paired = $state.raw(false)
  #last: Said | undefined
  #answers: Answers = {}

  /** @param id Of the presentation that goes on after a reload; a new one where left out. */
  constructor(wished: (wish: RemoteCommand) => void, id?: string) {
    this.id = id ?? crypto.getRandomValues(new Uint32Array(1)).join('')
    this.#channel = new BroadcastChannel(nameOf(this.id))
    this.#channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'wish') wished(data.wish)
      if (data.kind === 'gone') this.#paired = false
      if (data.kind !== 'here') return
      this.#paired = true
      this.#channel.postMessage({ kind: 'answers', answers: this.#answers } satisfies Said)
      if (this.#last) this.#channel.postMessage(this.#last)
    }
    if (id !== undefined) this.#channel.postMessage({ kind: 'back' } satisfies Said)
  }

  /** Whether an audience's window follows. */
  get paired(): boolean {
    return this.#paired
  }

  /** Open the window for the audience. @returns whether the browser let it. */
  open(): boolean {
    return window.open('#audience', nameOf(this.id), 'popup,width=1280,height=720') !== null
  }

  show(scene: Scene, locale: Locale) {
    this.#last = { kind: 'scene', scene, locale }
    this.#channel.postMessage(this.#last)
  }

  /** Share what steps come to with the audience's window, once each. */
  share(answers: Answers) {
    const fresh = Object.entries(answers).filter(([key, answer]) => this.#answers[key] !== answer)
    this.#answers = answers
    if (this.#paired && fresh.length > 0) this.#channel.postMessage({ kind: 'answers', answers: Object.fromEntries(fresh) } satisfies Said)
  }

  end() {
    this.#channel.postMessage({ kind: 'over' } satisfies Said)
    this.#channel.close()
  }
}

/** The audience's end: shows what it is told. Its window bears the name of the presentation, so that it finds back after a reload. */
export class Audience {
  readonly #channel = new BroadcastChannel(window.name)

  constructor(told: (scene: Scene, locale: Locale) => void, took: (answers: Answers) => void, over: () => void) {
    this.#channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'scene') told(data.scene, data.locale)
      if (data.kind === 'answers') took(data.answers)
      if (data.kind === 'back') this.#say({ kind: 'here' })
      if (data.kind === 'over') over()
    }
    this.#say({ kind: 'here' })
    addEventListener('pagehide', this.#leave)
  }

  wish(wish: RemoteCommand) {
    this.#say({ kind: 'wish', wish })
  }

  end() {
    removeEventListener('pagehide', this.#leave)
    this.#leave()
    this.#channel.close()
  }

  readonly #leave = () => {
    this.#say({ kind: 'gone' })
  }

  #say(said: Said) {
    this.#channel.postMessage(said)
  }
}
