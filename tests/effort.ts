/** Milliseconds that a piece of work takes, with whatever else the machine does meanwhile. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** The least of five tries, in which nothing else came in between. */
async function least(work: () => unknown): Promise<number> {
  let fastest = Infinity
  for (let tries = 0; tries < 5; tries += 1) fastest = Math.min(fastest, await milliseconds(work))
  return fastest
}

/**
 * How many times as long as a yardstick a piece of work takes. Both are done on the machine that the test is on, so that a slow
 * one is slow at both: 8000 lines for 2000 come to 4 anywhere, and to 16 where the effort grows by the square.
 */
export const timesAsLong = async (work: () => unknown, yardstick: () => unknown): Promise<number> => {
  const unit = await least(yardstick)
  return (await least(work)) / unit
}
