/**
 * What drives several assumptions at once: where AI turns out better than thought, it does so for all that name the factor. A
 * factor is standard normal: 0 is what the model believes, 1 is one standard deviation above.
 */
export const factors = {
  capability: {
    title: { 'zh-CN': 'AI 能力', en: 'AI capability' },
    meaning: {
      'zh-CN': 'AI 视频总体上比模型设定强多少：为正时，各行业 AI 能做的份额、降本幅度和可用率一起变好。',
      en: 'How much better AI video turns out as a whole than the model believes: above 0, what it can do, what it saves and how much of it is usable get better together in every industry.',
    },
    unit: 'σ',
    bounds: [-4, 4],
    step: 0.1,
    scale: 'linear',
  },
} as const

/** A factor that assumptions may share. */
export type FactorId = keyof typeof factors
