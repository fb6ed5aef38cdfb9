/** A thread is held for this long at a time, in milliseconds; then others have their turn. */
const turn = 24

/** Go through a long run, telling its progress and letting other work in between; ends with an `AbortError` when the signal says so. */
export async function timeSlice<Answer>(
  run: Generator<number, Answer>,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Answer> {
  let since = performance.now()
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    if (performance.now() - since < turn) continue
    progress(step.value)
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    since = performance.now()
  }
}
