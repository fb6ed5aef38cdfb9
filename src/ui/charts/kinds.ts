import { textIn } from '../../words/textIn.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { allKinds, hasChart, kindsOf, type ChartKind } from '../../analysis/catalogue/charts.ts'
import { metricOf, metricChart, type MetricChart } from '../../analysis/catalogue/metricChart.ts'
import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'

/** A chart of the model, or of one of the user's metrics. */
export type AnyChart = ChartKind | MetricChart

/** The charts that a scenario's model has no figures for. */
export const absentCharts = (resolved: ResolvedScenario): readonly ChartKind[] => allKinds.filter((kind) => !hasChart(resolved, kind))

/** The charts that there are for a scenario: the model's, and one for each of the user's metrics. */
export function chartsOf(resolved: ResolvedScenario): readonly AnyChart[] {
  return [...kindsOf(resolved), ...resolved.scenario.metrics.map(({ id }) => metricChart(id))]
}

/** What a chart is called in a list of charts; a metric's chart has the metric's own title. */
export function nameOfChart(chart: AnyChart, { scenario: { metrics } }: ResolvedScenario, { language }: Locale): string {
  const metric = metricOf(chart)
  if (metric === undefined) return screenWords[language].charts.names[chart as ChartKind]
  return textIn(metrics.find(({ id }) => id === metric)?.title, language) ?? metric
}
