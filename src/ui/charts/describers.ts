import type { ChartKind } from '../../analysis/catalogue/charts.ts'
import { metricOf } from '../../analysis/catalogue/metricChart.ts'
import type { Describe } from './describe.ts'
import { firstKinds } from './firstKinds.ts'
import type { AnyChart } from './kinds.ts'
import { adoption } from './kinds/adoptionChart.ts'
import { adoptionShares } from './kinds/adoptionSharesChart.ts'
import { budget } from './kinds/budgetChart.ts'
import { claims } from './kinds/claimsChart.ts'
import { compute } from './kinds/computeChart.ts'
import { creative } from './kinds/creativeChart.ts'
import { elasticities } from './kinds/elasticitiesChart.ts'
import { filmOrGenerate } from './kinds/filmOrGenerateChart.ts'
import { gpuHour } from './kinds/gpuHourChart.ts'
import { moneyByFormat } from './kinds/moneyByFormatChart.ts'
import { npv } from './kinds/npvChart.ts'
import { own } from './kinds/metricSeriesChart.ts'
import { paid } from './kinds/paidChart.ts'
import { people } from './kinds/peopleChart.ts'
import { slate } from './kinds/slateChart.ts'
import { squeezed } from './kinds/squeezedChart.ts'
import { tornado } from './kinds/tornadoChart.ts'
import { traffic } from './kinds/trafficChart.ts'
import { variance } from './kinds/varianceChart.ts'
import { withKey } from './observationMarks.ts'

const { cost, waterfall, saving } = firstKinds

/** Every chart of the model, and how it is made. */
export const chartKinds = {
  ...{ cost, waterfall, budget, saving, adoption, npv, tornado },
  ...{ variance, elasticities, claims, creative, paid, people, compute },
  ...{ filmOrGenerate, slate, squeezed, moneyByFormat, gpuHour, traffic, adoptionShares },
} as const satisfies Record<ChartKind, Describe>

/** How a chart is made. */
export function describeOf(chart: AnyChart): Describe {
  const metric = metricOf(chart)
  return withKey(metric === undefined ? chartKinds[chart as ChartKind] : own(metric))
}
