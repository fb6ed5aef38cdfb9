import type { Model } from './model.ts'
import { sora2024Second } from './versions/2/model.ts'
import { sora2024 } from './versions/1/model.ts'

/** Every model that a file may name, by id and version; old versions stay, so that old files show old numbers. */
export const models: Readonly<Record<string, Readonly<Record<number, Model>>>> = {
  'sora-2024': { 1: sora2024, 2: sora2024Second },
}

/** The model that a new scenario starts from. Figures of it are relied on outside, so a later version is offered and not put in its place. */
export const latestModel: Model = sora2024

/** The model that a scenario names; the latest where this app knows no such model. */
export const modelOf = ({ id, version }: { readonly id: string; readonly version: number }): Model => models[id]?.[version] ?? latestModel
