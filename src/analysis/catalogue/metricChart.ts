/** The chart of one of the user's metrics, among the kinds of charts. */
export type MetricChart = `metric:${string}`

const beginning = 'metric:'

/** The chart of a metric, by its id. */
export const metricChart = (metric: string): MetricChart => `${beginning}${metric}`

/** The id of the metric that a chart shows; nothing where it is a chart of the model's. */
export const metricOf = (chart: string): string | undefined => (chart.startsWith(beginning) ? chart.slice(beginning.length) : undefined)
