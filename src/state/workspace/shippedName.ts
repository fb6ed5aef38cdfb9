import type { Scenario } from '../../model/scenario.ts'
import { textLanguages, type Text, type TextLanguage } from '../../model/text.ts'
import { originalTitle } from './copyTitle.ts'
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

/**
 * A title with what it is called now in one language. The other follows where it said the same, or has the name of a shipped
 * scenario still, copy or not: what was typed in one language is shown in both until the other has a name of its own.
 */
export const retitled = (title: Text, language: TextLanguage, to: string, shipped: readonly Pick<Shipped, 'title'>[]): Text =>
  Object.fromEntries(
    textLanguages.map((each) => {
      const own = originalTitle(title, each)
      const follows = own === originalTitle(title, language) || shipped.some((one) => one.title[each] === own)
      return [each, each === language || follows ? to : title[each]]
    }),
  ) as Text
