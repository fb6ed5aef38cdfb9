import type { Locale } from '../../words/locale.ts'
import { formatDate } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { surface, type Drawing } from './drawing/drawing.ts'
import { VectorContext } from './drawing/vectorContext.ts'
import { vectorOf } from './drawing/vectorOf.ts'
import { layPoster, type Poster } from './poster.ts'

/** A chart that is on screen, and what is said around it in a picture. */
export interface Pictured {
  readonly drawing: Drawing
  readonly title: string
  readonly subtitle: string
  /** The title of the scenario. */
  readonly scenario: string
  readonly locale: Locale
}

/** Pixels for each CSS pixel: sharp on any screen and on a projector. */
const sharpness = 2

/** The chart and its words as a picture of pixels. */
export function pngOf(pictured: Pictured): Promise<Blob> {
  const [context, chart] = [surface(), surface()]
  const { canvas } = context
  const laid = layPoster(posterOf(pictured), context)
  canvas.width = Math.round(laid.width * sharpness)
  canvas.height = Math.round(laid.height * sharpness)
  context.scale(sharpness, sharpness)
  laid.paint(context)
  pictured.drawing.copy(chart.canvas, sharpness, () => {
    context.drawImage(chart.canvas, laid.left, laid.top, chart.canvas.width / sharpness, chart.canvas.height / sharpness)
  })
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The browser made no picture'))
    })
  })
}

/** The chart and its words as lines, shapes and text that can be edited: an SVG document. */
export function svgOf(pictured: Pictured): string {
  const around = new VectorContext(surface())
  const laid = layPoster(posterOf(pictured), around.surface)
  laid.paint(around)
  around.put(vectorOf(pictured.drawing), laid.left, laid.top)
  return around.svg(laid.width, laid.height, pictured.title)
}

function posterOf({ drawing, title, subtitle, scenario, locale }: Pictured): Poster {
  if (!drawing.style) throw new Error('The chart has not been drawn')
  const { width, height } = drawing.style
  const words = pageWords[locale.language].pictures
  return { title, subtitle, locale, width, height, notes: [words.whose(scenario, formatDate(Date.now(), locale)), words.sources] }
}
