import type { Text } from './text.ts'

/** What drives several assumptions at once: where AI turns out better than thought, it does so for all that name the factor. */
export const factors = {
  capability: { 'zh-CN': 'AI 能力', en: 'AI capability' },
} as const satisfies Record<string, Text>

/** A factor that assumptions may share. */
export type FactorId = keyof typeof factors
