import { industryAssumptions } from './assumptions/industry.ts'
import { lineAssumptions } from './assumptions/line.ts'
import { worldAssumptions } from './assumptions/world.ts'

/** What every assumption means, by where it is made: once for the world, once an industry, once a cost line. */
export const assumptions = { world: worldAssumptions, format: industryAssumptions, line: lineAssumptions } as const

/** An assumption made once for everyone. */
export type WorldAssumptionName = keyof typeof worldAssumptions

/** An assumption made once for every industry. */
export type IndustryAssumptionName = keyof typeof industryAssumptions

/** An assumption made once for every cost line. */
export type LineAssumptionName = keyof typeof lineAssumptions
