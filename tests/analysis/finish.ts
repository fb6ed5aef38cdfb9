/** Run a generator to its end. */
export function finish<Answer>(run: Generator<number, Answer>): Answer {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}
