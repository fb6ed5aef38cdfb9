import type { Equation } from '../../../equation.ts'

/** Who is paid, before and after: every yuan that is spent reaches somebody. */
export const moneyEquations = {
  lineAfter: {
    title: { 'zh-CN': '有 AI 时的分项支出', en: 'Spending on a line with AI' },
    meaning: {
      'zh-CN': '全部项目这一年在该项上的支出，含增产和拥挤。',
      en: 'What all projects spend on this line this year, extra output and crowding included.',
    },
    dimensions: ['line', 'year'],
    unit: 'CNY/yr',
    formula:
      '(units * (traditionalLineCost - adoption * lineSaving) + extraUnits * (traditionalLineCost - lineSaving)) * (inProduction + (1 - inProduction) * crowdingFactor)',
  },
  aiSpend: {
    title: { 'zh-CN': '有 AI 时的总支出', en: 'Spending with AI' },
    meaning: {
      'zh-CN': '有 AI 时，该品类这一年的总支出，含增产和转型投入。',
      en: 'What is spent on this format this year with AI, extra output and the cost of switching included.',
    },
    dimensions: ['format', 'year'],
    unit: 'CNY/yr',
    formula:
      'sum(lineAfter, line) + aiUnits * (cashFriction - licenceCost * (1 - crowdingFactor)) + units * adoption * creativeReinvestment + transitionCost',
  },
  paidBefore: {
    title: { 'zh-CN': '传统各方所得', en: 'Paid without AI' },
    meaning: {
      'zh-CN': '没有 AI 时，该收款方这一年从各行业所得。',
      en: 'What these people would be paid by all industries this year without AI.',
    },
    dimensions: ['recipient', 'year'],
    unit: 'CNY/yr',
    formula: 'sum(units * traditionalLineCost, recipient)',
  },
  paidAfter: {
    title: { 'zh-CN': '有 AI 时各方所得', en: 'Paid with AI' },
    meaning: {
      'zh-CN': '有 AI 时，该收款方这一年从各行业所得，含 AI 新增成本、回投创作和转型投入。',
      en: 'What these people are paid by all industries this year with AI: new costs, creative reinvestment and the cost of switching included.',
    },
    dimensions: ['recipient', 'year'],
    unit: 'CNY/yr',
    formula:
      'sum(lineAfter, recipient) + at(compute, sum(computeRevenue, format)) + at(aiCraft, sum(aiUnits * (directionCost + reviewCost), format)) + at(rights, sum(aiUnits * licenceCost * crowdingFactor, format)) + at(legal, sum(aiUnits * complianceCost, format)) + at(writers, sum(units * adoption * creativeReinvestment, format)) + at(training, sum(transitionCost, format))',
  },
} as const satisfies Record<string, Equation>
