import type { Values } from '../engine/evaluate.ts'
import type { Scenario } from '../model/scenario.ts'
import { writeScenario } from './writeScenario.ts'
import type { SavedResult } from './schema.ts'

/** Quantiles of `totalNpv` over the draws, in CNY. */
export type TotalNpv = SavedResult['totalNpv']

/** Say what a scenario comes to, for its file: whoever opens it later is told whether it still does. */
export function saveResult(scenario: Scenario, point: Values, totalNpv: TotalNpv, engine: string): SavedResult {
  return { model: scenario.model.version, engine, digest: digest(scenario, point), totalNpv }
}

/** What is no longer as it was when a file was saved. */
export type Drift = 'file-edited' | 'model-changed' | 'engine-changed'

/** Tell why a file may show other numbers than when it was saved; nothing where all is as it was. */
export function drift(saved: SavedResult, scenario: Scenario, point: Values): Drift | undefined {
  const [savedContent, savedNumbers] = saved.digest.split('-')
  const [content, numbers] = digest(scenario, point).split('-')
  if (saved.model !== scenario.model.version) return 'model-changed'
  if (savedContent !== content) return 'file-edited'
  return savedNumbers === numbers ? undefined : 'engine-changed'
}

/** Two short hashes: of what the scenario says, its title aside, and of what it comes to with every assumption at its value. */
export function digest(scenario: Scenario, point: Values): string {
  const blank = { 'zh-CN': '', en: '' }
  const numbers = [...point].map(([name, values]) => `${name} ${weighed(values)}`)
  return `${hash(writeScenario({ ...scenario, title: blank, description: blank }))}-${hash(numbers.join('\n'))}`
}

/**
 * One number for all values of a variable, each weighed by its place. Nine digits: browsers differ in the last digits of a
 * power or an exponential, and that is no drift.
 */
const weighed = (values: Float64Array): string =>
  values.reduce((sum, value, place) => sum + Math.abs(value) * (place + 1), 0).toPrecision(9)

/** FNV-1a of 32 bits over UTF-16 units, as eight hexadecimal digits. */
function hash(text: string): string {
  let state = 0x811c9dc5
  for (let place = 0; place < text.length; place++) state = Math.imul(state ^ text.charCodeAt(place), 0x01000193)
  return (state >>> 0).toString(16).padStart(8, '0')
}
