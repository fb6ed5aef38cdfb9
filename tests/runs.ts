/** Whether properties are tried for long: `npm run test:long`. */
export const long = process.env['TEST_LONG'] === '1'

/** How often a property is tried: a little in `npm test`, so that everyone runs it; thousands of times in `npm run test:long`. */
export const runs = (short: number, many: number = Math.max(2000, 20 * short)): number => (long ? many : short)

/** Of many alike every so-manieth in `npm test`, all of them in `npm run test:long`. */
export const sampled = <Each>(all: readonly Each[], every: number): readonly Each[] =>
  long ? all : all.filter((_, place) => place % every === 0)
