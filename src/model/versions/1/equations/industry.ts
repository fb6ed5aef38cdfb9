import type { Equation } from '../../../equation.ts'

/** A whole industry: how many switch, what it saves, what it spends, and what that is worth today. */
export const industryEquations = {
  pull: {
    title: { 'zh-CN': '吸引力', en: 'Pull of the saving' },
    meaning: {
      'zh-CN': '愿意用的人里，看到现在的节省会动手的比例。',
      en: 'Of those willing, the share that the present saving moves to switch.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    formula: '1 / (1 + exp(-pullSteepness * (productionSavingShare - hurdle)))',
  },
  adoption: {
    title: { 'zh-CN': '采用率', en: 'Adoption' },
    meaning: {
      'zh-CN': '这一年有多大比例的项目用 AI 来做。',
      en: 'The share of projects made with AI this year.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    formula: 'adoptionCap * pull / (1 + exp(-adoptionSpeed * (t - adoptionMidpoint - releaseDelay)))',
  },
  averageUnitCost: {
    title: { 'zh-CN': '平均总成本', en: 'Average cost of a project' },
    meaning: {
      'zh-CN': '用 AI 的和不用的放在一起，平均一个项目花多少钱。',
      en: 'What a project costs on average, those with AI and those without taken together.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'traditionalUnitCost - adoption * keptUnitSaving',
  },
  units: {
    title: { 'zh-CN': '基准产量', en: 'Output without AI' },
    meaning: {
      'zh-CN': '没有 AI 时，这一年全行业会做的项目数。',
      en: 'How many projects the industry would make this year without AI.',
    },
    dimensions: ['industry', 'year'],
    unit: 'unit/yr',
    formula: 'unitsStart * (1 + unitGrowth)^t',
  },
  outputUnits: {
    title: { 'zh-CN': '实际产量', en: 'Output' },
    meaning: {
      'zh-CN': '成本下降带动增产之后，这一年全行业做的项目数。',
      en: 'How many projects the industry makes this year once lower cost has called forth more.',
    },
    dimensions: ['industry', 'year'],
    unit: 'unit/yr',
    formula:
      'units * (max(0, share(averageUnitCost, traditionalUnitCost)) +' +
      ' (share(averageUnitCost, traditionalUnitCost) <= 0))^(-reboundElasticity)',
  },
  transitionCost: {
    title: { 'zh-CN': '转型投入', en: 'Cost of switching' },
    meaning: {
      'zh-CN': '这一年新转过来的、以及因供应商变卦再转一次的项目，在培训和工具上花的钱。',
      en: 'Training and tools this year for projects that switch, and for those that must again because a vendor left.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/yr',
    formula:
      'transitionShare * productionUnitCost * units * (max(0, adoption - prev(adoption, 0)) + vendorExitRate * oneYear * prev(adoption, 0))',
  },
  traditionalSpend: {
    title: { 'zh-CN': '传统总支出', en: 'Traditional spending' },
    meaning: {
      'zh-CN': '没有 AI 时，全行业这一年的总花费。',
      en: 'What the industry would spend this year without AI.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/yr',
    formula: 'units * traditionalUnitCost',
  },
  saving: {
    title: { 'zh-CN': '当年节省', en: 'Yearly saving' },
    meaning: {
      'zh-CN': '全行业这一年因 AI 省下的钱，已扣转型投入；为负就是倒贴。',
      en: 'What AI saves the industry this year after the cost of switching; below zero it costs more than it saves.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/yr',
    mayBeNegative: true,
    formula: 'units * adoption * keptUnitSaving - transitionCost',
  },
  savingShare: {
    title: { 'zh-CN': '节省占支出比例', en: 'Share of spending' },
    meaning: {
      'zh-CN': '当年节省占传统总支出的比例。',
      en: 'The saving of the year as a share of traditional spending.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    mayBeNegative: true,
    formula: 'share(saving, traditionalSpend)',
  },
  aiSpend: {
    title: { 'zh-CN': '有 AI 时的总支出', en: 'Spending with AI' },
    meaning: {
      'zh-CN': '有了 AI，全行业这一年的总花费，含增产和转型投入。',
      en: 'What the industry spends this year with AI, more output and the cost of switching included.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/yr',
    formula: 'outputUnits * averageUnitCost + transitionCost',
  },
  discountFactor: {
    title: { 'zh-CN': '折现系数', en: 'Discount factor' },
    meaning: {
      'zh-CN': '这一年的一元钱折到起始年值多少。',
      en: 'What money of this year is worth in the start year.',
    },
    dimensions: ['year'],
    unit: '1',
    display: 'multiple',
    formula: '(1 + discountRate)^(-t)',
  },
  cumulativeSaving: {
    title: { 'zh-CN': '累计节省', en: 'Cumulative saving' },
    meaning: {
      'zh-CN': '从起始年到这一年省下的钱，逐年折现相加。',
      en: 'All that has been saved from the start year to this one, discounted.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'cumsum(saving * discountFactor)',
  },
  npv: {
    title: { 'zh-CN': '净现值', en: 'Net present value' },
    meaning: {
      'zh-CN': '一个行业在全部年份里省下的钱，折到起始年值多少。',
      en: 'What the saving of an industry over all years is worth in the start year.',
    },
    dimensions: ['industry'],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'sum(saving * discountFactor, year)',
  },
  producerNpv: {
    title: { 'zh-CN': '制作方净现值', en: 'Net present value to producers' },
    meaning: {
      'zh-CN': '净现值里，甲方和平台压价之后还留在制作方手里的部分。',
      en: 'What is left to producers of the net present value after buyers and platforms have bargained.',
    },
    dimensions: ['industry'],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'npv * (1 - passThrough)',
  },
  yearsUnderWater: {
    title: { 'zh-CN': '回本所需年数', en: 'Years to payback' },
    meaning: {
      'zh-CN': '累计节省还没转正的年数，也就是多久回本。',
      en: 'In how many years the cumulative saving is not yet above zero: the time to payback.',
    },
    dimensions: ['industry'],
    unit: 'yr',
    formula: 'sum(cumulativeSaving <= 0, year)',
  },
  totalSaving: {
    title: { 'zh-CN': '各行业当年节省合计', en: 'Saving of all industries' },
    meaning: {
      'zh-CN': '所有行业这一年省下的钱加在一起。',
      en: 'What all industries together save this year.',
    },
    dimensions: ['year'],
    unit: 'CNY/yr',
    mayBeNegative: true,
    formula: 'sum(saving, industry)',
  },
  totalNpv: {
    title: { 'zh-CN': '净现值合计', en: 'Total net present value' },
    meaning: {
      'zh-CN': '所有行业节省的净现值加在一起，是全模型的总账。',
      en: 'The net present value of all industries together: the bottom line of the model.',
    },
    dimensions: [],
    unit: 'CNY',
    mayBeNegative: true,
    formula: 'sum(npv, industry)',
  },
} as const satisfies Record<string, Equation>
