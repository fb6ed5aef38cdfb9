import type { Simulation } from '../model/model.ts'
import type { Change, Scenario, StoryStep } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'

/** One thing in which a scenario differs from another, or from its model. */
export type Difference =
  /** An empty change is the model's own reading. */
  | { readonly kind: 'assumption'; readonly path: string; readonly from: Change; readonly to: Change }
  | { readonly kind: 'credence'; readonly claim: string; readonly from: number; readonly to: number }
  | { readonly kind: 'industry' | 'metric'; readonly id: string; readonly name: Text; readonly way: 'added' | 'removed' | 'changed' }
  | { readonly kind: 'simulation'; readonly from: Simulation; readonly to: Simulation }
  | { readonly kind: 'title'; readonly to: Text }
  /** With how many steps the second has. */
  | { readonly kind: 'story'; readonly way: 'added' | 'removed' | 'changed'; readonly steps: number }

/** What a step of a story can change. */
export type Assumed = Extract<Difference, { readonly kind: 'assumption' | 'credence' }>

/** All in which two scenarios of one model differ, in the order in which the second has it. */
export function differences(from: Scenario, to: Scenario): Difference[] {
  return [
    ...(same(from.title, to.title) ? [] : [{ kind: 'title', to: to.title } as const]),
    ...assumedOtherwise(from, to),
    ...differencesOfOwn('industry', from.industries, to.industries, ({ name }) => name),
    ...differencesOfOwn('metric', from.metrics, to.metrics, ({ title }) => title),
    ...(same(from.simulation, to.simulation) ? [] : [{ kind: 'simulation', from: from.simulation, to: to.simulation } as const]),
    ...differencesOfStory(from.story ?? [], to.story ?? []),
  ]
}

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

/** Figures depend on no story, so it is one difference, however many of its steps have changed. */
function differencesOfStory(from: readonly StoryStep[], to: readonly StoryStep[]): Difference[] {
  if (same(from, to)) return []
  return [{ kind: 'story', way: from.length === 0 ? 'added' : to.length === 0 ? 'removed' : 'changed', steps: to.length }]
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
