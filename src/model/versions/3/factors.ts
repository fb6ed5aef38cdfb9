import { factors as earlier } from '../1/factors.ts'

/**
 * What drives several assumptions at once: where AI turns out better than thought, it does so for all that name the factor. A
 * factor is standard normal: 0 is what the model believes, 1 is one standard deviation above.
 */
export const factors = {
  capability: earlier.capability,
  market: {
    title: { 'zh-CN': '市场规模', en: 'Size of the market' },
    meaning: {
      'zh-CN': '市场总体规模相对模型设定值的偏离：为正时，各品类的收入及投流、平台、媒介支出同步增加。',
      en: 'How much larger the whole market turns out than the model expects: above 0, revenue per project and distribution spending grow together in every format.',
    },
    unit: 'σ',
    bounds: [-4, 4],
    step: 0.1,
    scale: 'linear',
  },
} as const

/** A factor that assumptions may share. */
export type FactorId = keyof typeof factors
