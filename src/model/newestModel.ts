import type { Model } from './model.ts'
import { latestModel, models } from './models.ts'
import type { Scenario } from './scenario.ts'

/** The newest version of the model that a scenario names; nothing where it is the scenario's own. */
export function newestOf({ model: { id, version } }: Scenario, known: typeof models = models): Model | undefined {
  return Object.values(known[id] ?? {}).findLast((model) => model.version > version)
}

/** Whether new scenarios rest on a newer version of the model than this one does: one that is only offered is nothing to be told of unasked. */
export const isBehind = ({ model: { id, version } }: Scenario): boolean => id === latestModel.id && version < latestModel.version
