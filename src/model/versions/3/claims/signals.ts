import type { Claim } from '../../../claim.ts'
import { signalsClaims as earlier } from '../../1/claims/signals.ts'
import { speakers } from '../../1/claims/speakers.ts'
import type { IndustryId } from '../../1/industryIds.ts'

/** The sentences that say who gains or loses. They govern no number; the variables named are laid beside them. */
export const signalsClaims = {
  ...earlier,
  'network-upgrade': { ...earlier['network-upgrade'], outputs: ['networkTraffic', 'generationTraffic'] },
  'stories-for-everyone': {
    side: 'signals',
    speaker: speakers.xieSaining,
    quote: {
      'zh-CN': '让每个人拥有讲述和传播自己故事的‘超能力’',
      en: 'Everyone would have the power to tell and spread their own stories',
    },
    outputs: ['outputUnits', 'extraUnits', 'hitRateAfter'],
  },
  'compute-vendors-gain': {
    side: 'signals',
    speaker: speakers.brokers,
    quote: {
      'zh-CN': '算力厂商有望持续受益',
      en: 'Makers of computing power would keep gaining',
    },
    outputs: ['computeRevenue', 'price'],
  },
} as const satisfies Record<string, Claim<IndustryId>>
