import { adoption, compute, creative, creativeOfAll, people } from './changeCharts.ts'
import { claimNames } from './claimNames.ts'
import { budget, cost, costNames, costOfAll, paid, rest, spend, steps, waterfall, whose } from './costCharts.ts'
import { bracketed, clauses, labelled, list, names, sentences } from './grammar.ts'
import { adoptionShares, gpuHour, traffic } from './marketCharts.ts'
import { claims, elasticities, npv, saving, tornado, variance } from './outcomeCharts.ts'
import { filmOrGenerate, moneyByFormat, slate, squeezed } from './producerCharts.ts'

/** What charts say, in Chinese. */
export const charts = {
  heading: '图表',
  choose: '选图',
  four: '已有四张图，先取消一张再选。',
  two: '至少保留两张图，先选一张再取消。',
  absent: (missing: readonly string[]): string => `这一版模型没有以下各图的数据：${names(missing)}。`,
  some: '同屏显示二至四张图',

  names: {
    cost: '单位成本',
    waterfall: '预算拆解',
    budget: '预算构成',
    saving: '节省与回本',
    adoption: '采用率',
    npv: '净现值分布',
    tornado: '敏感性（单因素变动）',
    variance: '敏感性（方差占比）',
    elasticities: '敏感性（小幅变动）',
    claims: '说法的价值',
    creative: '创作占比',
    paid: '谁拿到钱',
    people: '岗位增减',
    compute: '算力供需',
    filmOrGenerate: '实拍还是生成',
    slate: '同样的钱，爆款概率',
    squeezed: '谁被挤压',
    moneyByFormat: '钱花在哪',
    gpuHour: 'GPU 小时的收入',
    traffic: '生成与观看流量',
    adoptionShares: '按部数与按金额',
  },
  /** What stands in a list for both faces of what moves a figure. */
  matters: '敏感性分析',
  mattersTo: (figure: string): string => `什么最能左右${figure}？`,
  claimNames,
  costNames,

  card: {
    more: '更多',
    table: '看数据表',
    chart: '看图',
    csv: '下载 CSV',
    json: '下载 JSON',
    png: '下载 PNG',
    svg: '下载 SVG',
    copy: '复制图片',
    copied: '图片已复制到剪贴板',
    notLoaded: '图表未能加载，请刷新页面再试。',
  },

  /** A figure with its unit, or a range of two, which no line break may part: `1010 亿元`, `−2.7 亿元至 456 亿元`. */
  figure:
    /([−+]?[¥$]?\d[\d.,]*(?:%| ?(?:万亿|亿|万)(?:美?元|人|年|部|次)?| ?(?:美?元|人|年|个百分点|[个部条次处项倍天集步]))?(?:(?:–| ?至 ?)[−+]?[¥$]?\d[\d.,]*(?:%| ?(?:万亿|亿|万)(?:美?元|人|年|部|次)?| ?(?:美?元|人|年|个百分点|[个部条次处项倍天集步]))?)?)/,

  traditional: '传统制作',
  withAi: 'AI 制作',
  everyIndustry: '各行业合计',
  /** What our own projects of a format are called. */
  ours: (format: string): string => `我们的${format}`,
  year: '年份',
  waiting: '正在计算……',
  needsDraws: '抽样完成后显示。',
  beforeChange: '尚未按最新改动重算，仍是改动前的结果',
  needsInsight: '正在计算……',
  shaded: (measure: string): string => clauses([measure, '阴影：50% 与 90% 区间']),
  seen: (value: string, range: string, source: string, held: boolean): string =>
    `${bracketed(`观察值 ${value}`, range)}${held ? '；留作检验，未用于校准' : ''}\n${source}`,
  seenKey: (measure: string, fitted: boolean, held: boolean): string =>
    clauses([measure, ...(fitted ? ['◆ 实际观察'] : []), ...(held ? ['◇ 留作检验的观察'] : [])]),
  ownObservation: '我的观察',

  /** For those who cannot see the chart: its finding, and the figures that carry it. */
  inYear: (year: number, figure: string): string => `${year} 年 ${figure}`,
  summary: {
    finding: (title: string): string => `${title}。`,
    lines: (title: string, parts: readonly string[], until: number): string => `${title}。${list(parts)}（${until} 年）。`,
    areas: (title: string, parts: readonly string[]): string => sentences([title, list(parts)]),
    rows: (title: string, parts: readonly string[]): string => sentences([title, clauses(parts)]),
    members: (title: string, parts: readonly string[]): string => sentences([title, clauses(parts)]),
    steps: (title: string, parts: readonly string[]): string => sentences([title, list(parts)]),
    range: (title: string, range: string): string => `${title}。P5–P95：${range}。`,
  },

  cost,
  costOfAll,
  rest,
  whose,
  steps,
  waterfall,
  spend,
  budget,
  paid,
  saving,
  npv,
  tornado,
  variance,
  elasticities,
  claims,
  adoption,
  creative,
  creativeOfAll,
  people,
  compute,
  filmOrGenerate,
  slate,
  squeezed,
  moneyByFormat,
  gpuHour,
  traffic,
  adoptionShares,

  histogram: { from: '从', to: '到', draws: '次数', median: '中位数', mean: '均值' },
  metric: {
    member: '对象',
    value: '取值',
    gone: '该指标已删除',
    measure: (formula: string, unit: string | undefined): string => (unit === undefined ? formula : bracketed(formula, unit)),
    finding: (title: string, value: string, where: readonly string[]): string =>
      labelled(title, where.length === 0 ? value : bracketed(value, list(where))),
  },
}
