import { formatAssumptions } from './assumptions/format.ts'
import { lineAssumptions } from './assumptions/line.ts'
import { worldAssumptions } from './assumptions/world.ts'

/** What every assumption means, by where it is made: once for the world, once a format, once a cost line. */
export const assumptions = { world: worldAssumptions, format: formatAssumptions, line: lineAssumptions } as const

/** An assumption made once for everyone. */
export type WorldAssumptionName = keyof typeof worldAssumptions

/** An assumption made once for every format. */
export type FormatAssumptionName = keyof typeof formatAssumptions

/** An assumption made once for every cost line. */
export type LineAssumptionName = keyof typeof lineAssumptions
