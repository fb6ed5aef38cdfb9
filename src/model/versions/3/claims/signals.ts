import type { Claim } from '../../../claim.ts'
import { speakers } from '../../1/claims/speakers.ts'
import type { IndustryId } from '../../1/industryIds.ts'

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
    outputs: ['networkTraffic', 'generationTraffic'],
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
