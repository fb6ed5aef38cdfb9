import type { Results } from '../analysis/runs/results.ts'
import type { Values } from '../engine/evaluate.ts'
import { engineVersion } from '../engine/version.ts'
import type { Scenario } from '../model/scenario.ts'
import { noText } from '../model/text.ts'
import type { SavedResult } from './schema.ts'
import { writeScenario } from './writeScenario.ts'

/**
 * Say what a scenario comes to, for its file: whoever opens it later is told whether it still does. The results have to be
 * those of the scenario's own number of draws and seed, so that the command line comes to the same.
 */
export function saveResult({ resolved: { scenario }, point, spread }: Results, engine: string = engineVersion): SavedResult {
  const draws = spread.get('totalNpv')
  const [p5, p50, p95] = [draws?.p5[0], draws?.p50[0], draws?.p95[0]].map(withoutRounding)
  if (p5 === undefined || p50 === undefined || p95 === undefined) throw new Error('totalNpv is not finite')
  return { model: scenario.model.version, engine, digest: digest(scenario, point), totalNpv: { p5, p50, p95 } }
}

/** Twelve digits: plans that add in another order differ in the last ones, and the same content shall give the same bytes. */
const withoutRounding = (value: number | undefined): number | undefined =>
  Number.isFinite(value) ? Number(value?.toPrecision(12)) : undefined

/** What is no longer as it was when a file was saved. */
export type Drift = 'file-edited' | 'model-changed' | 'engine-changed'

/**
 * Tell why a file may show other numbers than when it was saved; nothing where all is as it was. An engine of another version
 * that comes to the same is no drift. Where the model's version has changed an edit cannot be told from it.
 */
export function drift(saved: SavedResult, now: SavedResult): readonly Drift[] {
  const [savedContent, savedNumbers] = saved.digest.split('-')
  const [content, numbers] = now.digest.split('-')
  const engine: readonly Drift[] = saved.engine === now.engine ? [] : ['engine-changed']
  if (saved.model !== now.model) return ['model-changed', ...engine]
  if (savedContent !== content) return ['file-edited', ...engine]
  const sameNumbers = savedNumbers === numbers
  if (sameNumbers && sameFigures(saved, now)) return []
  if (engine.length > 0) return engine
  // The same version of everything. Numbers are the model's; figures alone can only have been written into the file.
  return [sameNumbers ? 'file-edited' : 'model-changed']
}

/** Whether quantiles differ by no more than rounding, which is measured by the largest of them: the others may be near 0. */
function sameFigures({ totalNpv: one }: SavedResult, { totalNpv: other }: SavedResult): boolean {
  const most = Math.max(...Object.values(one).map(Math.abs), ...Object.values(other).map(Math.abs))
  return (['p5', 'p50', 'p95'] as const).every((share) => Math.abs(one[share] - other[share]) <= most * 1e-9)
}

/** Two short hashes: of what the scenario says, its title, its story and what was looked at aside, and of what it comes to with every assumption at its value. */
export function digest(scenario: Scenario, point: Values): string {
  const numbers = [...point].map(([name, values]) => `${name} ${weighed(values)}`)
  const { scope, ...rest } = scenario
  const { industry: _, ...asked } = scope ?? {}
  const figured = { ...rest, title: noText, description: noText, story: [], scope: scope?.ours ? scope : asked }
  return `${hash(writeScenario(figured))}-${hash(numbers.join('\n'))}`
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
