import { computeEquations } from './equations/compute.ts'
import { industryEquations } from './equations/industry.ts'
import { paidEquations } from './equations/paid.ts'
import { peopleEquations } from './equations/people.ts'
import { technologyEquations } from './equations/technology.ts'
import { unitEquations } from './equations/unit.ts'
import type { Equation } from '../../equation.ts'

/**
 * Every variable, in the order in which it can be read. Each formula is written once, for a single project and a single
 * year, and holds for all industries, lines and years. Besides assumptions and variables a formula may name `t`, the years
 * since the start; `oneYear`; and the marks of a cost line, `inProduction` and `isCreative`. `at(member, x)` gives `x` to that
 * one member of a dimension and nothing to the others.
 */
export const equations = {
  ...technologyEquations,
  ...unitEquations,
  ...industryEquations,
  ...computeEquations,
  ...peopleEquations,
  ...paidEquations,
} as const satisfies Record<string, Equation>

/** One thing that the model works out. */
export type VariableName = keyof typeof equations
