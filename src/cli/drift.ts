import { targetName } from '../analysis/catalogue/target.ts'
import { resolveScenario, type ResolvedScenario } from '../engine/resolve.ts'
import { modelUpdate, toldOnce } from '../files/adoptModel.ts'
import { isBehind } from '../model/newestModel.ts'
import { drift, saveResult, type Drift } from '../files/savedResult.ts'
import type { SavedResult } from '../files/schema.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../words/languages.ts'
import { documents } from '../words/documents.ts'
import { screenWords } from '../words/screen.ts'
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

/** One line if there is a newer version of the model than the one that a scenario names: what differs, what becomes of the user's own, and the total in both. */
export function explainModelUpdate(scenario: Scenario, language: Language): readonly string[] {
  const newer = isBehind(scenario) ? modelUpdate(scenario) : undefined
  if (!newer) return []
  const { from, to, assumptions, equations, adopted } = newer
  const words = documents[language].console
  if (!adopted.ok) return [words.modelUpdate(from.version, to.version, assumptions.length, equations.length, '')]
  const mean = (resolved: ResolvedScenario) =>
    Math.round(
      simulateDraws(resolved, { ...resolved.scenario.simulation, asked: [targetName] }).results.spread.get(targetName)?.mean[0] ?? NaN,
    )
  const moved = words.wouldMove(mean(resolveScenario(from, scenario)), mean(resolveScenario(to, adopted.scenario)))
  const own = screenWords[language].modelUpdate.own(toldOnce(adopted.moved).length, toldOnce(adopted.lost).length)
  return [[words.modelUpdate(from.version, to.version, assumptions.length, equations.length, moved), own].filter(Boolean).join(' ')]
}

/** Of what has changed, the versions then and now; one where they are the same. */
function versions(cause: Drift, saved: SavedResult, now: SavedResult): string {
  const [before, after] = cause === 'engine-changed' ? [saved.engine, now.engine] : [saved.model, now.model]
  return before === after ? `${after}` : `${before} → ${after}`
}
