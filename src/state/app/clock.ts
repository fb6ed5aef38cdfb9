/** What time it is, and what is to be done later: handed in, so that tests need not wait. */
export interface Clock {
  /** In milliseconds since 1970. */
  now(): number
  /** Call back once so many milliseconds have passed. @returns how to call that off. */
  after(milliseconds: number, then: () => void): () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds)
    return () => {
      clearTimeout(timer)
    }
  },
}
