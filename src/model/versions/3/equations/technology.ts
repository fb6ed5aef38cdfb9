import type { Equation } from '../../../equation.ts'

/** How good the generated picture is, what a second of it costs, and what people have learnt. */
export const technologyEquations = {
  usableShare: {
    title: { 'zh-CN': '可用率', en: 'Usable share' },
    meaning: {
      'zh-CN': '这一年生成的画面中可用的比例，逐年向上限靠近。',
      en: 'The share of the generated picture that can be used this year; it closes in on its ceiling.',
    },
    dimensions: ['format', 'year'],
    unit: '1',
    display: 'share',
    formula: 'usableCeiling / (1 + (max(1, usableCeiling / usableStart) - 1) * 0.5^(t / usableHalving))',
  },
  generationRatio: {
    title: { 'zh-CN': '生成量与可用量之比', en: 'Footage generated per second used' },
    meaning: { 'zh-CN': '得到一秒可用画面，平均须生成的秒数。', en: 'How many seconds are generated for one that can be used.' },
    dimensions: ['format', 'year'],
    unit: '1',
    display: 'multiple',
    better: 'less',
    formula: '1 / usableShare',
  },
  visibleFlaws: {
    title: { 'zh-CN': '可见 AI 痕迹', en: 'Visible flaws' },
    meaning: {
      'zh-CN': '这一年上线的画面中，观众看得出是 AI 生成的比例。',
      en: 'The share of what is shown this year that viewers can tell as generated.',
    },
    dimensions: ['format', 'year'],
    unit: '1',
    display: 'share',
    better: 'less',
    formula: 'flawsStart * 0.5^(t / flawsHalving)',
  },
  computePerSecond: {
    title: { 'zh-CN': '每秒画面的算力', en: 'Compute for a second' },
    meaning: {
      'zh-CN': '这一年用标准档生成一秒视频所需的 GPU 秒数。',
      en: 'GPU seconds that a generated second of the standard tier takes this year.',
    },
    dimensions: ['year'],
    unit: '1',
    display: 'multiple',
    formula: 'gpuSecondsPerSecond * (1 - efficiencyGain)^((1 - tierShift) * t)',
  },
  listPrice: {
    title: { 'zh-CN': '标准档标价', en: 'List price' },
    meaning: {
      'zh-CN': '算力不紧张时，用标准档生成一秒视频的价格。',
      en: 'The price of a generated second of the standard tier while compute is not short.',
    },
    dimensions: ['year'],
    unit: 'CNY/s',
    better: 'less',
    formula: 'computePerSecond / 3600 * gpuHourPrice * (1 - gpuHourDecline)^t * priceMarkup',
    constants: { 3600: 's/GPU-h' },
  },
  computeStrain: {
    title: { 'zh-CN': '加权算力紧张度', en: 'Strain on compute' },
    meaning: {
      'zh-CN': '上一年及更早的算力紧张度，按惯性加权；大于 1 即紧缺。',
      en: 'Use of compute in the last year and those before, weighed by how long a shortage is remembered; above one it counts as short.',
    },
    dimensions: ['year'],
    unit: '1',
    display: 'percentage',
    better: 'less',
    formula: 'scarcityMemory * prev(computeStrain, 0) + (1 - scarcityMemory) * prev(computeUse, 0)',
  },
  scarcity: {
    title: { 'zh-CN': '紧缺加价', en: 'Scarcity mark-up' },
    meaning: { 'zh-CN': '因算力紧缺，价格须乘的倍数。', en: 'What the price is multiplied by because compute is short.' },
    dimensions: ['year'],
    unit: '1',
    display: 'multiple',
    better: 'less',
    formula: 'min(100, max(1, computeStrain))^scarcityElasticity',
  },
  price: {
    title: { 'zh-CN': '生成单价', en: 'Price of a generated second' },
    meaning: {
      'zh-CN': '一秒生成视频的实际价格，已含紧缺加价。',
      en: 'What is actually paid for a generated second, scarcity included.',
    },
    dimensions: ['year'],
    unit: 'CNY/s',
    better: 'less',
    formula: 'listPrice * scarcity',
  },
  learning: {
    title: { 'zh-CN': '学习系数', en: 'Learning' },
    meaning: {
      'zh-CN': '做得越多越省人工：人工与起始年之比。',
      en: 'What is left of people’s effort, set against the start year, because so much has been made.',
    },
    dimensions: ['format', 'year'],
    unit: '1',
    display: 'multiple',
    formula: '(1 + prev(aiUnitsMade, 0) / max(oneUnit, experienceStart))^(log(1 - learningRate) / log(2))',
  },
} as const satisfies Record<string, Equation>
