// The scenario files that come with the app and those that check the recomputation, as text.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readScenario } from '../../src/files/readScenario.ts'
import { models } from '../../src/model/models.ts'
import type { Scenario } from '../../src/model/scenario.ts'

const scenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url))
const checks = fileURLToPath(new URL('../recompute/scenarios/', import.meta.url))

const filesIn = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(folder).map((file) => [file.replace(/(\.reshoot)?\.json$/, ''), readFileSync(`${folder}${file}`, 'utf8')])

/** Scenarios that come with the app, by name. */
export const shippedFiles = filesIn(scenarios)

/** Open a scenario that comes with the app. */
export function openShipped(wanted: string): Scenario {
  const read = readScenario(shippedFiles.find(([name]) => name === wanted)?.[1] ?? '', models)
  if (!read.ok) throw new Error(`scenarios/${wanted}.reshoot.json is broken`)
  return read.scenario
}

/** Scenarios that use the whole of the format, by name. */
export const checkFiles = filesIn(checks)
