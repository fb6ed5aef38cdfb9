import type { Equation } from '../../../equation.ts'

/** People: what part of the budget is creative, how much work is lost and made. */
export const peopleEquations = {
  creativeShareBefore: {
    title: { 'zh-CN': '传统创作占比', en: 'Creative share, traditional' },
    meaning: { 'zh-CN': '传统制作成本中创作的比例。', en: 'The share of traditional production cost that is writing and design.' },
    dimensions: ['format', 'year'],
    unit: '1',
    display: 'share',
    formula: 'share(sum(traditionalLineCost * isCreative * inProduction, line), productionUnitCost)',
  },
  creativeShareAfter: {
    title: { 'zh-CN': 'AI 项目创作占比', en: 'Creative share with AI' },
    meaning: {
      'zh-CN': '用 AI 后，制作成本中创作的比例；AI 导演和回投创作计入创作。',
      en: 'The same share in a project made with AI, where direction and creative reinvestment count as creative.',
    },
    dimensions: ['format', 'year'],
    unit: '1',
    display: 'share',
    formula:
      'share(sum((traditionalLineCost - lineSaving) * isCreative * inProduction, line) + directionCost + creativeReinvestment, aiProductionCost + creativeReinvestment)',
  },
  jobsBefore: {
    title: { 'zh-CN': '传统岗位', en: 'Jobs without AI' },
    meaning: {
      'zh-CN': '没有 AI 时，该品类这一年的全年岗位数。',
      en: 'Full-time jobs in the format this year without AI.',
    },
    dimensions: ['format', 'year'],
    unit: 'person-yr/yr',
    formula: 'units * sum(traditionalLineCost * labourShare, line) / (labourRate * costIndex)',
  },
  jobsDisplaced: {
    title: { 'zh-CN': '被替代的岗位', en: 'Jobs displaced' },
    meaning: {
      'zh-CN': '原计划项目这一年因 AI 减少的全年岗位。',
      en: 'Full-time jobs no longer needed this year because of AI in projects that would be made anyway.',
    },
    dimensions: ['format', 'year'],
    unit: 'person-yr/yr',
    better: 'less',
    formula: 'units * adoption * sum(lineSaving * labourShare, line) / (labourRate * costIndex)',
  },
  jobsCreated: {
    title: { 'zh-CN': '新增的岗位', en: 'Jobs created' },
    meaning: {
      'zh-CN': '这一年 AI 导演、审看、回投创作和增产带来的全年岗位。',
      en: 'Full-time jobs created this year by direction, review, creative reinvestment and extra output.',
    },
    dimensions: ['format', 'year'],
    unit: 'person-yr/yr',
    formula:
      '(aiUnits * (directionCost + reviewCost) + units * adoption * creativeReinvestment + extraUnits * sum((traditionalLineCost - lineSaving) * labourShare, line)) / (labourRate * costIndex)',
  },
  jobsAfter: {
    title: { 'zh-CN': '有 AI 时的岗位', en: 'Jobs with AI' },
    meaning: { 'zh-CN': '增减相抵后，这一年的全年岗位。', en: 'Full-time jobs this year, net of those displaced and created.' },
    dimensions: ['format', 'year'],
    unit: 'person-yr/yr',
    formula: 'jobsBefore - jobsDisplaced + jobsCreated',
  },
} as const satisfies Record<string, Equation>
