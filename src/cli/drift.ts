import { pointResults } from '../analysis/runs/pointResults.ts'
import { resolveScenario, type ResolvedScenario } from '../engine/resolve.ts'
import { isBehind, modelUpdate } from '../files/adoptModel.ts'
import { drift, saveResult, type Drift } from '../files/savedResult.ts'
import type { SavedResult } from '../files/schema.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../words/languages.ts'
import { documents } from '../words/documents.ts'
import { simulateDraws } from './simulateDraws.ts'

/** One line if a file no longer shows what it showed when it was saved, none if it does: why, and the quantiles then and now. */
export function explainDrift(resolved: ResolvedScenario, saved: SavedResult, language: Language): readonly string[] {
  const now = saveResult(simulateDraws(resolved, { ...resolved.scenario.simulation, asked: ['totalNpv'] }).results)
  const causes = drift(saved, now)
  if (causes.length === 0) return []
  const moved = (['p5', 'p50', 'p95'] as const).flatMap((share) => {
    const [before, after] = [saved, now].map(({ totalNpv }) => Math.round(totalNpv[share]))
    return before === after ? [] : [`${share.toUpperCase()} ${before} → ${after}`]
  })
  const words = documents[language].console.drift
  const said = causes.map((cause) => words[cause](versions(cause, saved, now)))
  return [moved.length > 0 ? words.moved(said, moved) : words.notMoved(said)]
}

/** One line if there is a newer version of the model than the one that a scenario names: what differs, and the total in both. */
export function explainModelUpdate(scenario: Scenario, language: Language): readonly string[] {
  const newer = isBehind(scenario) ? modelUpdate(scenario) : undefined
  if (!newer) return []
  const { from, to, assumptions, equations, adopted } = newer
  const [before, after] = [resolveScenario(from, scenario), adopted.ok ? resolveScenario(to, adopted.scenario) : undefined].map(
    (resolved) => resolved && Math.round(pointResults(resolved).point.get('totalNpv')?.[0] ?? NaN),
  )
  const words = documents[language].console
  const moved = before === undefined || after === undefined ? '' : words.wouldMove(before, after)
  return [words.modelUpdate(from.version, to.version, assumptions.length, equations.length, moved)]
}

/** Of what has changed, the versions then and now; one where they are the same. */
function versions(cause: Drift, saved: SavedResult, now: SavedResult): string {
  const [before, after] = cause === 'engine-changed' ? [saved.engine, now.engine] : [saved.model, now.model]
  return before === after ? `${after}` : `${before} → ${after}`
}
