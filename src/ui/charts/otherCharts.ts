import { describeOf } from './describers.ts'
import { curve } from './drawing/curve.ts'
import { Drawing } from './drawing/drawing.ts'
import { field } from './drawing/field.ts'
import { flows } from './drawing/flows.ts'
import { histogram } from './drawing/histogramDrawing.ts'
import { ridges } from './drawing/ridges.ts'
import { vectorOf } from './drawing/vectorOf.ts'

Drawing.learn({ histogram, ridges, curve, field, flows })

/** What the charts of the first look do without, in one piece: how all others are made and drawn, and how any is drawn for paper. */
export const others = { describeOf, Drawing, vectorOf }
