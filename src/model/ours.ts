import type { Model } from './model.ts'
import type { OurProjects, Scenario } from './scenario.ts'

/** How many years a scenario is asked about: as far as it simulates, or fewer. */
export const yearsAsked = ({ simulation: { startYear, years }, scope }: Pick<Scenario, 'simulation' | 'scope'>): number =>
  Math.min(years, Math.max(1, (scope?.until ?? Infinity) - startYear + 1))

/** What a variable of the whole market is called beside ours: `adoption` is `marketAdoption`. */
export const marketName = (name: string): string => `market${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** Whether a model can tell of our own projects: one that has formats. */
export const canBeOurs = ({ dimensions }: Model): boolean => dimensions.includes('format')

/** A scenario asked of the whole market, and as far as it simulates. */
export const marketOf = ({ scope: _, ...scenario }: Scenario): Scenario => scenario

const known = new WeakMap<Model, Map<string, Model>>()
const owns = new WeakMap<Model, Model>()

/** The model itself, of one that was made to tell of our own projects: what is made of that once more would tell of them twice. */
export const ownModel = (model: Model): Model => owns.get(model) ?? model

/** Makes the equations of our own projects; fetched with the older models, for few scenarios ask about any. */
type Rewriting = (model: Model, format: string, ours: OurProjects, years: number) => Model['equations']

let equationsOfOurs: Rewriting | undefined

/** Let scenarios be asked about our own projects from now on. */
export function answerForOurs(rewriting: Rewriting): void {
  equationsOfOurs = rewriting
}

/**
 * The model as a scenario asks it: of the whole market, or of our own projects. Then the number of projects and their adoption are ours
 * and what one costs and earns is so many times the format's, so that all that is made from them is ours; the market goes on as it was.
 *
 * @param model Itself: see `ownModel`.
 */
export function asAsked(model: Model, scenario: Scenario): Model {
  const { ours, industry } = scenario.scope ?? {}
  if (!ours || industry === undefined || !canBeOurs(model) || !equationsOfOurs) return model
  const years = yearsAsked(scenario)
  const key = JSON.stringify([industry, ours, years])
  const models = known.get(model) ?? new Map<string, Model>()
  const found = models.get(key) ?? { ...model, equations: equationsOfOurs(model, industry, ours, years) }
  // Numbers are tried out one after the other; those of long ago are not kept.
  if (models.size > 8) models.clear()
  known.set(model, models.set(key, found))
  owns.set(found, model)
  return found
}
