import type { Model } from './model.ts'
import { answerForOurs } from './ours.ts'
import { sora2024Third } from './versions/3/model.ts'

const known: Record<string, Record<number, Model>> = { 'sora-2024': { 3: sora2024Third } }

/**
 * Every model that a file may name, by id and version; old versions stay, so that old files show old numbers. Those before the latest
 * are there once they have been added: a page fetches them when something names one (`loadOlderModels`), everything else begins with them.
 */
export const models: Readonly<Record<string, Readonly<Record<number, Model>>>> = known

/** Add models that are not there from the start. */
export function addModels(older: readonly Model[]): void {
  for (const model of older) (known[model.id] ??= {})[model.version] = model
}

/** Fetch the models before the latest, and what tells of our own projects; at once where they are there. */
export async function loadOlderModels(): Promise<void> {
  const { olderModels } = await import('./olderModels.ts')
  const { equationsOfOurs } = await import('./ourEquations.ts')
  addModels(olderModels)
  answerForOurs(equationsOfOurs)
}

/** The model that a new scenario starts from. */
export const latestModel: Model = sora2024Third

/** The model that a scenario names; the latest where this app knows no such model. */
export const modelOf = ({ id, version }: { readonly id: string; readonly version: number }): Model => models[id]?.[version] ?? latestModel
