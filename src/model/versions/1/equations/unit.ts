import type { Equation } from '../../../equation.ts'

/** One project, traditional against AI: what is saved, what is added, what is left. */
export const unitEquations = {
  wageGrowth: {
    title: { 'zh-CN': '成本与工资指数', en: 'Index of costs and wages' },
    meaning: {
      'zh-CN': '与起始年相比，传统成本和工资涨到了几倍。',
      en: 'What traditional costs and wages have risen to, as a multiple of the start year.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'multiple',
    formula: '(1 + inflation)^t',
  },
  traditionalLineCost: {
    title: { 'zh-CN': '传统分项成本', en: 'Traditional cost of a line' },
    meaning: {
      'zh-CN': '按传统做法，这一年一个项目在这一项上花多少钱。',
      en: 'What one project spends on this line this year, made the traditional way.',
    },
    dimensions: ['line', 'year'],
    unit: 'CNY/unit',
    formula: 'baseCost * wageGrowth',
  },
  readiness: {
    title: { 'zh-CN': '到位程度', en: 'Readiness' },
    meaning: {
      'zh-CN': 'AI 在这一项上的效果到位了多少，在起效之前一年里从无到有。',
      en: 'How much of the effect on this line is there yet; it builds up over the year before it is full.',
    },
    dimensions: ['line', 'year'],
    unit: '1',
    display: 'share',
    formula: 'min(1, max(0, t - availableFrom + oneYear) / oneYear)',
  },
  lineSaving: {
    title: { 'zh-CN': '分项节省', en: 'Saving on a line' },
    meaning: {
      'zh-CN': '一个用 AI 做的项目在这一项上少花的钱，还没扣生成费用。',
      en: 'What a project made with AI no longer spends on this line, before the cost of generating.',
    },
    dimensions: ['line', 'year'],
    unit: 'CNY/unit',
    formula: 'traditionalLineCost * eligible * reduction * readiness',
  },
  traditionalUnitCost: {
    title: { 'zh-CN': '传统总成本', en: 'Traditional cost of a project' },
    meaning: {
      'zh-CN': '按传统做法，一个项目从制作到发行的全部花费。',
      en: 'All that one project costs the traditional way, production and distribution.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'sum(traditionalLineCost, line)',
  },
  productionUnitCost: {
    title: { 'zh-CN': '传统制作成本', en: 'Traditional production cost' },
    meaning: {
      'zh-CN': '传统总成本里属于制作的部分，不含投流、媒介等发行费用。',
      en: 'The part of the traditional cost that is production, without media and distribution.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'sum(traditionalLineCost * inProduction, line)',
  },
  displacedCost: {
    title: { 'zh-CN': '被替代的成本', en: 'Displaced cost' },
    meaning: {
      'zh-CN': '一个用 AI 做的项目不再付给传统各方的钱。',
      en: 'What a project made with AI no longer pays to those it used to pay.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'sum(lineSaving, line)',
  },
  generatedMinutes: {
    title: { 'zh-CN': '生成的成片时长', en: 'Generated minutes' },
    meaning: {
      'zh-CN': '一个用 AI 做的项目，成片里有多少分钟是生成的。',
      en: 'The finished minutes of a project made with AI that are generated.',
    },
    dimensions: ['industry'],
    unit: 'min/unit',
    formula: 'finishedMinutes * generatedShare',
  },
  generationCost: {
    title: { 'zh-CN': '生成费用', en: 'Cost of generating' },
    meaning: {
      'zh-CN': '一个项目付给模型和算力的钱，废片也算在内。',
      en: 'What a project pays for models and compute, every take counted.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'generatedMinutes * 60 * generationRatio * price',
    constants: { 60: 's/min' },
  },
  directionCost: {
    title: { 'zh-CN': 'AI 导演费用', en: 'Cost of direction' },
    meaning: {
      'zh-CN': '一个项目里写提示、挑镜头、调模型的人工。',
      en: 'What a project pays people to direct the model.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'generatedMinutes * directionRate * wageGrowth',
  },
  reviewCost: {
    title: { 'zh-CN': '审看费用', en: 'Cost of review' },
    meaning: {
      'zh-CN': '一个项目里审看所有生成画面的人工；可用率越低，要看的越多。',
      en: 'What a project pays people to watch all takes; the fewer are usable, the more there is to watch.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'generatedMinutes * generationRatio * reviewRate * wageGrowth',
  },
  licenceCost: {
    title: { 'zh-CN': '版权方所得', en: 'Licence cost' },
    meaning: {
      'zh-CN': '一个项目从被替代的成本里分给版权方的钱。',
      en: 'What a project pays holders of rights out of the displaced cost.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'displacedCost * licenceShare',
  },
  complianceCost: {
    title: { 'zh-CN': '合规费用', en: 'Compliance cost' },
    meaning: {
      'zh-CN': '一个项目的确权、标识、授权费用，加上按概率摊到的纠纷代价。',
      en: 'Clearance, labelling and consent for a project, and its share of the disputes that are to be expected.',
    },
    dimensions: ['industry'],
    unit: 'CNY/unit',
    formula: 'clearanceFee + labellingFee + consentFee + disputeProbability * disputeCost',
  },
  audienceLoss: {
    title: { 'zh-CN': '观众流失', en: 'Audience loss' },
    meaning: {
      'zh-CN': '画面看着假，一个项目因此少挣的钱；可用率越高，损失越小。',
      en: 'Revenue that a project loses because it looks fake; the more is usable, the less is lost.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'revenuePerUnit * audienceDiscount * generatedShare * (1 - usableShare)',
  },
  cashFriction: {
    title: { 'zh-CN': 'AI 带来的新开支', en: 'New costs of AI' },
    meaning: {
      'zh-CN': '用 AI 之后才有的开支：生成、导演、审看、版权和合规。',
      en: 'What is only paid because of AI: generating, direction, review, licences and compliance.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'generationCost + directionCost + reviewCost + licenceCost + complianceCost',
  },
  netUnitSaving: {
    title: { 'zh-CN': '单个项目净节省', en: 'Net saving of a project' },
    meaning: {
      'zh-CN': '一个项目用 AI 省下的钱，扣掉新开支和观众流失；为负就是亏了。',
      en: 'What a project saves with AI after its new costs and its audience loss; below zero the old way was cheaper.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    mayBeNegative: true,
    formula: 'displacedCost - cashFriction - audienceLoss',
  },
  creativeReinvestment: {
    title: { 'zh-CN': '回投创作', en: 'Put back into creation' },
    meaning: {
      'zh-CN': '一个项目从净节省里拿回去投剧本和创意的钱。',
      en: 'What a project puts back into writing and creative work from its net saving.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'reinvestShare * max(0, netUnitSaving)',
  },
  keptUnitSaving: {
    title: { 'zh-CN': '单个项目留存节省', en: 'Saving kept by a project' },
    meaning: {
      'zh-CN': '回投创作之后，一个项目最终留下的节省。',
      en: 'What is left of a project’s saving after it has put some back into creation.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    mayBeNegative: true,
    formula: 'netUnitSaving - creativeReinvestment',
  },
  aiUnitCost: {
    title: { 'zh-CN': 'AI 总成本', en: 'Cost of a project with AI' },
    meaning: {
      'zh-CN': '一个用 AI 做的项目的全部花费，含发行、回投和观众流失。',
      en: 'All that a project made with AI costs, with distribution, what is put back and the audience loss.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'traditionalUnitCost - keptUnitSaving',
  },
  aiProductionCost: {
    title: { 'zh-CN': 'AI 制作成本', en: 'Production cost with AI' },
    meaning: {
      'zh-CN': '一个用 AI 做的项目的制作花费，可与传统制作成本直接对比。',
      en: 'What production costs in a project made with AI, to set against the traditional production cost.',
    },
    dimensions: ['industry', 'year'],
    unit: 'CNY/unit',
    formula: 'productionUnitCost - displacedCost + cashFriction',
  },
  unitSavingShare: {
    title: { 'zh-CN': '净节省占总成本', en: 'Net saving, of total cost' },
    meaning: {
      'zh-CN': '净节省占传统总成本的比例。',
      en: 'The net saving as a share of the whole traditional cost.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    mayBeNegative: true,
    formula: 'share(netUnitSaving, traditionalUnitCost)',
  },
  productionSavingShare: {
    title: { 'zh-CN': '制作成本降幅', en: 'Saving on production' },
    meaning: {
      'zh-CN': '净节省占传统制作成本的比例，同行决定转不转就看它。',
      en: 'The net saving as a share of the traditional production cost: what people look at when they decide to switch.',
    },
    dimensions: ['industry', 'year'],
    unit: '1',
    display: 'share',
    mayBeNegative: true,
    formula: 'share(netUnitSaving, productionUnitCost)',
  },
} as const satisfies Record<string, Equation>
