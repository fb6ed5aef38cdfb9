/**
 * Wrap a task so that only the newest request waits while one is running.
 *
 * A slider may ask a hundred times a second; the task runs as often as it can, never twice at once, never for a
 * request that a newer one has replaced, and a failure reaches the caller.
 */
export function latest<Request, Answer>(
  task: (request: Request) => Promise<Answer> | Answer,
  answered: (answer: Answer, request: Request) => void,
  failed: (error: unknown, request: Request) => void,
): (request: Request) => void {
  let running = false
  let waiting: { readonly request: Request } | undefined

  async function answer(request: Request) {
    try {
      answered(await task(request), request)
    } catch (error) {
      failed(error, request)
    }
  }

  async function run(first: Request) {
    running = true
    try {
      await answer(first)
      while (waiting) {
        const { request } = waiting
        waiting = undefined
        await answer(request)
      }
    } finally {
      running = false // even when `failed` itself fails: the next request has to find the way free
    }
  }

  return (request) => {
    if (running) waiting = { request }
    else void run(request)
  }
}
