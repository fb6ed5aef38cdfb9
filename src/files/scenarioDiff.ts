import { baseline } from '../model/baseline.ts'
import type { Model, Simulation } from '../model/model.ts'
import type { Asking, Change, Scenario } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'

/** One thing in which a scenario differs from another. */
export type Difference =
  | FigureDifference
  | { readonly kind: 'title' | 'description'; readonly to: Text }
  /** With how many steps, observations or answers of a room the second has. */
  | { readonly kind: 'story' | 'observations' | 'room'; readonly way: 'added' | 'removed' | 'changed'; readonly count: number }

/** One thing in which a scenario differs from another, or from its model, and that may move figures. */
export type FigureDifference =
  /** An empty change is the model's own reading. */
  | { readonly kind: 'assumption'; readonly path: string; readonly from: Change; readonly to: Change }
  | { readonly kind: 'credence'; readonly claim: string; readonly from: number; readonly to: number }
  | { readonly kind: 'industry' | 'metric'; readonly id: string; readonly name: Text; readonly way: 'added' | 'removed' | 'changed' }
  | { readonly kind: 'simulation'; readonly from: Simulation; readonly to: Simulation }
  | { readonly kind: 'scope'; readonly from: Asking; readonly to: Asking }

/** What a step of a story can change. */
export type Assumed = Extract<FigureDifference, { readonly kind: 'assumption' | 'credence' }>

/** All in which two scenarios of one model differ, in the order in which the second has it. */
export function scenarioDiff(from: Scenario, to: Scenario): Difference[] {
  return [
    ...(['title', 'description'] as const).flatMap((kind) => (same(from[kind], to[kind]) ? [] : [{ kind, to: to[kind] }])),
    ...assumedOtherwise(from, to),
    ...differencesOfOwn('industry', from.formats, to.formats, ({ name }) => name),
    ...differencesOfOwn('metric', from.metrics, to.metrics, ({ title }) => title),
    ...(same(from.simulation, to.simulation) ? [] : [{ kind: 'simulation', from: from.simulation, to: to.simulation } as const]),
    ...differencesOfScope(from.scope, to.scope),
    ...differencesOfList('story', from.story ?? [], to.story ?? []),
    ...differencesOfList('observations', from.observations ?? [], to.observations ?? []),
    ...differencesOfRoom(from, to),
  ]
}

/** Whether a difference may move figures: what a scenario is called, tells and has seen moves none. */
export const movesFigures = (difference: Difference): difference is FigureDifference =>
  !['title', 'description', 'story', 'observations', 'room'].includes(difference.kind)

/** All in which a scenario is not its model. */
export const differencesFromModel = (scenario: Scenario, { simulation }: Model): FigureDifference[] =>
  scenarioDiff({ ...baseline, simulation }, scenario).filter(movesFigures)

/** The assumptions and credences in which two scenarios of one model differ, in the order in which the second has them. */
export function assumedOtherwise(from: Scenario, to: Scenario): Assumed[] {
  return [
    ...namesOfEither(from.assumptions, to.assumptions).flatMap((path): Assumed[] => {
      const [before, after] = [from.assumptions[path] ?? {}, to.assumptions[path] ?? {}]
      return same(before, after) ? [] : [{ kind: 'assumption', path, from: before, to: after }]
    }),
    ...namesOfEither(from.credence, to.credence).flatMap((claim): Assumed[] => {
      const [before, after] = [from.credence[claim] ?? 1, to.credence[claim] ?? 1]
      return before === after ? [] : [{ kind: 'credence', claim, from: before, to: after }]
    }),
  ]
}

/** What was looked at moves no figure, unless it is ours. */
function differencesOfScope(from: Asking = {}, to: Asking = {}): Difference[] {
  const figured = ({ industry, ...scope }: Asking): Asking => (scope.ours && industry !== undefined ? { ...scope, industry } : scope)
  const [before, after] = [figured(from), figured(to)]
  return same(before, after) ? [] : [{ kind: 'scope', from: before, to: after }]
}

/** Figures do not depend on these, so it is one difference, however many of them have changed. */
function differencesOfList(kind: 'story' | 'observations', from: readonly object[], to: readonly object[]): Difference[] {
  if (same(from, to)) return []
  return [{ kind, way: from.length === 0 ? 'added' : to.length === 0 ? 'removed' : 'changed', count: to.length }]
}

/** What a room says moves no figure until it is taken over, which is a change of assumptions. */
function differencesOfRoom({ room: from }: Scenario, { room: to }: Scenario): Difference[] {
  if (from === to || same(from ?? {}, to ?? {})) return []
  const count = to?.rounds.reduce((sum, { answers }) => sum + answers.length, 0) ?? 0
  return [{ kind: 'room', way: !from ? 'added' : !to ? 'removed' : 'changed', count }]
}

function differencesOfOwn<Own extends { readonly id: string }>(
  kind: 'industry' | 'metric',
  from: readonly Own[],
  to: readonly Own[],
  nameOf: (own: Own) => Text,
): Difference[] {
  const gone = from.filter(({ id }) => !to.some((own) => own.id === id))
  return [
    ...to.flatMap((own): Difference[] => {
      const before = from.find(({ id }) => id === own.id)
      return before && same(before, own) ? [] : [{ kind, id: own.id, name: nameOf(own), way: before ? 'changed' : 'added' }]
    }),
    ...gone.map((own): Difference => ({ kind, id: own.id, name: nameOf(own), way: 'removed' })),
  ]
}

const namesOfEither = (one: object, other: object): string[] => [...new Set([...Object.keys(other), ...Object.keys(one)])]

const same = (one: object, other: object): boolean => one === other || written(one) === written(other)

/** Whatever the order of its keys. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
