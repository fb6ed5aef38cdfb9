import { everyIndustry } from '../../analysis/catalogue/whose.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import type { Results } from '../../analysis/runs/results.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import type { ModelUpdate } from '../../files/adoptModel.ts'
import type { Runner } from '../../state/runs/runner.ts'

/** What a scenario comes to with its own version of the model and with a newer one. */
export interface BothResults {
  readonly before: Results
  readonly after: Results
}

/** Both in the draws of a live run, all industries together: at once, for a worker may have long runs before it. */
export async function bothResults(
  runner: Runner,
  { scenario, from, to, adopted }: ModelUpdate,
  year: number,
): Promise<BothResults | undefined> {
  if (!adopted.ok) return undefined
  await runner.ready?.()
  const focus: Focus = { industry: everyIndustry, year, charts: ['npv'], lens: 'industry', scope: 'all' }
  const before = runner.live(resolveScenario(from, scenario), focus)
  const after = runner.live(resolveScenario(to, adopted.scenario), focus)
  return before && after && { before, after }
}
