import { readFileSync } from 'node:fs'
import { resolveScenario, type ResolvedScenario, type Input } from '../../src/engine/resolve.ts'
import { asking, type Asked } from '../../src/engine/plan/plan.ts'
import { latestModel, models } from '../../src/model/models.ts'
import type { Model } from '../../src/model/model.ts'
import type { Metric, Scenario } from '../../src/model/scenario.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { scenarioFile } from '../recompute/data.ts'

const nameless = { 'zh-CN': '', en: '' }

/** A scenario that leaves the model as it is, but for what a test changes. */
export function scenarioOf(changes: Partial<Scenario> = {}, model: Model = latestModel): Scenario {
  const { id, version, simulation } = model
  const blank = { credence: {}, assumptions: {}, industries: [], metrics: [] }
  return { model: { id, version }, title: nameless, description: nameless, simulation, ...blank, ...changes }
}

/** That scenario laid over its model. */
export const caseOf = (changes: Partial<Scenario> = {}, model: Model = latestModel): ResolvedScenario =>
  resolveScenario(model, scenarioOf(changes, model))

/** The model's own span of time, but for so many years. */
export const spanOf = (years: number): Scenario['simulation'] => ({ ...latestModel.simulation, years })

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
  return resolveScenario(latestModel, read.scenario)
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
