const colours = new WeakMap<CanvasPattern, string>()

/** Thin slanted lines in a colour: for what is not settled yet. */
export function hatch(colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas')
  tile.width = tile.height = 6
  const context = tile.getContext('2d')
  if (!context) return colour
  context.strokeStyle = colour
  context.lineWidth = 1.2
  for (const shift of [-6, 0, 6]) {
    context.moveTo(shift, 6)
    context.lineTo(shift + 6, 0)
  }
  context.stroke()
  const pattern = context.createPattern(tile, 'repeat')
  if (pattern) colours.set(pattern, colour)
  return pattern ?? colour
}

/** The colour of slanted lines, for whoever draws them in another way than by a tile of pixels. */
export const hatchColour = (pattern: CanvasPattern): string | undefined => colours.get(pattern)
