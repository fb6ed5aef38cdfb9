import { factors } from './factors.ts'
import { advertising } from './industries/advertising.ts'
import { games } from './industries/games.ts'
import { shortDrama } from './industries/shortDrama.ts'
import { world } from './world.ts'

const industries = [shortDrama, advertising, games]
const lines = industries.flatMap(({ id, lines }) => lines.map((line) => `${id}.${line.id}`))

/** Shared factors first, then the world, the industries, and the lines' costs, reductions and shares. */
export const drawOrder: readonly string[] = [
  ...Object.keys(factors).map((factor) => `factor ${factor}`),
  ...Object.keys(world),
  ...industries.flatMap(({ id, assumptions }) => Object.keys(assumptions).map((name) => `${id}.${name}`)),
  ...['baseCost', 'reduction', 'eligible'].flatMap((name) => lines.map((line) => `${line}.${name}`)),
]
