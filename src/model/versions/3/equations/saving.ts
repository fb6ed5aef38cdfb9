import type { Equation } from '../../../equation.ts'

/** What a format, an industry and all of them save, and what that is worth. */
export const savingEquations = {
  transitionCost: {
    title: { 'zh-CN': '转型投入', en: 'Cost of switching' },
    meaning: {
      'zh-CN': '这一年新转用的项目，以及因供应商停服或改价须再次转型的项目，一次性投入的金额。',
      en: 'One-off cost this year of projects that switch, and of those that must switch again because a vendor left.',
    },
    dimensions: ['format', 'year'],
    unit: 'CNY/yr',
    better: 'less',
    formula:
      'switchShare * productionUnitCost * units * (max(0, adoption - prev(adoption, adoptionCap * startShare)) + vendorExitRate * oneYear * prev(adoption, adoptionCap * startShare))',
  },
  traditionalSpend: {
    title: { 'zh-CN': '传统总支出', en: 'Traditional spending' },
    meaning: { 'zh-CN': '没有 AI 时，该品类这一年的总支出。', en: 'What the format would spend this year without AI.' },
    dimensions: ['format', 'year'],
    unit: 'CNY/yr',
    formula: 'units * traditionalUnitCost',
  },
  saving: {
    title: { 'zh-CN': '当年节省', en: 'Yearly saving' },
    meaning: {
      'zh-CN': '原计划项目这一年因 AI 省下的钱，已扣转型投入和回投创作，未计拥挤的影响。',
      en: 'What AI saves this year on projects that would be made anyway, after the cost of switching and what goes back into creative work; what crowding takes back is excluded.',
    },
    dimensions: ['format', 'year'],
    unit: 'CNY/yr',
    mayBeNegative: true,
    formula: 'units * adoption * keptUnitSaving - transitionCost',
  },
  savingShare: {
    title: { 'zh-CN': '节省占支出比例', en: 'Saving, share of spending' },
    meaning: { 'zh-CN': '当年节省占传统总支出的比例。', en: 'The yearly saving as a share of traditional spending.' },
    dimensions: ['format', 'year'],
    unit: '1',
    display: 'share',
    mayBeNegative: true,
    formula: 'share(saving, traditionalSpend)',
  },
  producerSaving: {
    title: { 'zh-CN': '制作方当年节省', en: 'Saving kept by producers' },
    meaning: {
      'zh-CN': '当年节省中，甲方和平台压价后留在制作方的部分。',
      en: 'What producers keep of the yearly saving after buyers and platforms have negotiated.',
    },
    dimensions: ['format', 'year'],
    unit: 'CNY/yr',
    mayBeNegative: true,
    formula: 'saving - passThrough * max(0, saving)',
  },
  discountFactor: {
    title: { 'zh-CN': '折现系数', en: 'Discount factor' },
    meaning: { 'zh-CN': '这一年的一元折现到起始年的价值。', en: 'What this year’s money is worth in the start year.' },
    dimensions: ['year'],
    unit: '1',
    display: 'multiple',
    formula: '(1 + discountRate)^(-t)',
  },
  cumulativeSaving: {
    title: { 'zh-CN': '累计节省', en: 'Cumulative saving' },
    meaning: {
      'zh-CN': '从起始年到这一年省下的钱，逐年折现相加。',
      en: 'Everything saved from the start year to this one, discounted.',
    },
    dimensions: ['format', 'year'],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'cumsum(saving * discountFactor)',
  },
  npv: {
    title: { 'zh-CN': '净现值', en: 'Net present value' },
    meaning: {
      'zh-CN': '该品类全部年份的节省，折现到起始年。只算原计划项目，已扣转型投入和回投创作，未计拥挤的影响。',
      en: 'What a format’s savings over all years are worth in the start year: on projects that would be made anyway, after the cost of switching and what goes back into creative work; what crowding takes back is excluded.',
    },
    dimensions: ['format'],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'sum(saving * discountFactor, year)',
  },
  producerNpv: {
    title: { 'zh-CN': '制作方净现值', en: 'Net present value to producers' },
    meaning: {
      'zh-CN': '净现值中，甲方和平台压价后留在制作方的部分。',
      en: 'What producers keep of the net present value after buyers and platforms have negotiated.',
    },
    dimensions: ['format'],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'sum(producerSaving * discountFactor, year)',
  },
  npvAhead: {
    title: { 'zh-CN': '从现在起的净现值', en: 'Net present value from now on' },
    meaning: {
      'zh-CN': '从决策当年起的节省，折现到该年。',
      en: 'Savings from the decision year on, discounted to that year.',
    },
    dimensions: ['format'],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'sum(saving * (t >= decisionAfter) * (1 + discountRate)^(decisionAfter - t), year)',
  },
  yearsUnderWater: {
    title: { 'zh-CN': '回本所需年数', en: 'Years to payback' },
    meaning: {
      'zh-CN': '累计节省尚未转正的年数，即多久回本。',
      en: 'Years until the cumulative saving turns positive.',
    },
    dimensions: ['format'],
    unit: 'yr',
    better: 'less',
    formula: 'sum(cumulativeSaving <= 0, year)',
  },
  industryNpv: {
    title: { 'zh-CN': '行业净现值', en: 'Industry net present value' },
    meaning: { 'zh-CN': '一个行业各品类净现值之和。', en: 'The net present value of all formats of an industry together.' },
    dimensions: ['industry'],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'sum(npv, industry)',
  },
  industrySaving: {
    title: { 'zh-CN': '行业当年节省', en: 'Industry saving' },
    meaning: { 'zh-CN': '一个行业各品类当年节省之和。', en: 'What all formats of an industry save this year.' },
    dimensions: ['industry', 'year'],
    unit: 'CNY/yr',
    mayBeNegative: true,
    formula: 'sum(saving, industry)',
  },
  adoptionByCount: {
    title: { 'zh-CN': '按部数的采用率', en: 'Adoption by count' },
    meaning: {
      'zh-CN': '这一年完成的项目中，用 AI 制作的比例，按部数计。',
      en: 'The share of all projects made this year that are made with AI.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    formula: 'share(sum(aiUnits, industry), sum(outputUnits, industry))',
  },
  adoptionByValue: {
    title: { 'zh-CN': '按金额的采用率', en: 'Adoption by value' },
    meaning: {
      'zh-CN': '这一年的支出中，用 AI 制作的项目所占比例。',
      en: 'The share of all money spent this year that goes to projects made with AI.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    formula:
      'share(sum(aiUnits * (aiUnitCost - thinned), industry), sum(aiUnits * (aiUnitCost - thinned) + units * (1 - adoption) * (traditionalUnitCost - thinned), industry))',
  },
  totalSaving: {
    title: { 'zh-CN': '各行业合计当年节省', en: 'Saving, all industries' },
    meaning: { 'zh-CN': '各行业当年节省之和。', en: 'What all industries together save this year.' },
    dimensions: ['year'],
    unit: 'CNY/yr',
    mayBeNegative: true,
    formula: 'sum(saving, format)',
  },
  totalNpv: {
    title: { 'zh-CN': '各行业合计净现值', en: 'Net present value, all industries' },
    meaning: {
      'zh-CN': '各行业净现值之和，即全模型的总结果。只算原计划项目，已扣转型投入和回投创作，未计拥挤的影响。',
      en: 'The net present value of all industries together, the bottom line of the model: on projects that would be made anyway, after the cost of switching and what goes back into creative work; what crowding takes back is excluded.',
    },
    dimensions: [],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'sum(npv, format)',
  },
  totalNpvAhead: {
    title: { 'zh-CN': '从现在起的净现值合计', en: 'Net present value from now on, all industries' },
    meaning: {
      'zh-CN': '所有行业从决策当年起的节省，折现到该年。',
      en: 'Savings of all industries from the decision year on, discounted to that year.',
    },
    dimensions: [],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'sum(npvAhead, format)',
  },
} as const satisfies Record<string, Equation>
