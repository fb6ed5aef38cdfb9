import type { Equation } from '../../../equation.ts'

/** How good the generated picture is, and what a second of it costs. */
export const technologyEquations = {
  usableShare: {
    title: { 'zh-CN': '可用率', en: 'Usable share' },
    meaning: {
      'zh-CN': '这一年生成的画面里能用的比例，逐年向上限靠近。',
      en: 'The share of the generated picture that can be used this year; it closes in on its ceiling.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    formula: 'usableCeiling - (usableCeiling - usableStart) * 0.5^(t / usableHalving)',
  },
  generationRatio: {
    title: { 'zh-CN': '每条可用成片所需生成次数', en: 'Takes per usable shot' },
    meaning: {
      'zh-CN': '要得到一秒能用的画面，平均得生成几秒。',
      en: 'How many seconds are generated for one that can be used.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'multiple',
    formula: '1 / usableShare',
  },
  listPrice: {
    title: { 'zh-CN': '目录单价', en: 'List price' },
    meaning: {
      'zh-CN': '算力不紧张时，生成一秒视频的价格。',
      en: 'The price of a generated second while compute is not short.',
    },
    dimensions: ['year'],
    unit: 'CNY/s',
    formula: 'max(0, priceFloor + (startPrice - priceFloor) * (1 - priceDecline)^t)',
  },
  scarcity: {
    title: { 'zh-CN': '紧缺加价', en: 'Scarcity mark-up' },
    meaning: {
      'zh-CN': '上一年算力不够用，今年的价格要乘上几倍。',
      en: 'What the price is multiplied by because compute ran short the year before.',
    },
    dimensions: ['year'],
    unit: '1',
    display: 'multiple',
    // A shortage beyond 1e30 says nothing more, and its powers would leave the range of numbers.
    formula: 'min(1e30, max(1, prev(computeUse, 0)))^scarcityElasticity',
  },
  price: {
    title: { 'zh-CN': '生成单价', en: 'Price of a generated second' },
    meaning: {
      'zh-CN': '实际为一秒生成视频付的价钱，已含紧缺加价。',
      en: 'What is actually paid for a generated second, scarcity included.',
    },
    dimensions: ['year'],
    unit: 'CNY/s',
    better: 'less',
    formula: 'listPrice * scarcity',
  },
} as const satisfies Record<string, Equation>
