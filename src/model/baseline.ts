import { latestModel } from './models.ts'
import type { Scenario } from './scenario.ts'

/** The model's own values: what holds where a scenario says nothing else. */
export const baseline: Scenario = {
  model: { id: latestModel.id, version: latestModel.version },
  title: { 'zh-CN': '模型原值', en: 'The model’s own values' },
  description: { 'zh-CN': '', en: '' },
  simulation: latestModel.simulation,
  credence: {},
  assumptions: {},
  formats: [],
  metrics: [],
}
