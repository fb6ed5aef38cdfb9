import { pointResults } from '../analysis/runs/pointResults.ts'
import { resolveScenario, type ResolvedScenario } from '../engine/resolve.ts'
import { isBehind, modelUpdate } from '../files/adoptModel.ts'
import { drift, saveResult, type Drift } from '../files/savedResult.ts'
import type { SavedResult } from '../files/schema.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'
import type { Language } from '../words/languages.ts'
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
  const said = causes.map((cause) => words(cause, saved, now)[language])
  return [
    {
      'zh-CN': `${said.join('；')}。${moved.length > 0 ? `totalNpv（元）：${moved.join('，')}。` : 'totalNpv 没有变。'}`,
      en: `${said.join('; ')}. ${moved.length > 0 ? `totalNpv in CNY: ${moved.join(', ')}.` : 'totalNpv has not moved.'}`,
    }[language],
  ]
}

/** One line if there is a newer version of the model than the one that a scenario names: what differs, and the total in both. */
export function explainModelUpdate(scenario: Scenario, language: Language): readonly string[] {
  const newer = isBehind(scenario) ? modelUpdate(scenario) : undefined
  if (!newer) return []
  const { from, to, assumptions, equations, adopted } = newer
  const [before, after] = [resolveScenario(from, scenario), adopted.ok ? resolveScenario(to, adopted.scenario) : undefined].map(
    (resolved) => resolved && Math.round(pointResults(resolved).point.get('totalNpv')?.[0] ?? NaN),
  )
  const moved =
    after === undefined
      ? { 'zh-CN': '', en: '' }
      : { 'zh-CN': `；totalNpv（元）会从 ${before} 变为 ${after}`, en: `; totalNpv in CNY would go from ${before} to ${after}` }
  return [
    {
      'zh-CN': `按模型第 ${from.version} 版计算，已有第 ${to.version} 版：${assumptions.length} 项假设、${equations.length} 条公式不同${moved['zh-CN']}。`,
      en: `computed with version ${from.version} of the model; version ${to.version} is there: ${assumptions.length} assumptions and ${equations.length} equations differ${moved.en}.`,
    }[language],
  ]
}

function words(cause: Drift, saved: SavedResult, now: SavedResult): Text {
  switch (cause) {
    case 'file-edited':
      return { 'zh-CN': '文件存好以后被人手工改过', en: 'the file was edited after it was saved' }
    case 'model-changed':
      return {
        'zh-CN': `存好以后模型变了（${versions(saved.model, now.model)}）`,
        en: `the model has changed since the file was saved (${versions(saved.model, now.model)})`,
      }
    case 'engine-changed':
      return {
        'zh-CN': `存好以后计算引擎变了（${versions(saved.engine, now.engine)}）`,
        en: `the engine has changed since the file was saved (${versions(saved.engine, now.engine)})`,
      }
  }
}

const versions = (before: string | number, after: string | number): string => (before === after ? `${after}` : `${before} → ${after}`)
