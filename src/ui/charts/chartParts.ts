import type { Plot } from './plot.ts'
import { FetchedPart } from '../../state/app/fetchedPart.ts'
import { frame, idle } from '../frame.ts'
import type { Describe } from './describe.ts'
import type { Drawing } from './drawing/drawing.ts'
import { isFirstForm } from './drawing/form.ts'
import { firstKinds, isFirstKind } from './firstKinds.ts'
import type { AnyChart } from './kinds.ts'
import { withKey } from './observationMarks.ts'

/** What draws is large: it is fetched while figures and sliders are put on screen. */
export const drawing = new FetchedPart(() => import('./drawing/drawing.ts'))

/** What the charts of the first look do without: fetched in one piece for the first other chart, or when there is nothing else to do. */
export const otherCharts = new FetchedPart(() => import('./otherCharts.ts').then(({ others }) => others))

/** How a chart is made: at once where what makes it is here, else the promise of it. */
export const describerOf = (chart: AnyChart): Describe | Promise<Describe> =>
  isFirstKind(chart) ? withKey(firstKinds[chart]) : otherCharts.take(({ describeOf }) => describeOf(chart))

/** What draws plots of a form: at once where it is here, else the promise of it. */
export const drawerOf = (form: Plot['kind']): typeof Drawing | Promise<typeof Drawing> =>
  isFirstForm(form) ? drawing.take((part) => part.Drawing) : otherCharts.take((part) => part.Drawing)

/** Resolves when the charts of the first look have been drawn, a frame after their room was measured: what they need not wait for is fetched then. */
export const chartsDrawn = () => Promise.allSettled([drawing.fetch()]).then(frame).then(frame).then(idle)
