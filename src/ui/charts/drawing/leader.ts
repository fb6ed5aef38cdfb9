import { faded } from '../style.ts'

interface Ends {
  readonly from: number
  readonly to: number
  /** The height of what is named, and that of its words. */
  readonly at: number
  readonly words: number
}

/** Words that stand no farther from what they name, in CSS pixels, are read beside it without a line. */
const near = 3

/** A thin line from what is named to words that had to move away from it. */
export function leader(ctx: CanvasRenderingContext2D, colour: string, { from, to, at, words }: Ends) {
  if (Math.abs(at - words) <= near) return
  ctx.save()
  ctx.setLineDash([])
  ctx.lineWidth = 1
  ctx.strokeStyle = faded(colour, 0.75)
  ctx.beginPath()
  ctx.moveTo(from, at)
  ctx.lineTo(to, words)
  ctx.stroke()
  ctx.restore()
}
