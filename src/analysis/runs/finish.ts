/** Go through a run without a pause. */
export function finish<Answer>(run: Generator<number, Answer>): Answer {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}
