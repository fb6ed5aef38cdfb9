import type { Assumption } from '../../../assumption.ts'

/** What is assumed of every line of a format’s budget. */
export const lineAssumptions = {
  baseCost: {
    title: { 'zh-CN': '传统成本', en: 'Traditional cost' },
    meaning: {
      'zh-CN': '起始年按传统做法，一个项目在这一项上花多少钱。',
      en: 'What one project spends on this line in the start year, made the traditional way.',
    },
    unit: 'CNY/unit',
    bounds: [0, 1e13],
    step: 0.05,
    scale: 'logarithmic',
  },
  eligible: {
    title: { 'zh-CN': '可替代比例', en: 'Share AI could do' },
    meaning: {
      'zh-CN': '如果画面全部生成，这一项的活里 AI 能接手多大比例。',
      en: 'The share of this line’s work that AI could do if the whole picture were generated.',
    },
    unit: '1',
    display: 'share',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
  reduction: {
    title: { 'zh-CN': '降本幅度', en: 'Cost reduction' },
    meaning: {
      'zh-CN': '能接手的那部分交给 AI 之后便宜多少，生成的费用另算。',
      en: 'How much cheaper that share becomes when AI does it; generation is charged separately.',
    },
    unit: '1',
    display: 'share',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
  availableFrom: {
    title: { 'zh-CN': '起效时间', en: 'Years until it works' },
    meaning: { 'zh-CN': '从起始年算起，几年之后这一项的效果完全到位。', en: 'Years from the start until the effect on this line is full.' },
    unit: 'yr',
    bounds: [0, 50],
    step: 0.5,
    scale: 'linear',
  },
  labourShare: {
    title: { 'zh-CN': '人工占比', en: 'Wage share' },
    meaning: { 'zh-CN': '这一项的钱里有多大比例是付给人的报酬。', en: 'The share of this line that is pay.' },
    unit: '1',
    display: 'share',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
  softwareShare: {
    title: { 'zh-CN': '软件占比', en: 'Software share' },
    meaning: { 'zh-CN': '这一项的钱里有多大比例用来买软件席位。', en: 'The share of this line spent on software seats.' },
    unit: '1',
    display: 'share',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
  days: {
    title: { 'zh-CN': '工期', en: 'Working days' },
    meaning: {
      'zh-CN': '按传统做法，这一项在关键路径上占多少个工作日。',
      en: 'Working days that this line takes on the critical path, made the traditional way.',
    },
    unit: 'day/unit',
    bounds: [0, 100000],
    step: 0.1,
    scale: 'logarithmic',
  },
  daysReduction: {
    title: { 'zh-CN': '工期缩短', en: 'Days saved' },
    meaning: { 'zh-CN': '能接手的那部分交给 AI 之后，工期缩短的比例。', en: 'By how much the days of that share fall when AI does it.' },
    unit: '1',
    display: 'share',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
} as const satisfies Record<string, Assumption>
