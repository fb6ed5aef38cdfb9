import type { NewCost } from '../../analysis/explain/spending.ts'
import type { Language } from '../../words/languages.ts'

/** What is only paid because of AI, in a few words. */
export const costNames = {
  'zh-CN': {
    generationCost: '生成算力',
    directionCost: 'AI 导演',
    reviewCost: '审看废片',
    licenceCost: '版权分成',
    complianceCost: '合规与纠纷',
    audienceLoss: '观众流失',
    creativeReinvestment: '回投创作',
    transitionCost: '转型投入',
  },
  en: {
    generationCost: 'Generating',
    directionCost: 'Directing the model',
    reviewCost: 'Watching the takes',
    licenceCost: 'Rights holders',
    complianceCost: 'Compliance',
    audienceLoss: 'Audience lost',
    creativeReinvestment: 'Put back into creation',
    transitionCost: 'Cost of switching',
  },
} as const satisfies Record<Language, Record<NewCost, string>>
