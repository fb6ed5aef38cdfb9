import { inputsByPath } from '../catalogue/address.ts'
import { resolveScenario, type ResolvedScenario, type Input } from '../../engine/resolve.ts'

/** What cases do not agree on, in the order of the model: assumptions, then claims. */
export interface InputDifferences {
  readonly assumptions: readonly DifferingAssumption[]
  readonly credences: readonly DifferingCredence[]
}

/** One assumption that is not the same in all cases. */
export interface DifferingAssumption {
  readonly path: string
  /** Nothing where the model has no such assumption of its own. */
  readonly own: Input | undefined
  /** One for each scenario; nothing for a scenario without it. */
  readonly inputs: readonly (Input | undefined)[]
  /** Whether the value is the same and only its range or shape differs. */
  readonly rangeOnly: boolean
}

/** One claim that is not believed alike in all cases, from 0 to 1. */
export interface DifferingCredence {
  readonly claim: string
  readonly credences: readonly number[]
}

/** Everything that cases assume or believe differently. The model is that of the first. */
export function inputDifferences(cases: readonly ResolvedScenario[]): InputDifferences {
  const [first] = cases
  if (!first) return { assumptions: [], credences: [] }
  const own = inputsByPath(resolveScenario(first.model, { ...first.scenario, credence: {}, assumptions: {}, formats: [], metrics: [] }))
  const sides = cases.map(inputsByPath)
  const paths = new Set([...own.keys(), ...sides.flatMap((side) => [...side.keys()])])
  return {
    assumptions: [...paths].flatMap((path) => {
      const inputs = sides.map((side) => side.get(path))
      const [one, ...others] = inputs
      if (others.every((other) => sameBelief(one, other))) return []
      return [{ path, own: own.get(path), inputs, rangeOnly: others.every((other) => other?.value === one?.value) }]
    }),
    credences: Object.keys(first.model.claims).flatMap((claim) => {
      const credences = cases.map(({ scenario }) => scenario.credence[claim] ?? 1)
      return credences.every((credence) => credence === credences[0]) ? [] : [{ claim, credences }]
    }),
  }
}

function sameBelief(one: Input | undefined, other: Input | undefined): boolean {
  if (!one || !other) return one === other
  const ranged = one.distribution !== 'fixed' || other.distribution !== 'fixed'
  if (one.value !== other.value || one.distribution !== other.distribution) return false
  return !ranged || (one.low === other.low && one.high === other.high)
}
