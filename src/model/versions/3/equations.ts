import { computeEquations } from './equations/compute.ts'
import { marketEquations } from './equations/market.ts'
import { moneyEquations } from './equations/money.ts'
import { peopleEquations } from './equations/people.ts'
import { projectEquations } from './equations/project.ts'
import { savingEquations } from './equations/saving.ts'
import { technologyEquations } from './equations/technology.ts'
import type { Equation } from '../../equation.ts'

/**
 * Every variable, in the order in which it can be read. Each formula is written once, for a single project and a single
 * year, and holds for all industries, formats, lines and years. Besides assumptions and variables a formula may name `t`, the years
 * since the start; `oneYear` and `oneUnit`; and the marks of a cost line, `inProduction`, `isCreative` and `ofPicture`. `at(member, x)`
 * gives `x` to that one member of a dimension and nothing to the others.
 */
export const equations = {
  ...technologyEquations,
  ...projectEquations,
  ...marketEquations,
  ...savingEquations,
  ...computeEquations,
  ...moneyEquations,
  ...peopleEquations,
} as const satisfies Record<string, Equation>

/** One thing that the model works out. */
export type VariableName = keyof typeof equations
