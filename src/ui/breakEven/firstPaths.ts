import type { Model } from '../../model/model.ts'

/** Looked at until others are chosen: what generation costs, such as the price of a GPU hour, and the saving it takes to switch. */
export function firstPaths({ questions }: Model): readonly string[] {
  const cost = questions.find(({ id }) => id === 'cost')
  return [...(cost?.sliders.slice(0, 1) ?? []), 'hurdle']
}
