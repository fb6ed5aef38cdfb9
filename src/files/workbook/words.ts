import type { Distribution } from '../../model/assumption.ts'
import type { Text } from '../../model/text.ts'
import type { Language } from '../../words/languages.ts'
import type { AssumptionColumn, VariableSheet } from './sheetColumns.ts'

/** What each sheet is called. */
export type SheetNames = Readonly<Record<VariableSheet | 'cover' | 'assumptions' | 'claims' | 'draws' | 'sources', string>>

const sheets: Readonly<Record<keyof SheetNames, Text>> = {
  cover: { 'zh-CN': '封面', en: 'Cover' },
  assumptions: { 'zh-CN': '假设', en: 'Assumptions' },
  claims: { 'zh-CN': '说法', en: 'Claims' },
  totals: { 'zh-CN': '总量', en: 'Totals' },
  industries: { 'zh-CN': '行业', en: 'Industries' },
  lines: { 'zh-CN': '成本项', en: 'Lines' },
  recipients: { 'zh-CN': '收款方', en: 'Recipients' },
  draws: { 'zh-CN': '抽样', en: 'Draws' },
  sources: { 'zh-CN': '来源', en: 'Sources' },
}

/** The same words in as many languages as the workbook speaks. */
export type Say = (text: Text) => string

/** Words in the languages of a workbook, one after the other. */
export const saying =
  (languages: readonly Language[], between = ' · '): Say =>
  (text) =>
    [...new Set(languages.map((language) => text[language]))].filter((words) => words !== '').join(between)

/** The names of the sheets. */
export function sheetNames(languages: readonly Language[]): SheetNames {
  const say = saying(languages, ' ')
  return Object.fromEntries(Object.entries(sheets).map(([sheet, text]) => [sheet, say(text)])) as SheetNames
}

/** What shapes of belief are called. */
export const distributionNames: Readonly<Record<Distribution, Text>> = {
  fixed: { 'zh-CN': '固定', en: 'Fixed' },
  uniform: { 'zh-CN': '均匀', en: 'Uniform' },
  triangular: { 'zh-CN': '三角', en: 'Triangular' },
  pert: { 'zh-CN': 'PERT', en: 'PERT' },
  normal: { 'zh-CN': '正态', en: 'Normal' },
  lognormal: { 'zh-CN': '对数正态', en: 'Lognormal' },
}

