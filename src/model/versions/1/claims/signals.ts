import type { Claim } from '../../../claim.ts'
import type { IndustryId } from '../industryIds.ts'
import { speakers } from './speakers.ts'

/** The sentences that say who gains or loses. They govern no number; the variables named are laid beside them. */
export const signalsClaims = {
  'compute-demand': {
    side: 'signals',
    speaker: speakers.brokers,
    quote: {
      'zh-CN': 'AI 视频生成对训练和推理的算力需求将大幅提升',
      en: 'Demand for training and inference compute will rise sharply',
    },
    outputs: ['gpuHours', 'computeRevenue', 'computeUse'],
  },
  'network-upgrade': {
    side: 'signals',
    speaker: speakers.brokers,
    quote: {
      'zh-CN': '将带来巨大的网络设备升级需求',
      en: 'A huge need to upgrade network equipment',
    },
    outputs: ['networkTraffic'],
  },
  'software-incumbents': {
    side: 'signals',
    speaker: speakers.americanAnalysts,
    quote: {
      'zh-CN': '主营图像处理、视频制作软件的 Adobe 公司股价应声下跌超过 7%',
      en: 'Adobe, which sells image and video software, fell over 7%',
    },
    outputs: ['softwareDisplaced'],
  },
  'seven-trillion': {
    side: 'signals',
    speaker: speakers.reporter,
    quote: {
      'zh-CN': 'Sam Altman 正寻求最高 7 万亿美元募资',
      en: 'Up to 7 trillion dollars sought to remake AI chip supply',
    },
    outputs: ['computeRevenue'],
  },
} as const satisfies Record<string, Claim<IndustryId>>
