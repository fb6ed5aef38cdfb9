/** A run as a part of a longer one: its own share done, 0 to 1, becomes `share` of the whole, from `from` on. */
export function* part<Answer>(run: Generator<number, Answer>, from: number, share: number): Generator<number, Answer> {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    yield from + share * step.value
  }
}
