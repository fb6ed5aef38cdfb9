import type { firstLook } from '../../analysis/catalogue/firstLook.ts'
import type { Describe } from './describe.ts'
import { cost } from './kinds/costChart.ts'
import { saving } from './kinds/savingChart.ts'
import { waterfall } from './kinds/waterfallChart.ts'

/** How the charts are made that are seen first: they come with the page. */
export const firstKinds = { waterfall, cost, saving } as const satisfies Record<(typeof firstLook.charts)[number], Describe>

/** Whether a chart is one of those. */
export const isFirstKind = (chart: string): chart is keyof typeof firstKinds => Object.hasOwn(firstKinds, chart)
