import type { Scenario } from '../model/scenario.ts'
import { textLanguages } from '../model/text.ts'
import { movesFigures, scenarioDiff } from './scenarioDiff.ts'

/** A scenario that comes with the app, as far as others are held against it. */
export type Shipped = Pick<Scenario, 'model' | 'title' | 'simulation' | 'credence' | 'assumptions' | 'formats' | 'metrics'>

/** The shipped scenario by whose name, in either language, another goes that is no longer it: what moves figures has been changed. */
export function namesakeOf(scenario: Scenario, shipped: readonly Shipped[]): Shipped | undefined {
  return shipped.find(
    (one) =>
      textLanguages.some((language) => one.title[language] === scenario.title[language]) &&
      one.model.version === scenario.model.version &&
      scenarioDiff({ ...scenario, ...one }, scenario).some(movesFigures),
  )
}
