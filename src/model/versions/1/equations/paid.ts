import type { Equation } from '../../../equation.ts'

/** Who is paid, before and after: every yuan that is spent reaches somebody. */
export const paidEquations = {
  paidBefore: {
    title: { 'zh-CN': '传统各方所得', en: 'Paid before' },
    meaning: {
      'zh-CN': '没有 AI 时，这一方这一年从各行业拿到的钱。',
      en: 'What these people would be paid by all industries this year without AI.',
    },
    dimensions: ['recipient', 'year'],
    unit: 'CNY/yr',
    formula: 'sum(units * traditionalLineCost, recipient)',
  },
  paidAfter: {
    title: { 'zh-CN': '有 AI 时各方所得', en: 'Paid after' },
    meaning: {
      'zh-CN': '有了 AI，这一方这一年从各行业拿到的钱，含新增的开支、回投和转型投入。',
      en: 'What these people are paid by all industries this year with AI, its new costs, what is put back and the cost of switching included.',
    },
    dimensions: ['recipient', 'year'],
    unit: 'CNY/yr',
    formula:
      'sum(outputUnits * (traditionalLineCost - adoption * lineSaving), recipient)' +
      ' + at(compute, sum(computeRevenue, industry))' +
      ' + at(aiCraft, sum(outputUnits * adoption * (directionCost + reviewCost), industry))' +
      ' + at(rights, sum(outputUnits * adoption * licenceCost, industry))' +
      ' + at(legal, sum(outputUnits * adoption * complianceCost, industry))' +
      ' + at(writers, sum(outputUnits * adoption * creativeReinvestment, industry))' +
      ' + at(training, sum(transitionCost, industry))',
  },
} as const satisfies Record<string, Equation>
