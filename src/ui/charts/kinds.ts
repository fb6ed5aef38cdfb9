import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Text } from '../../model/text.ts'
import type { ChartKind } from '../../analysis/catalogue/charts.ts'
import { metricOf, metricChart, type MetricChart } from '../../analysis/catalogue/metricChart.ts'
import type { Describe } from './describe.ts'
import { adoption } from './kinds/adoptionChart.ts'
import { budget } from './kinds/budgetChart.ts'
import { claims } from './kinds/claimsChart.ts'
import { compute } from './kinds/computeChart.ts'
import { cost } from './kinds/costChart.ts'
import { creative } from './kinds/creativeChart.ts'
import { npv } from './kinds/npvChart.ts'
import { own } from './kinds/metricSeriesChart.ts'
import { paid } from './kinds/paidChart.ts'
import { people } from './kinds/peopleChart.ts'
import { saving } from './kinds/savingChart.ts'
import { tornado } from './kinds/tornadoChart.ts'
import { variance } from './kinds/varianceChart.ts'
import { waterfall } from './kinds/waterfallChart.ts'

interface Kind {
  /** What the chart is called in a list of charts. */
  readonly name: Text
  readonly describe: Describe
}

/** Every chart of the model. */
export const chartKinds = {
  cost: { name: { 'zh-CN': '单位成本', en: 'Cost per unit' }, describe: cost },
  waterfall: { name: { 'zh-CN': '预算拆解', en: 'Budget, step by step' }, describe: waterfall },
  budget: { name: { 'zh-CN': '预算构成', en: 'Budget by line' }, describe: budget },
  saving: { name: { 'zh-CN': '节省与回本', en: 'Saving and payback' }, describe: saving },
  adoption: { name: { 'zh-CN': '采用率', en: 'Adoption' }, describe: adoption },
  npv: { name: { 'zh-CN': '净现值分布', en: 'Net present value' }, describe: npv },
  tornado: { name: { 'zh-CN': '龙卷风图', en: 'Tornado' }, describe: tornado },
  variance: { name: { 'zh-CN': '方差贡献', en: 'Shares of variance' }, describe: variance },
  claims: { name: { 'zh-CN': '说法的价值', en: 'Worth of claims' }, describe: claims },
  creative: { name: { 'zh-CN': '创作占比', en: 'Creative share' }, describe: creative },
  paid: { name: { 'zh-CN': '谁拿到钱', en: 'Who is paid' }, describe: paid },
  people: { name: { 'zh-CN': '岗位增减', en: 'Jobs' }, describe: people },
  compute: { name: { 'zh-CN': '算力供需', en: 'Compute' }, describe: compute },
} as const satisfies Record<ChartKind, Kind>

/** A chart of the model, or of one of the user's metrics. */
export type AnyChart = ChartKind | MetricChart

/** The charts that there are for a case: the model's, and one for each of the user's metrics. */
export function chartsOf({ scenario: { metrics } }: ResolvedScenario): readonly AnyChart[] {
  return [...(Object.keys(chartKinds) as ChartKind[]), ...metrics.map(({ id }) => metricChart(id))]
}

/** What a chart is called and how it is made. */
export function chartOf(chart: AnyChart, { scenario: { metrics } }: ResolvedScenario): Kind {
  const metric = metricOf(chart)
  if (metric === undefined) return chartKinds[chart as ChartKind]
  return { name: metrics.find(({ id }) => id === metric)?.title ?? { 'zh-CN': metric, en: metric }, describe: own(metric) }
}
