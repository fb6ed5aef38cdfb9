import { faded, type, widthOf, type ChartStyle } from '../style.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** A point that is, or one that would be. */
export function point(ctx: CanvasRenderingContext2D, style: ChartStyle, { x, y }: Place, look: 'hollow' | 'full') {
  ctx.beginPath()
  ctx.arc(x, y, 5, 0, 7)
  ctx.fillStyle = style.inks[look === 'full' ? 'ink' : 'panel']
  ctx.strokeStyle = style.inks.ink
  ctx.lineWidth = 2
  ctx.fill()
  ctx.stroke()
}

/** Words at a place, apart from what lies beneath them. */
export function written(
  ctx: CanvasRenderingContext2D,
  style: ChartStyle,
  text: string,
  { x, y, align, weight }: Place & { readonly align: CanvasTextAlign; readonly weight: 'plain' | 'strong' },
) {
  ctx.font = type(style, weight)
  ctx.textAlign = align
  ctx.lineJoin = 'round'
  ctx.lineWidth = 4
  ctx.strokeStyle = faded(style.inks.panel, 0.85)
  ctx.strokeText(text, x, y)
  ctx.fillStyle = style.inks[weight === 'strong' ? 'ink' : 'ink-2']
  ctx.fillText(text, x, y)
}

/** Words above a point, kept between two edges. */
export function said(
  ctx: CanvasRenderingContext2D,
  style: ChartStyle,
  text: string,
  { x, y }: Place,
  [left, right]: readonly [number, number],
  weight: 'plain' | 'strong' = 'plain',
) {
  const half = widthOf(text, type(style, weight)) / 2
  written(ctx, style, text, { x: Math.min(right - half, Math.max(left + half, x)), y, align: 'center', weight })
}
