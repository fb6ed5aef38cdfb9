import type { Equation } from '../../../equation.ts'

/** What all this generating asks of machines and networks, and what it takes from software. */
export const computeEquations = {
  generatedSeconds: {
    title: { 'zh-CN': '生成总秒数', en: 'Generated seconds' },
    meaning: {
      'zh-CN': '全行业这一年生成的视频秒数，废片也算在内。',
      en: 'Seconds of video that the industry generates this year, every take counted.',
    },
    dimensions: ['industry', 'year'],
    unit: 's/yr',
    formula: 'outputUnits * adoption * generatedMinutes * 60 * generationRatio',
    constants: { 60: 's/min' },
  },
  gpuHours: {
    title: { 'zh-CN': 'GPU 小时', en: 'GPU hours' },
    meaning: {
      'zh-CN': '生成这些视频这一年要用多少 GPU 小时。',
      en: 'The GPU hours that generating takes this year.',
    },
    dimensions: ['industry', 'year'],
    unit: 'GPU-h/yr',
    formula: 'generatedSeconds * gpuSecondsPerSecond * (1 - efficiencyGain)^t / 3600',
    constants: { 3600: 's/GPU-h' },
  },
  computeUse: {
    title: { 'zh-CN': '算力紧张度', en: 'Use of compute' },
    meaning: {
      'zh-CN': '需要的 GPU 小时与能拿到的之比；大于一就是不够用，次年要涨价。',
      en: 'GPU hours needed over those available; above one there are too few, and the price rises the year after.',
    },
    dimensions: ['year'],
    unit: '1',
    display: 'percentage',
    better: 'less',
    formula: 'sum(gpuHours, industry) / (computeSupplyStart * (1 + computeSupplyGrowth)^t)',
  },
  computeRevenue: {
    title: { 'zh-CN': '算力与模型收入', en: 'Revenue of compute' },
    meaning: {
      'zh-CN': '全行业这一年付给模型和算力厂商的钱。',
      en: 'What the industry pays for models and compute this year.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/yr',
    formula: 'outputUnits * adoption * generationCost',
  },
  networkTraffic: {
    title: { 'zh-CN': '网络流量', en: 'Network traffic' },
    meaning: {
      'zh-CN': '生成的视频这一年要传输的数据量。',
      en: 'The data of all video generated this year, which has to travel.',
    },
    dimensions: ['industry', 'year'],
    unit: 'TB/yr',
    formula: 'generatedSeconds * megabytesPerSecond / 1e6',
    constants: { 1e6: 'MB/TB' },
  },
  softwareDisplaced: {
    title: { 'zh-CN': '少买的软件', en: 'Software displaced' },
    meaning: {
      'zh-CN': '全行业这一年因 AI 少买的软件席位值多少钱。',
      en: 'What the industry no longer spends on software seats this year because of AI.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/yr',
    formula: 'outputUnits * adoption * sum(lineSaving * softwareShare, line)',
  },
} as const satisfies Record<string, Equation>
