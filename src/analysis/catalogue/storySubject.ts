import type { ResolvedScenario } from '../../engine/resolve.ts'
import { hasIndustry } from './whose.ts'

/**
 * Whom a story is about: whom most of its steps look at, of several the one that comes first; nothing where there is no story, or where
 * it looks at nobody that the scenario still has.
 */
export function storySubject(resolved: ResolvedScenario): string | undefined {
  const looked = (resolved.scenario.story ?? []).map(({ view }) => view.industry).filter((id) => hasIndustry(resolved, id))
  const times = (id: string) => looked.filter((other) => other === id).length
  const most = Math.max(...looked.map(times))
  return looked.find((id) => times(id) === most)
}
