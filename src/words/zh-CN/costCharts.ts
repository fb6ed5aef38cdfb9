import type { NewCost } from '../../analysis/explain/spending.ts'

/** The project that a finding is about, and whether distribution is counted. */
export interface ProjectFound {
  readonly industry: string
  readonly unit: string
  readonly year: number
  readonly all: boolean
}

/** What is only paid because of AI, in a few words. */
export const costNames: Readonly<Record<NewCost, string>> = {
  generationCost: '生成算力',
  directionCost: 'AI 导演',
  reviewCost: '审看费',
  licenceCost: '版权分成',
  complianceCost: '合规与纠纷',
  audienceLoss: '观众流失',
  creativeReinvestment: '回投创作',
  transitionCost: '转型投入',
}

const lead = ({ industry, all }: ProjectFound) => `${industry}：${all ? '连同发行，' : ''}`

/** Of what percentages are the mean, where the two amounts stand beside them. */
const means = '百分比为逐次抽样的均值，非两项均值之比'

/** What one unit costs. */
export const cost = {
  measure: (unit: string, all: boolean): string => `每${unit}${all ? '总成本（制作与发行）' : '制作成本'}`,
  means,
  shaded: (measure: string): string => `${measure}；${means}；阴影：AI 与传统之比的 50% 与 90% 区间`,
  share: 'AI／传统',
  same: (of: ProjectFound): string => `${lead(of)}${of.year}年 AI 制作与传统制作成本相当`,
  since: (of: ProjectFound, from: number, size: string, usable: string): string =>
    `${lead(of)}${from}年起 AI 制作更便宜，到${of.year}年每${of.unit}省${size}，前提是${usable}的生成片段可用`,
  less: (of: ProjectFound, size: string, usable: string): string =>
    `${lead(of)}${of.year}年 AI 制作每${of.unit}省${size}，前提是${usable}的生成片段可用`,
  more: (of: ProjectFound, size: string, usable: string, cheaperFrom: number | undefined): string =>
    `${lead(of)}${of.year}年 AI 制作每${of.unit}仍贵${size}，当年${usable}的生成片段可用${cheaperFrom === undefined ? '' : `；${cheaperFrom}年起转为便宜`}`,
  summary: (
    title: string,
    [start, end]: readonly [number, number],
    traditional: readonly [string, string],
    withAi: readonly [string, string],
  ): string => `${title}。传统制作：${start}年${traditional[0]}，${end}年${traditional[1]}；AI 制作：由${withAi[0]}到${withAi[1]}。`,
}

/** What one project costs in each industry, as a share of the traditional cost. */
export const costOfAll = {
  measure: 'AI 制作一个项目的成本，传统制作＝100%',
  finding: (year: number, all: boolean, cheapest: string, low: string, dearest: string, high: string): string =>
    `${all ? '连同发行，' : ''}${year}年 AI 制作的成本：${cheapest}为传统的${low}，${dearest}为${high}`,
}

/** The small parts of a budget as one, and all of its parts. */
export const rest = { lines: '其他环节', costs: '其他新增成本', total: '合计' }

/** Whose money it is: that of a project, or of an industry. */
export const whose = {
  project: (industry: string, unit: string): string => `${industry}每${unit}`,
  industry: (name: string): string => name,
}

/** Steps from one total to another, as a table. */
export const steps = { step: '步骤', change: '变化' }

/** What the waterfall adds: with distribution, creative reinvestment as well. */
const anew = (all: boolean) => (all ? '新增成本和回投创作' : '新增成本')

/** From the traditional budget of a project to that with AI. */
export const waterfall = {
  from: '传统预算',
  to: 'AI 预算',
  measure: (unit: string, year: number, all: boolean): string => `${year}年每${unit}预算，${all ? '制作与发行' : '仅制作'}`,
  none: ({ industry, year }: ProjectFound): string => `${industry}：${year}年 AI 没有替代任何成本`,
  finding: ({ industry, unit, year, all }: ProjectFound, start: string, saved: string, eaten: string | undefined): string =>
    `${industry}：${year}年每${unit}${start}${all ? '预算' : '制作预算'}，AI 省下${saved}，${eaten === undefined ? `但${anew(all)}比省下的还多` : `${anew(all)}又吃回${eaten}`}`,
}

/** From what all industries spend without AI to what they spend with it. */
export const spend = {
  from: '传统总支出',
  to: '有 AI 的总支出',
  rebound: '增产',
  measure: (whose: string, year: number): string => `${year}年${whose}的总支出，制作与发行`,
  finding: (whose: string, year: number, share: string, less: boolean): string =>
    `${year}年，AI 让${whose}的总支出${less ? '减少' : '增加'}${share}（含增产）`,
  same: (whose: string, year: number): string => `${year}年，AI 没有改变${whose}的总支出`,
}

/** What is spent with AI, line by line. */
export const budget = {
  measure: (whose: string, all: boolean): string => `${whose}有 AI 时的花费，${all ? '制作与发行' : '仅制作'}；上层紫色为 AI 新增成本`,
  unit: (name: string): string => `每${name}`,
  finding: (year: number, whose: string, money: string, share: string, top: string): string =>
    `${whose}：${year}年 AI 预算${money}，新增成本占${share}，最大一项是${top}`,
}

/** Who is paid. */
export const paid = {
  nobody: { kept: '省下，留在出资方', added: '额外投入', audience: '观众流失', others: '其他' },
  left: (sum: string): string => `没有 AI：${sum}`,
  right: (sum: string): string => `有 AI：${sum}`,
  middle: (sum: string): string => `腾出${sum}`,
  measure: (whose: string, year: number, all: boolean): string =>
    `${year}年${whose}的钱付给谁，${all ? '制作与发行' : '仅制作'}；中间为腾出并转付他方的钱，两端总额相等`,
  same: (year: number, whose: string): string => `${whose}：${year}年 AI 没有改变各方所得`,
  finding: (year: number, whose: string, loser: string, lost: string, gainer: string, gained: string): string =>
    `${whose}：${year}年${loser}少得${lost}，${gainer}多得${gained}`,
  more: (year: number, whose: string, gainer: string, gained: string): string => `${whose}：${year}年${gainer}多得${gained}`,
  saved: (finding: string, money: string): string => `${finding}，省下${money}`,
  spent: (finding: string, money: string): string => `${finding}，还多花${money}`,
  columns: ['收款方', '没有 AI', '有 AI', '变化'],
}
