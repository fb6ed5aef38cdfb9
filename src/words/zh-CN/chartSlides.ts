import { productName } from '../properNames.ts'

/** What the first slide says of the scenario. */
export interface DeckFacts {
  readonly version: number
  readonly years: readonly [from: number, until: number]
  readonly whose: string
  /** A year, where it is about our own. */
  readonly projects?: string
  readonly draws?: string
  readonly day?: string
}

/** 幻灯片上除图以外的话。 */
export const chartSlides = {
  footer: (title: string, day: string | undefined): string => [title, ...(day === undefined ? [] : [day]), productName].join(' · '),
  /** On the first slide: what the scenario is. */
  facts: ({ version, years: [from, until], whose, projects, draws, day }: DeckFacts): string =>
    [
      `模型第 ${version} 版`,
      `${from}–${until} 年`,
      projects === undefined ? whose : `${whose}，一年 ${projects} 个项目`,
      ...(draws === undefined ? [] : [`${draws} 次抽样`]),
      ...(day === undefined ? [] : [day]),
    ].join(' · '),
  measured: (measure: string, unit: string): string => (unit === '' ? measure : `${measure}（${unit}）`),
  /** What is measured, without what only the picture in the app has: shading, hatching, figures at the ends of bars. */
  bare: (measure: string): string => measure.replace(/[；;：:].*$/, ''),
  back: '打开这个情景',
  notes: (summary: string, where: string): string => `${summary}\n\n范围：${where}。图中数据可编辑：右键图表，选“编辑数据”。`,
  asked: (question: string): string => `先问现场：${question}`,

  answer: {
    range: '90% 区间（P5–P95）',
    loss: '亏损概率',
    drivers: (figure: string): string => `对${figure}影响最大的三项假设（从低值到高值时的结果）`,
  },
  /** What stands beneath a figure. */
  rangeOf: (range: string): string => `P5–P95 ${range}`,

  /** Series that the workbook behind a chart has; only some of them are in its legend. */
  base: (name: string): string => `${name === '' ? '' : `${name}：`}底座（不显示）`,
  nineInTen: (name: string): string => `${name}：90% 区间（P5–P95）`,
  half: (name: string): string => `${name}：50% 区间（P25–P75）`,
  shaded: (half: boolean, dashed: boolean): string =>
    `阴影${dashed ? '或虚线之间' : ''}为 90% 区间（P5–P95）${half ? '，深色为 50% 区间（P25–P75）' : ''}`,
  series: (names: readonly string[]): string => names.join('、'),
  marks: '标记',
  numbers: '横轴（不显示）',
  labels: '标签（不显示）',
  level: '参照',
  value: '数值',
  ends: { left: '较低的一端', right: '较高的一端' },
  losses: '亏损',
  gains: '盈利',
  from: (value: string): string => `横轴从 ${value} 起`,

  sources: {
    title: '数据来源',
    article: '《我们谈论 Sora 时是在谈论什么》（2024 年 2 月）：模型中的说法均出自此文',
    source: (publisher: string, date: string): string => `${publisher}，${date}`,
    rest: (sourced: number, judged: number): string =>
      `以上为影响最大的假设的来源。模型共 ${sourced + judged} 项假设，${sourced} 项有公开来源，${judged} 项为估计；逐项来源与理由见同一情景的工作簿`,
  },
}