/** The headings of the assumptions. */
export const assumptionHeadings: Readonly<Record<AssumptionColumn, Text>> = {
  value: { 'zh-CN': '数值（可改）', en: 'Value (change me)' },
  effective: { 'zh-CN': '生效值', en: 'Effective' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  changed: { 'zh-CN': '有改动', en: 'Changed' },
  own: { 'zh-CN': '模型原值', en: 'Model’s own' },
  credence: { 'zh-CN': '可信度', en: 'Credence' },
  neutral: { 'zh-CN': '说法不成立时', en: 'If the claim is false' },
  low: { 'zh-CN': '低', en: 'Low' },
  high: { 'zh-CN': '高', en: 'High' },
  distribution: { 'zh-CN': '分布', en: 'Distribution' },
  least: { 'zh-CN': '下限', en: 'Least' },
  most: { 'zh-CN': '上限', en: 'Most' },
  claim: { 'zh-CN': '依据的说法', en: 'Claim that governs it' },
  ground: { 'zh-CN': '来源或判断', en: 'Sources or judgement' },
  note: { 'zh-CN': '备注', en: 'Note' },
  meaning: { 'zh-CN': '含义', en: 'Meaning' },
  path: { 'zh-CN': '路径', en: 'Path' },
}

/** Every other heading and sentence of the workbook. */
export const words = {
  title: { 'zh-CN': '名称', en: 'Name' },
  place: { 'zh-CN': '行业与成本项', en: 'Industry and line' },
  member: { 'zh-CN': '对象', en: 'Of' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  once: { 'zh-CN': '不分年份', en: 'All years' },
  year: { 'zh-CN': '年份', en: 'Year' },
  sinceStart: { 'zh-CN': '起始后第几年（t）', en: 'Years after the start (t)' },
  formula: { 'zh-CN': '模型公式', en: 'Formula of the model' },
  name: { 'zh-CN': '变量', en: 'Variable' },
  inProduction: { 'zh-CN': '属于制作（1 是，0 否）', en: 'Part of production (1 yes, 0 no)' },
  isCreative: { 'zh-CN': '属于创作（1 是，0 否）', en: 'Creative work (1 yes, 0 no)' },
  part: { 'zh-CN': '中间步骤：', en: 'Step of: ' },
  everyone: { 'zh-CN': '全部', en: 'Everyone' },
  factor: { 'zh-CN': '共同因素', en: 'What moves together' },
  tied: (count: number): Text => ({
    'zh-CN': `共同因素：移动它，与它相连的 ${count} 个假设按各自的分布一起移动（见“生效值”）。0 为模型所信，1 为高出一个标准差。`,
    en: `A shared factor: move it and the ${count} assumptions tied to it move along, each by its own distribution (see “Effective”). 0 is what the model believes, 1 one standard deviation above.`,
  }),
  quote: { 'zh-CN': '原文', en: 'Sentence of the article' },
  speaker: { 'zh-CN': '出自', en: 'Said by' },
  side: { 'zh-CN': '方向', en: 'Side' },
  saves: { 'zh-CN': '节省', en: 'Saves' },
  limits: { 'zh-CN': '限制', en: 'Limits' },
  signals: { 'zh-CN': '信号', en: 'Signals' },
  credence: { 'zh-CN': '可信度（可改，0 到 1）', en: 'Credence (change me, 0 to 1)' },
  reading: { 'zh-CN': '我们的读法', en: 'How we read it' },
  governs: { 'zh-CN': '管住的假设数', en: 'Assumptions it governs' },
  worth: { 'zh-CN': '价值（均值，元）', en: 'Worth (mean, CNY)' },
  point: { 'zh-CN': '导出时的点估计', en: 'Point estimate on export' },
  mean: { 'zh-CN': '均值', en: 'Mean' },
  judgement: { 'zh-CN': '判断：', en: 'Judgement: ' },
  id: { 'zh-CN': '编号', en: 'Id' },
  publisher: { 'zh-CN': '发布者', en: 'Publisher' },
  date: { 'zh-CN': '日期', en: 'Date' },
  grade: { 'zh-CN': '可靠程度', en: 'Confidence' },
  sourceQuote: { 'zh-CN': '来源原话', en: 'In its own words' },
  link: { 'zh-CN': '链接', en: 'Link' },
  assumptionsNote: {
    'zh-CN':
      '改黄底蓝字的格子，全部结果随之重算。生效值 = 说法不成立时的值 + 可信度 ×（数值 − 说法不成立时的值）；与共同因素相连的数值先随它移动。可信度在“说法”表里改。',
    en: 'Change the blue figures on yellow and everything follows. Effective = value if the claim is false + credence × (value − that); a value tied to a shared factor first moves with it. Credences are changed on the sheet of claims.',
  },
  claimsNote: {
    'zh-CN': '可信度为 0：当它没说过；为 1：全信。价值：只把这一句的可信度降到 0，总净现值在抽样中平均少多少；这一列不随改动变化。',
    en: 'Credence 0: as if it had not been said; 1: believed in full. Worth: what total net present value loses on average over the draws if this sentence alone is not believed; that column does not follow changes.',
  },
  variablesNote: {
    'zh-CN': '每个数字都是公式，随假设重算；每年一列，各表同列同年。',
    en: 'Every figure is a formula and follows the assumptions; a column a year, the same on every sheet.',
  },
  drawsNote: (samples: number, seed: number): Text => ({
    'zh-CN': `${samples} 次抽样（随机种子 ${seed}）的分位数，导出时写下的数值，不随改动变化；要重算请回到应用。`,
    en: `Percentiles of ${samples} draws with seed ${seed}, written down on export. They do not follow changes made here; draw again in the app.`,
  }),
  sourcesNote: { 'zh-CN': '本情景的假设所依据的公开来源。', en: 'The published sources that the assumptions of this scenario rest on.' },
  app: { 'zh-CN': 'Reshoot · 重拍：AI 视频如何改变制作成本', en: 'Reshoot · 重拍: what AI video does to the cost of production' },
  untitled: { 'zh-CN': '未命名的情景', en: 'Untitled scenario' },
  exported: { 'zh-CN': '导出日期', en: 'Exported' },
  model: { 'zh-CN': '模型', en: 'Model' },
  engine: { 'zh-CN': '计算引擎', en: 'Engine' },
  version: (version: number | string): Text => ({ 'zh-CN': `第 ${version} 版`, en: `version ${version}` }),
  years: { 'zh-CN': '年份', en: 'Years' },
  samples: { 'zh-CN': '抽样', en: 'Draws' },
  samplesOf: (samples: number, seed: number): Text => ({ 'zh-CN': `${samples} 次，种子 ${seed}`, en: `${samples}, seed ${seed}` }),
  noDraws: { 'zh-CN': '没有，只有点估计', en: 'none, point estimates only' },
  money: {
    'zh-CN': '金额为人民币元；以后年份的金额含通胀，净现值折到起始年。',
    en: 'Money is in yuan (CNY), later years with inflation; present values are of the start year.',
  },
  now: { 'zh-CN': '现在', en: 'Now' },
  then: { 'zh-CN': '导出时', en: 'On export' },
  difference: { 'zh-CN': '差额', en: 'Difference' },
  keyFigures: { 'zh-CN': '关键结果（随改动变化）', en: 'Key figures (they follow your changes)' },
  howTo: { 'zh-CN': '怎么用', en: 'How to use it' },
  steps: [
    {
      'zh-CN': '到“假设”表，改黄底蓝字的“数值”；要改对一句话信几分，到“说法”表改“可信度”。',
      en: 'On the sheet of assumptions change a value, in blue on yellow; on the sheet of claims change how far you believe a sentence.',
    },
    {
      'zh-CN': '所有变量、成本项和年份都会重算，上面的“差额”说明变了多少。',
      en: 'Every variable, line and year is worked out again; the difference above says what has changed.',
    },
    {
      'zh-CN': '抽样分位数和说法的价值是导出时的数值，不会跟着变；要新的区间，请在应用里改同样的数再导出。',
      en: 'Percentiles and worths are values of the export and stay; for new ranges make the same change in the app and export again.',
    },
    {
      'zh-CN': '每个假设都有名字（如 startPrice、shortDrama_adoptionCap），可在名称框里直接跳转，也可写进自己的公式。',
      en: 'Every assumption has a name, such as startPrice or shortDrama_adoptionCap: jump to it by the name box, or use it in formulas of your own.',
    },
  ],
  contents: { 'zh-CN': '目录', en: 'Contents' },
  about: {
    assumptions: { 'zh-CN': '每个假设的数值、区间、依据', en: 'Every assumption: value, range, ground' },
    claims: { 'zh-CN': '文章里的话，各信几分', en: 'The article’s sentences, and how far each is believed' },
    totals: { 'zh-CN': '合计与价格', en: 'Totals and prices' },
    industries: { 'zh-CN': '各行业逐年', en: 'Every industry, year by year' },
    lines: { 'zh-CN': '每个成本项逐年', en: 'Every cost line, year by year' },
    recipients: { 'zh-CN': '钱付给谁', en: 'Who is paid' },
    draws: { 'zh-CN': '抽样分位数（数值）', en: 'Percentiles of the draws (values)' },
    sources: { 'zh-CN': '公开来源', en: 'Published sources' },
  },
} as const
