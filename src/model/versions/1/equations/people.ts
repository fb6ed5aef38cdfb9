import type { Equation } from '../../../equation.ts'

/** People: what part of the budget is creative, how long a project takes, and how much work is lost and made. */
export const peopleEquations = {
  creativeShareBefore: {
    title: { 'zh-CN': '传统创作占比', en: 'Creative share before' },
    meaning: {
      'zh-CN': '传统制作成本里花在创作上的比例。',
      en: 'The share of traditional production cost that is writing and design.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    formula: 'share(sum(traditionalLineCost * isCreative, line), productionUnitCost)',
  },
  creativeShareAfter: {
    title: { 'zh-CN': 'AI 项目创作占比', en: 'Creative share after' },
    meaning: {
      'zh-CN': '用 AI 之后，制作成本里花在创作上的比例；AI 导演和回投也算创作。',
      en: 'The same share in a project made with AI, where direction and what is put back count as creative.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    formula:
      'share(sum((traditionalLineCost - lineSaving) * isCreative, line) + directionCost + creativeReinvestment,' +
      ' productionUnitCost - displacedCost + cashFriction + creativeReinvestment)',
  },
  workdaysBefore: {
    title: { 'zh-CN': '传统制作周期', en: 'Production time before' },
    meaning: {
      'zh-CN': '按传统做法，一个项目要多少个工作日。',
      en: 'Working days that a project takes the traditional way.',
    },
    dimensions: ['industry'],
    unit: 'day/unit',
    formula: 'sum(days, line)',
  },
  workdaysAfter: {
    title: { 'zh-CN': 'AI 制作周期', en: 'Production time with AI' },
    meaning: {
      'zh-CN': '用 AI 来做，一个项目要多少个工作日。',
      en: 'Working days that a project takes when made with AI.',
    },
    dimensions: ['industry', 'year'],
    unit: 'day/unit',
    better: 'less',
    formula: 'sum(days * (1 - eligible * daysReduction * readiness), line)',
  },
  jobsBefore: {
    title: { 'zh-CN': '传统岗位', en: 'Jobs before' },
    meaning: {
      'zh-CN': '没有 AI 时，全行业这一年养活多少个全年岗位。',
      en: 'Full-year jobs that the industry would carry this year without AI.',
    },
    dimensions: ['industry', 'year'],
    unit: 'person-yr/yr',
    formula: 'units * sum(traditionalLineCost * labourShare, line) / (labourRate * wageGrowth)',
  },
  jobsDisplaced: {
    title: { 'zh-CN': '被替代的岗位', en: 'Jobs displaced' },
    meaning: {
      'zh-CN': '产量不变的话，这一年因 AI 少用的全年岗位。',
      en: 'Full-year jobs no longer needed this year because of AI, at unchanged output.',
    },
    dimensions: ['industry', 'year'],
    unit: 'person-yr/yr',
    better: 'less',
    formula: 'units * adoption * sum(lineSaving * labourShare, line) / (labourRate * wageGrowth)',
  },
  jobsCreated: {
    title: { 'zh-CN': '新增的岗位', en: 'Jobs created' },
    meaning: {
      'zh-CN': '产量不变的话，这一年 AI 导演、审看和回投创作带来的全年岗位。',
      en: 'Full-year jobs that direction, review and what is put back into creation make this year, at unchanged output.',
    },
    dimensions: ['industry', 'year'],
    unit: 'person-yr/yr',
    formula: 'units * adoption * (directionCost + reviewCost + creativeReinvestment) / (labourRate * wageGrowth)',
  },
  jobsAfter: {
    title: { 'zh-CN': '有 AI 时的岗位', en: 'Jobs after' },
    meaning: {
      'zh-CN': '有得有失，再算上增产，全行业这一年的全年岗位。',
      en: 'Full-year jobs in the industry this year, those lost, those made and more output taken together.',
    },
    dimensions: ['industry', 'year'],
    unit: 'person-yr/yr',
    formula: '(jobsBefore - jobsDisplaced + jobsCreated) * outputUnits / units',
  },
} as const satisfies Record<string, Equation>
