import { frame, idle } from '../frame.ts'

/** What draws is large: it is fetched while figures and sliders are already on screen. */
export const drawing = import('./drawing/drawing.ts')

/** Resolves when the charts that are on the page have been drawn: what they need not wait for is fetched then. */
export const chartsDrawn = () => Promise.allSettled([drawing]).then(frame).then(idle)
