import type { Equation } from '../../../equation.ts'

/** What generating asks of machines and networks, and what it takes from software. */
export const computeEquations = {
  generatedSeconds: {
    title: { 'zh-CN': '生成总秒数', en: 'Generated seconds' },
    meaning: { 'zh-CN': '这一年生成的视频秒数，废片也算在内。', en: 'Seconds of video generated this year, every take counted.' },
    dimensions: ['format', 'year'],
    unit: 's/yr',
    formula: 'aiUnits * generatedMinutes * 60 * generationRatio',
    constants: { 60: 's/min' },
  },
  gpuHours: {
    title: { 'zh-CN': 'GPU 小时', en: 'GPU hours' },
    meaning: { 'zh-CN': '这一年生成视频所需的 GPU 小时。', en: 'GPU hours needed for generation this year.' },
    dimensions: ['format', 'year'],
    unit: 'GPU-h/yr',
    formula: 'generatedSeconds * tier * computePerSecond / 3600',
    constants: { 3600: 's/GPU-h' },
  },
  computeSupply: {
    title: { 'zh-CN': '可用算力', en: 'Available compute' },
    meaning: {
      'zh-CN': '这一年这些行业可用的 GPU 小时；紧缺会带来扩容。',
      en: 'GPU hours that these industries can get this year; a shortage brings more.',
    },
    dimensions: ['year'],
    unit: 'GPU-h/yr',
    formula:
      'prev(computeSupply, computeSupplyStart) * (1 + (t > 0) * oneYear * (computeSupplyGrowth + supplyResponse * min(1, max(0, prev(computeStrain, 0) - 1))))',
  },
  computeUse: {
    title: { 'zh-CN': '算力紧张度', en: 'Use of compute' },
    meaning: {
      'zh-CN': '所需与可用 GPU 小时之比；大于 1 即不足，次年涨价。',
      en: 'GPU hours needed over those available; above 100% there are too few, and the price rises the year after.',
    },
    dimensions: ['year'],
    unit: '1',
    display: 'percentage',
    better: 'less',
    formula: 'sum(gpuHours, format) / computeSupply',
  },
  computeRevenue: {
    title: { 'zh-CN': '算力与模型收入', en: 'Compute revenue' },
    meaning: { 'zh-CN': '该品类这一年付给模型和算力厂商的金额。', en: 'What the format pays for models and compute this year.' },
    dimensions: ['format', 'year'],
    unit: 'CNY/yr',
    formula: 'aiUnits * generationCost',
  },
  generationTraffic: {
    title: { 'zh-CN': '生成流量', en: 'Generation traffic' },
    meaning: { 'zh-CN': '这一年传输生成视频的数据量。', en: 'The data of all video generated this year.' },
    dimensions: ['format', 'year'],
    unit: 'TB/yr',
    formula: 'generatedSeconds * megabytesPerSecond / 1e6',
    constants: { 1e6: 'MB/TB' },
  },
  viewingTraffic: {
    title: { 'zh-CN': '观看流量', en: 'Viewing traffic' },
    meaning: { 'zh-CN': '没有 AI 时，这一年观看传输的数据量。', en: 'The data of all viewing this year without AI.' },
    dimensions: ['format', 'year'],
    unit: 'TB/yr',
    formula: 'units * viewsPerUnit * finishedMinutes * 60 * viewingMegabytesPerSecond / 1e6',
    constants: { 60: 's/min', 1e6: 'MB/TB' },
  },
  networkTraffic: {
    title: { 'zh-CN': '新增网络流量', en: 'Traffic added by AI' },
    meaning: {
      'zh-CN': '这一年因 AI 增加的数据量：生成加新增观看。',
      en: 'The data that AI adds this year: generation and extra viewing.',
    },
    dimensions: ['format', 'year'],
    unit: 'TB/yr',
    formula: 'generationTraffic + viewingTraffic * (costRatio^(-entry * attentionElasticity) - 1)',
  },
  softwareDisplaced: {
    title: { 'zh-CN': '少买的软件', en: 'Software displaced' },
    meaning: {
      'zh-CN': '该品类这一年因 AI 少买的软件席位金额。',
      en: 'What the format no longer spends on software seats this year because of AI.',
    },
    dimensions: ['format', 'year'],
    unit: 'CNY/yr',
    formula: 'units * adoption * sum(lineSaving * softwareShare, line)',
  },
} as const satisfies Record<string, Equation>
