/** A part of the app that is fetched when it is first asked for; from then on it is at hand, and nobody waits for it again. */
export class FetchedPart<Part extends object> {
  readonly #fetch: () => Promise<Part>
  #coming: Promise<Part> | undefined
  #here: Part | undefined

  constructor(fetch: () => Promise<Part>) {
    this.#fetch = fetch
  }

  /** The part where it is here already; asks for nothing. */
  get here(): Part | undefined {
    return this.#here
  }

  /** The promise of the part. Rejects where it cannot be fetched; whoever asks after that has it fetched again. */
  fetch(): Promise<Part> {
    this.#coming ??= this.#fetch().then(
      (part) => (this.#here = part),
      (reason: unknown) => {
        this.#coming = undefined
        throw reason
      },
    )
    return this.#coming
  }

  /** Something of the part: itself where the part is here already, or the promise of it. */
  take<Taken>(pick: (part: Part) => Taken): Taken | Promise<Taken> {
    return this.#here ? pick(this.#here) : this.fetch().then(pick)
  }
}
