import type { Assumption } from '../../../assumption.ts'

/** What is assumed once for everyone: money, the price of generating, compute, and how people answer a saving. */
export const worldAssumptions = {
  discountRate: {
    title: { 'zh-CN': '折现率', en: 'Discount rate' },
    meaning: {
      'zh-CN': '晚一年到手的钱要打多少折，已扣除通胀。',
      en: 'How much less money is worth for coming a year later, after inflation.',
    },
    unit: '1/yr',
    bounds: [0, 0.5],
    step: 0.005,
    scale: 'linear',
  },
  startPrice: {
    title: { 'zh-CN': '起始生成单价', en: 'Price of a generated second' },
    meaning: {
      'zh-CN': '起始年生成一秒视频要付的价钱，废片也照付。',
      en: 'What one generated second costs in the start year; takes that are thrown away are paid for too.',
    },
    unit: 'CNY/s',
    bounds: [0.001, 1000],
    step: 0.05,
    scale: 'logarithmic',
  },
  priceFloor: {
    title: { 'zh-CN': '单价下限', en: 'Price floor' },
    meaning: {
      'zh-CN': '单价再降也降不破的底：训练和电费总得有人付。',
      en: 'What the price of a second cannot fall below, because training and energy must be paid for.',
    },
    unit: 'CNY/s',
    bounds: [0, 100],
    step: 0.05,
    scale: 'logarithmic',
  },
  priceDecline: {
    title: { 'zh-CN': '单价年降幅', en: 'Yearly fall of the price' },
    meaning: {
      'zh-CN': '单价高出下限的部分每年下降的比例；负数表示涨价。',
      en: 'By how much the part of the price above its floor falls each year; below zero it rises.',
    },
    unit: '1/yr',
    bounds: [-1, 0.95],
    step: 0.01,
    scale: 'linear',
  },
  scarcityElasticity: {
    title: { 'zh-CN': '算力紧张时的涨价力度', en: 'Price answer to a compute shortage' },
    meaning: {
      'zh-CN': '算力不够用时次年涨价多猛：为一，则需求是供给的几倍，单价就涨到几倍；为零则不涨。',
      en: 'How sharply the next year’s price answers a shortage: at one, demand of twice the supply doubles it; at zero, nothing happens.',
    },
    unit: '1',
    display: 'multiple',
    bounds: [0, 5],
    step: 0.05,
    scale: 'linear',
  },
  computeSupplyStart: {
    title: { 'zh-CN': '可用算力', en: 'Available compute' },
    meaning: {
      'zh-CN': '起始年这些行业合计能拿到的 GPU 小时数。',
      en: 'GPU hours that these industries together can get in the start year.',
    },
    unit: 'GPU-h/yr',
    bounds: [1, 1e12],
    step: 0.1,
    scale: 'logarithmic',
  },
  computeSupplyGrowth: {
    title: { 'zh-CN': '可用算力年增速', en: 'Growth of compute' },
    meaning: {
      'zh-CN': '能拿到的 GPU 小时数每年增长的比例。',
      en: 'By how much the GPU hours available grow each year.',
    },
    unit: '1/yr',
    bounds: [-0.9, 5],
    step: 0.05,
    scale: 'linear',
  },
  gpuSecondsPerSecond: {
    title: { 'zh-CN': '每秒视频耗用的 GPU 秒数', en: 'GPU seconds for a second of video' },
    meaning: {
      'zh-CN': '起始年生成一秒视频，要占用一张 GPU 多少秒。',
      en: 'How many seconds of one GPU it takes to generate one second of video in the start year.',
    },
    unit: '1',
    display: 'multiple',
    bounds: [0.01, 1e5],
    step: 0.05,
    scale: 'logarithmic',
  },
  efficiencyGain: {
    title: { 'zh-CN': '模型年省算力', en: 'Yearly gain in efficiency' },
    meaning: {
      'zh-CN': '模型越来越省：生成一秒视频所用的 GPU 时间每年减少的比例。',
      en: 'By how much better models cut the GPU time of one generated second each year.',
    },
    unit: '1/yr',
    bounds: [-1, 0.95],
    step: 0.01,
    scale: 'linear',
  },
  megabytesPerSecond: {
    title: { 'zh-CN': '每秒视频的数据量', en: 'Data in a second of video' },
    meaning: {
      'zh-CN': '一秒生成视频的文件有多大，决定要传多少数据。',
      en: 'How large the file of one generated second is, and so how much must travel.',
    },
    unit: 'MB/s',
    bounds: [0.01, 1000],
    step: 0.05,
    scale: 'logarithmic',
  },
  usableHalving: {
    title: { 'zh-CN': '质量追赶时间', en: 'Years to halve the quality gap' },
    meaning: {
      'zh-CN': '可用率与其上限之间的差距缩小一半要几年；越短，进步越快。',
      en: 'Years in which the gap between the usable share and its ceiling halves; the fewer, the faster models improve.',
    },
    unit: 'yr',
    bounds: [0.1, 50],
    step: 0.1,
    scale: 'linear',
  },
  releaseDelay: {
    title: { 'zh-CN': '开放等待', en: 'Wait for release' },
    meaning: {
      'zh-CN': '从起始年算起，工具要等几年才向所有人开放。',
      en: 'Years from the start until the tools are open to everyone.',
    },
    unit: 'yr',
    bounds: [0, 20],
    step: 0.1,
    scale: 'linear',
  },
  pullSteepness: {
    title: { 'zh-CN': '对省钱的敏感度', en: 'Sensitivity to the saving' },
    meaning: {
      'zh-CN': '省得多一点，动手的人会多多少；越大，越像过了门槛就一拥而上。',
      en: 'How sharply the number who switch answers a larger saving; the higher, the more it is all or nothing at the hurdle.',
    },
    unit: '1',
    display: 'multiple',
    bounds: [0, 100],
    step: 0.5,
    scale: 'linear',
  },
  hurdle: {
    title: { 'zh-CN': '观望门槛', en: 'Saving it takes to switch' },
    meaning: {
      'zh-CN': '制作成本省下多大比例，愿意用的人里才有一半真正动手。',
      en: 'The saving on production cost at which half of those willing do switch.',
    },
    unit: '1',
    display: 'share',
    bounds: [-0.5, 0.95],
    step: 0.01,
    scale: 'linear',
  },
  vendorExitRate: {
    title: { 'zh-CN': '供应商变卦的概率', en: 'Chance that a vendor leaves' },
    meaning: {
      'zh-CN': '一年之内模型厂商停服或改价、用户只好再转型一次的概率。',
      en: 'The chance in a year that a model vendor shuts down or reprices and its users must switch again.',
    },
    unit: '1/yr',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
} as const satisfies Record<string, Assumption>
