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
    reading: {
      'zh-CN':
        '它不决定任何数字。我们把三个行业耗用的 GPU 小时、付给算力的钱和算力的紧张程度摆在旁边，供读者对照；训练用的算力不在模型之内。',
      en: 'Governs no number. Beside it stand the GPU hours that the industries use, what they pay for them and how short compute runs; compute for training is outside the model.',
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
    reading: {
      'zh-CN': '它不决定任何数字。我们算出生成的视频每年要传多少数据，是否称得上“巨大”，请读者自己看。',
      en: 'Governs no number. We show how much data the generated video comes to in a year and leave it to the reader whether that is huge.',
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
    reading: {
      'zh-CN': '股价不进模型。我们算出后期与美术环节因 AI 而少买多少软件，看市场的担心有多大依据。',
      en: 'A share price is no input. We show how much software post-production and art departments stop buying because of AI, to set beside the market’s fear.',
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
    reading: {
      'zh-CN': '它不决定任何数字。这三个行业付给算力的钱可以拿来作对照：这样一笔投入，光靠它们撑得起多少。',
      en: 'Governs no number. What these industries pay for compute is the measure to hold against it: how much of such a sum they could ever carry.',
    },
    outputs: ['computeRevenue'],
  },
} as const satisfies Record<string, Claim<IndustryId>>
