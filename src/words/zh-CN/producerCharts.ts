import { clauses } from './grammar.ts'

/** What a figure comes to at the best share generated, and where none or all of it is. */
export interface MixFound {
  readonly name: string
  readonly year: number
  /** The best share, as it is written, and what is kept there. */
  readonly best: string
  readonly kept: string
  /** What is kept with nothing generated, and with everything. */
  readonly none: string
  readonly all: string
}

/** One project against the share of it that is generated. */
export const filmOrGenerate = {
  empty: '实拍、混合还是生成，哪样最划算？',
  noShare: '该品类没有生成占比。',
  several: (
    year: number,
    [most, mostAt, mostKept]: readonly [name: string, best: string, kept: string],
    [least, leastAt, leastKept]: readonly [name: string, best: string, kept: string],
  ): string =>
    most === least
      ? `${most}：${year}年生成${mostAt}最划算，到手节省为项目成本的${mostKept}`
      : `${year}年${most}到手节省最多，生成${mostAt}时为${mostKept}；${least}最少，生成${leastAt}时为${leastKept}`,
  measureOfSeveral: (year: number, all: boolean): string =>
    `${year}年每个项目的到手节省占传统${all ? '总' : '制作'}成本的比例；宽条：最划算的生成占比，细条：全部生成`,
  row: (best: string, kept: string, all?: string): string => `生成${best}：${kept}${all === undefined ? '' : `，全部：${all}`}`,
  hint: (none: string, best: string, kept: string, all: string): string => `不生成${none}；生成${best}最多，${kept}；全部生成${all}`,
  nothing: '没有节省',
  columnsOfSeveral: ['品类', '最划算的占比', '此时到手节省', '不生成时', '全部生成时'],
  measure: (unit: string, year: number, all: boolean, traditional: string, draws: string): string =>
    `${year}年每${unit}的${all ? '总成本' : '制作成本'}、制作周期与到手节省，随生成占比变化；${traditional}＝100%；阴影：${draws}次抽样的 90% 区间`,
  cost: '成本',
  days: '制作周期',
  kept: '到手节省',
  share: '生成占比',
  traditional: (money: string, days: string): string => `传统${money}、${days}`,
  now: (share: string): string => `现在${share}`,
  best: (share: string): string => `最划算${share}`,
  both: (share: string): string => `现在就是最划算的${share}`,
  nowAndBest: (now: string, best: string): string => `现在${now}，最划算${best}`,
  none: ({ name, year, kept, all }: MixFound): string => `${name}：${year}年不生成最划算，每个项目到手节省${kept}；全部生成为${all}`,
  mix: ({ name, year, best, kept, none, all }: MixFound): string =>
    `${name}：${year}年生成${best}最划算，到手节省${kept}；不生成为${none}，全部生成为${all}`,
  all: ({ name, year, kept, none }: MixFound): string => `${name}：${year}年全部生成最划算，每个项目到手节省${kept}；不生成只有${none}`,
}

/** The same production money, before and with AI. */
export const slate = {
  before: '没有 AI',
  after: '有 AI',
  uncrowded: '若无拥挤',
  of: (chance: string, count: string): string => `${chance}，${count}个`,
  projects: (before: string, after: string): string => `${before} → ${after} 个项目`,
  measure: (money: string): string => `同一笔${money}制作费，至少出一个爆款的概率；线端为概率与可做项目数`,
  measureOfAll: '同一份片单的制作费：没有 AI 与有 AI 时，可做几个项目、至少出一个爆款的概率',
  counts: ['没有 AI 的项目数', '有 AI 的项目数'],
  finding: (name: string, year: number, before: string, after: string, from: string, to: string, taken: string | undefined): string =>
    `${name}：${year}年同样的钱，${before}个变${after}个，爆款概率${from}变${to}${taken === undefined ? '' : `，拥挤吃掉${taken}`}`,
  points: (points: string): string => `${points}个百分点`,
  most: (year: number, name: string, from: string, to: string): string =>
    `${year}年，同样的钱投在${name}，爆款概率升得最多：从${from}到${to}`,
  noneGains: (year: number): string => `${year}年，同样的钱投在哪里，爆款概率都没有上升`,
}

/** Profit of a project before AI, with AI, and of one that did not switch. */
export const squeezed = {
  shaded: (measure: string): string => clauses([measure, '阴影：90% 区间']),
  before: '没有 AI 时',
  after: '用 AI 制作',
  not: '未转型',
  measure: (unit: string): string => `每${unit}的利润：没有 AI 时、用 AI 制作，以及同行都用而自己未转型`,
  measureOfAll: (year: number): string =>
    `${year}年每个项目的利润比没有 AI 时的增减占收入的比例；粗条与前一个数为用 AI，细条与后一个数为未转型`,
  base: '没有 AI 时',
  row: { after: (share: string): string => `用 AI ${share}`, not: (share: string): string => `未转型${share}` },
  finding: (name: string, year: number, after: string, before: string, not: string): string =>
    `${name}：${year}年每个项目用 AI ${after}，没有 AI 时${before}，未转型的${not}`,
  earns: (money: string): string => `赚${money}`,
  loses: (money: string): string => `亏${money}`,
  ofAll: (year: number, name: string, not: string, after: string): string =>
    `${year}年未转型的${name}受挤压最重，利润减少额为收入的${not}；转型的${after}`,
  more: (share: string): string => `多${share}`,
  less: (share: string): string => `少${share}`,
  noneOfAll: (year: number): string => `${year}年，未转型的项目利润没有减少`,
  columns: ['没有 AI 时的利润', '用 AI 的利润', '未转型的利润', '用 AI，增减占收入', '未转型，增减占收入'],
}

/** The cost of a project of each format, side by side. */
export const moneyByFormat = {
  measure: (year: number, all: boolean): string =>
    `${year}年一个项目的${all ? '总成本' : '制作成本'}，从传统到 AI；对数刻度，条越长差距越大`,
  ai: (money: string): string => `AI ${money}`,
  traditional: (money: string): string => `传统${money}`,
  share: 'AI 占传统',
  finding: (year: number, name: string, from: string, to: string, dearest: string, dear: string): string =>
    `${year}年降幅最大的是${name}：从${from}到${to}；${dearest}仍要${dear}`,
  alone: (year: number, name: string, from: string, to: string): string => `${name}：${year}年一个项目，传统${from}，AI ${to}`,
}
