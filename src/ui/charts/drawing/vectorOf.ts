import { surface, type Drawing } from './drawing.ts'
import { VectorContext } from './vectorContext.ts'

/** A chart as lines, shapes and words, as it is on screen, or in a style and with a plot of its own. */
export function vectorOf(drawing: Drawing, style = drawing.style, plot = drawing.plot): VectorContext {
  const ruler = surface()
  const vector = new VectorContext(ruler)
  Object.defineProperty(ruler.canvas, 'getContext', { value: () => vector.surface })
  drawing.copy(ruler.canvas, 1, () => vector.finish(), style, plot)
  return vector
}
