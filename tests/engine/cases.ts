import { readFileSync } from 'node:fs'
import { resolveScenario, type ResolvedScenario, type Input } from '../../src/engine/resolve.ts'
import { asking, type Asked } from '../../src/engine/plan/plan.ts'
import { models } from '../../src/model/models.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Model } from '../../src/model/model.ts'
import type { Metric, Scenario } from '../../src/model/scenario.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { scenarioFile } from '../recompute/data.ts'

const nameless = { 'zh-CN': '', en: '' }

/** A scenario that leaves the model as it is, but for what a test changes. */
export function scenarioOf(changes: Partial<Scenario> = {}, model: Model = sora2024): Scenario {
  const { id, version, simulation } = model
  const blank = { credence: {}, assumptions: {}, formats: [], metrics: [] }
  return { model: { id, version }, title: nameless, description: nameless, simulation, ...blank, ...changes }
}

/** That scenario laid over its model. */
export const caseOf = (changes: Partial<Scenario> = {}, model: Model = sora2024): ResolvedScenario =>
  resolveScenario(model, scenarioOf(changes, model))

/** The model's own span of time, but for so many years. */
export const spanOf = (years: number): Scenario['simulation'] => ({ ...sora2024.simulation, years })

/** One of the user's formulas, of every industry and year unless a test says otherwise. */
export const metric = (id: string, formula: string, others: Partial<Metric> = {}): Metric => ({
  id,
  title: nameless,
  unit: '1',
  dimensions: ['industry', 'year'],
  formula,
  ...others,
})

/** A check scenario of the recomputation, read from its file as any other. */
export function checkCase(name: string): ResolvedScenario {
  const read = readScenario(readFileSync(scenarioFile(name), 'utf8'), models)
  if (!read.ok) throw new Error(`${name} cannot be read: ${JSON.stringify(read.faults)}`)
  return resolveScenario(sora2024, read.scenario)
}

/** Every assumption of a case, in one list. */
export const inputsOf = ({ inputs }: ResolvedScenario): Input[] => [...inputs.values()].flat()

/** The assumption at a path. */
export function inputAt(resolved: ResolvedScenario, path: string): Input {
  const input = inputsOf(resolved).find((each) => each.path === path)
  if (!input) throw new Error(`${path} is nowhere`)
  return input
}

/** Every value of every variable. */
export const everything = (resolved: ResolvedScenario): Asked[] => asking(resolved, resolved.symbols.keys())
