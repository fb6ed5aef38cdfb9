import { models } from '../model/models.ts'
import type { Scenario } from '../model/scenario.ts'
import { readScenario } from './readScenario.ts'

/** The scenarios that come with the app, in the order in which they are offered: their names in `scenarios/`. */
export const shippedNames = [
  'model',
  'face-value',
  'sceptic',
  'seen-by-2026',
  'compute-crunch',
  'rights-crackdown',
  'slow-quality',
  'no-adoption-pull',
] as const

/** One of the scenarios that come with the app. */
export type ShippedName = (typeof shippedNames)[number]

// Known to Vite only, which puts the files into the app; the command line reads them from the disk by name.
const texts = import.meta.glob<string>('../../scenarios/*.reshoot.json', { query: '?raw', import: 'default', eager: true })

/** Open a scenario that comes with the app. */
export function openShipped(name: ShippedName): Scenario {
  const read = readScenario(texts[`../../scenarios/${name}.reshoot.json`] ?? '', models)
  if (!read.ok) throw new Error(`scenarios/${name}.reshoot.json is broken`)
  return read.scenario
}
