import { textIn } from '../../words/textIn.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { hasChart, type ChartKind } from '../../analysis/catalogue/charts.ts'
import { metricOf, metricChart, type MetricChart } from '../../analysis/catalogue/metricChart.ts'
import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'
import type { Describe } from './describe.ts'
import { withKey } from './observationMarks.ts'
import { adoption } from './kinds/adoptionChart.ts'
import { adoptionShares } from './kinds/adoptionSharesChart.ts'
import { budget } from './kinds/budgetChart.ts'
import { claims } from './kinds/claimsChart.ts'
import { compute } from './kinds/computeChart.ts'
import { cost } from './kinds/costChart.ts'
import { creative } from './kinds/creativeChart.ts'
import { elasticities } from './kinds/elasticitiesChart.ts'
import { filmOrGenerate } from './kinds/filmOrGenerateChart.ts'
import { gpuHour } from './kinds/gpuHourChart.ts'
import { moneyByFormat } from './kinds/moneyByFormatChart.ts'
import { npv } from './kinds/npvChart.ts'
import { own } from './kinds/metricSeriesChart.ts'
import { paid } from './kinds/paidChart.ts'
import { people } from './kinds/peopleChart.ts'
import { saving } from './kinds/savingChart.ts'
import { slate } from './kinds/slateChart.ts'
import { squeezed } from './kinds/squeezedChart.ts'
import { tornado } from './kinds/tornadoChart.ts'
import { traffic } from './kinds/trafficChart.ts'
import { variance } from './kinds/varianceChart.ts'
import { waterfall } from './kinds/waterfallChart.ts'

/** Every chart of the model, and how it is made. */
export const chartKinds = {
  ...{ cost, waterfall, budget, saving, adoption, npv, tornado },
  ...{ variance, elasticities, claims, creative, paid, people, compute },
  ...{ filmOrGenerate, slate, squeezed, moneyByFormat, gpuHour, traffic, adoptionShares },
} as const satisfies Record<ChartKind, Describe>

/** A chart of the model, or of one of the user's metrics. */
export type AnyChart = ChartKind | MetricChart

/** The charts of its model that there are for a scenario. */
export const kindsOf = (resolved: ResolvedScenario): readonly ChartKind[] =>
  (Object.keys(chartKinds) as ChartKind[]).filter((kind) => hasChart(resolved, kind))

/** The charts that a scenario's model has no figures for. */
export const absentCharts = (resolved: ResolvedScenario): readonly ChartKind[] =>
  (Object.keys(chartKinds) as ChartKind[]).filter((kind) => !hasChart(resolved, kind))

/** The charts that there are for a scenario: the model's, and one for each of the user's metrics. */
export function chartsOf(resolved: ResolvedScenario): readonly AnyChart[] {
  return [...kindsOf(resolved), ...resolved.scenario.metrics.map(({ id }) => metricChart(id))]
}

/** How a chart is made. */
export function describeOf(chart: AnyChart): Describe {
  const metric = metricOf(chart)
  const describe = metric === undefined ? chartKinds[chart as ChartKind] : own(metric)
  return (ask) => withKey(describe(ask), ask)
}

/** What a chart is called in a list of charts; a metric's chart has the metric's own title. */
export function nameOfChart(chart: AnyChart, { scenario: { metrics } }: ResolvedScenario, { language }: Locale): string {
  const metric = metricOf(chart)
  if (metric === undefined) return screenWords[language].charts.names[chart as ChartKind]
  return textIn(metrics.find(({ id }) => id === metric)?.title, language) ?? metric
}
