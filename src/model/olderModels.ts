import type { Model } from './model.ts'
import { sora2024 } from './versions/1/model.ts'
import { sora2024Second } from './versions/2/model.ts'

/** The models before the latest, which old files name. */
export const olderModels: readonly Model[] = [sora2024, sora2024Second]
