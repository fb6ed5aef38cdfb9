import type { Assumption } from '../../../assumption.ts'

/** What is assumed of every line of a format’s budget. */
export const lineAssumptions = {
  baseCost: {
    title: { 'zh-CN': '传统成本', en: 'Traditional cost' },
    meaning: {
      'zh-CN': '起始年按传统制作，一个项目在该项上的支出。',
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
      'zh-CN': '画面全部生成时，该项工作可由 AI 替代的比例。',
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
      'zh-CN': '可替代部分改用 AI 后的降本幅度，生成费用另计。',
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
    meaning: { 'zh-CN': '从起始年起，几年后该项效果完全显现。', en: 'Years from the start until the effect on this line is full.' },
    unit: 'yr',
    bounds: [0, 50],
    step: 0.5,
    scale: 'linear',
  },
  labourShare: {
    title: { 'zh-CN': '人工占比', en: 'Wage share' },
    meaning: { 'zh-CN': '该项支出中人工报酬的比例。', en: 'The share of this line that is pay.' },
    unit: '1',
    display: 'share',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
  softwareShare: {
    title: { 'zh-CN': '软件占比', en: 'Software share' },
    meaning: { 'zh-CN': '该项支出中软件席位费的比例。', en: 'The share of this line spent on software seats.' },
    unit: '1',
    display: 'share',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
  days: {
    title: { 'zh-CN': '工期', en: 'Working days' },
    meaning: {
      'zh-CN': '按传统制作，该项占关键路径的工作日。',
      en: 'Working days that this line takes on the critical path, made the traditional way.',
    },
    unit: 'day/unit',
    bounds: [0, 100000],
    step: 0.1,
    scale: 'logarithmic',
  },
  daysReduction: {
    title: { 'zh-CN': '工期缩短', en: 'Days saved' },
    meaning: { 'zh-CN': '可替代部分改用 AI 后，工期缩短的比例。', en: 'By how much the days of that share fall when AI does it.' },
    unit: '1',
    display: 'share',
    bounds: [0, 1],
    step: 0.01,
    scale: 'linear',
  },
} as const satisfies Record<string, Assumption>
