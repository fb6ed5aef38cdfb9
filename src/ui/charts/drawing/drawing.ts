import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'
import type { Subject } from '../../../analysis/catalogue/subject.ts'
import type { ChartStyle } from '../style.ts'
import { steadyAxis } from '../axis.ts'
import type { Plot } from '../plot.ts'
import type { FirstForm, Form, Forms, Sketch } from './form.ts'
import { rows } from './rowsDrawing.ts'
import { timeline } from './timeline.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip)

/** How plots are drawn: those of the charts that are seen first, and others once they have been fetched. */
let forms: Pick<Forms, FirstForm> & Partial<Forms> = { timeline, rows }

/**
 * One chart on one canvas. Showing another plot takes the cheapest road that is right: where only the figures differ, the
 * marks are moved and drawn (some 0.3 ms); where an axis or a label's room changes, the chart is laid out anew (some 2 ms);
 * where the form or the sharpness of the screen differs, it is made anew.
 */
export class Drawing {
  readonly #canvas: HTMLCanvasElement
  #chart: Chart | undefined
  #sketch: Sketch | undefined
  #layout = ''
  #style: ChartStyle | undefined

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
  }

  /** From now on plots of other forms can be shown too. */
  static learn(others: Omit<Forms, FirstForm>) {
    forms = { ...forms, ...others }
  }

  /** @param moving Whether a hand moves the figures: then an axis stays as long as they fit in. */
  show(plot: Plot, style: ChartStyle, moving = false) {
    const sketch = this.#sketch
    if (!sketch || !this.#chart || sketch.plot.kind !== plot.kind || style.scale !== this.#style?.scale) {
      this.#begin(sketchOf(plot, style))
      return
    }
    const had = moving && style === sketch.style ? sketch.axis : undefined
    sketch.plot = plot
    sketch.style = style
    const form = formOf(sketch)
    const needed = form.axis?.(sketch)
    sketch.axis = needed && had ? steadyAxis(had, needed, form.fits?.(sketch, had)) : needed
    const layout = form.layout(sketch)
    if (layout === this.#layout && style === this.#style) {
      form.move(this.#chart, sketch)
      this.#chart.draw()
      return
    }
    this.#layout = layout
    this.#style = style
    const { data, options } = configOf(sketch)
    this.#chart.data = data
    this.#chart.options = options
    // A new size is an update already.
    if (this.#chart.width === style.width && this.#chart.height === style.height) this.#chart.update('none')
    else this.#chart.resize(style.width, style.height)
  }

  /** With what and how large the chart is drawn; nothing before it is. */
  get style(): ChartStyle | undefined {
    return this.#sketch?.style
  }

  /** What is drawn; nothing before it is. */
  get plot(): Plot | undefined {
    return this.#sketch?.plot
  }

  /** Draw the chart once more on another canvas, at so many pixels for each CSS pixel; it is whole when `drawn` is called, and gone after. */
  copy(canvas: HTMLCanvasElement, scale: number, drawn: () => void, style = this.style, plot = this.plot) {
    if (!plot || !style) return
    const config = configOf(sketchOf(plot, style), scale)
    // Chart.js then draws lines on the surface it is given, and not on a path of the browser's, which nobody can read.
    for (const dataset of config.data.datasets) Object.assign(dataset, { segment: {} })
    const copy = begin(canvas, config, style)
    drawn()
    copy.destroy()
  }

  /** What stands nearest to the pointer, in the model. */
  subjectAt(event: MouseEvent): Subject | undefined {
    const { plot } = this.#sketch ?? {}
    if (!plot || !this.#sketch || !this.#chart) return undefined
    const axis = plot.kind === 'rows' ? 'y' : 'xy'
    const [nearest] = this.#chart.getElementsAtEventForMode(event, 'nearest', { axis, intersect: false }, true)
    return nearest && formOf(this.#sketch).about?.(plot, nearest.datasetIndex, nearest.index)
  }

  end() {
    this.#chart?.destroy()
    this.#chart = undefined
    this.#sketch = undefined
  }

  #begin(sketch: Sketch) {
    this.end()
    this.#sketch = sketch
    this.#layout = formOf(sketch).layout(sketch)
    this.#style = sketch.style
    this.#chart = begin(this.#canvas, configOf(sketch), sketch.style)
  }
}

/** Lay out and draw a chart once: Chart.js takes a canvas as large as it is, and whoever resizes it after that has drawn it in vain. */
function begin(canvas: HTMLCanvasElement, config: ReturnType<typeof configOf>, { width, height }: ChartStyle): Chart {
  Object.assign(canvas, { width, height })
  return new Chart(canvas, config)
}

function sketchOf(plot: Plot, style: ChartStyle): Sketch {
  const sketch: Sketch = { plot, style }
  sketch.axis = formOf(sketch).axis?.(sketch)
  return sketch
}

/** The form of a sketch's plot; a plot's kind says which, and the compiler cannot follow that. */
function formOf({ plot }: Sketch): Form<Plot> {
  const form: Form<Plot> | undefined = forms[plot.kind]
  if (!form) throw new Error(`What draws plots of the form ${plot.kind} has not been fetched`)
  return form
}

function configOf(sketch: Sketch, scale = sketch.style.scale) {
  const form = formOf(sketch)
  const { type, data, options } = form.config(sketch)
  return { type, data, options: { ...options, ...(scale !== undefined && { devicePixelRatio: scale }) }, plugins: [form.plugin(sketch)] }
}

/** An empty canvas's surface. */
export function surface(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('The browser has no surface to draw on')
  return context
}
