import type { Claim } from '../../../claim.ts'
import { limitsClaims as earlier } from '../../1/claims/limits.ts'
import { speakers } from '../../1/claims/speakers.ts'
import type { IndustryId } from '../../1/industryIds.ts'

/** The sentences that name what stands in the way. Where one is wrong, the friction that it governs is gone or small. */
export const limitsClaims = {
  ...earlier,
  'roll-out-conflict': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: {
      'zh-CN': '而这与其下个阶段的开发和推广必然存在矛盾',
      en: 'That cost is bound to conflict with developing and rolling it out',
    },
  },
  'unpublished-training-data': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: {
      'zh-CN': '公司不仅未公布训练 Sora 模型的数据等基础细节',
      en: 'What the model was trained on is not published',
    },
  },
  'bias-and-hate': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: {
      'zh-CN': '这些工具很可能会植入社会偏见和仇恨内容',
      en: 'The tools may well plant bias and hateful content',
    },
  },
} as const satisfies Record<string, Claim<IndustryId>>
