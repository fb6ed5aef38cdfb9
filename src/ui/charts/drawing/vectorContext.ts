import { escapeXml } from '../../../files/escapeXml.ts'
import { hatchColour } from './hatch.ts'

/** What of a canvas's drawing surface charts use, and no more: a chart that needs another part of it fails where it is drawn. */
type Surface = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'bezierCurveTo'
  | 'canvas'
  | 'clearRect'
  | 'clip'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillText'
  | 'lineTo'
  | 'measureText'
  | 'moveTo'
  | 'rect'
  | 'resetTransform'
  | 'restore'
  | 'rotate'
  | 'save'
  | 'setLineDash'
  | 'setTransform'
  | 'stroke'
  | 'strokeText'
  | 'translate'
>

/** What is remembered from `save` to `restore`. */
interface DrawState {
  fillStyle: string | CanvasGradient | CanvasPattern
  strokeStyle: string | CanvasGradient | CanvasPattern
  lineWidth: number
  lineCap: CanvasLineCap
  lineJoin: CanvasLineJoin
  lineDashOffset: number
  font: string
  textAlign: CanvasTextAlign
  textBaseline: CanvasTextBaseline
  globalAlpha: number
  dash: readonly number[]
  matrix: Matrix
  /** The id of the clip path that holds, if one does. */
  clip: string | undefined
}

/** From a drawing's own places to those of the picture: x′ = ax + cy + e, y′ = bx + dy + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

const upright: Matrix = [1, 0, 0, 1, 0, 0]

const firstState: Readonly<DrawState> = {
  ...{ fillStyle: '#000', strokeStyle: '#000', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', lineDashOffset: 0 },
  ...{
    font: '10px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    globalAlpha: 1,
    dash: [],
    matrix: upright,
    clip: undefined,
  },
}

/** So that clips and patterns of two pictures on one page have ids of their own. */
let pictures = 0

/**
 * A drawing surface that writes down as SVG what is drawn on it, so that a chart is drawn by the same code on the screen and in a
 * picture that stays sharp at any size and can be edited. Everything is in plain attributes that office and drawing programs read: colours as
 * `#1565b5` and an opacity, words at their baseline.
 */
export class VectorContext implements Surface {
  readonly canvas: HTMLCanvasElement
  readonly #ruler: CanvasRenderingContext2D
  readonly #prefix = `v${++pictures}`
  readonly #definitions: string[] = []
  readonly #shapes: string[] = []
  readonly #hatches = new Map<string, string>()
  readonly #saved: DrawState[] = []
  #state: DrawState = { ...firstState }
  #path: string[] = []
  #clips = 0
  #finished = false

  /** @param ruler Measures words; nothing is drawn on it. */
  constructor(ruler: CanvasRenderingContext2D) {
    this.#ruler = ruler
    this.canvas = ruler.canvas
  }

  /** A chart takes what it is given for a canvas's own surface. */
  get surface(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D
  }

  set fillStyle(style: DrawState['fillStyle']) {
    this.#state.fillStyle = style
  }
  get fillStyle() {
    return this.#state.fillStyle
  }
  set strokeStyle(style: DrawState['strokeStyle']) {
    this.#state.strokeStyle = style
  }
  get strokeStyle() {
    return this.#state.strokeStyle
  }
  set lineWidth(width: number) {
    this.#state.lineWidth = width
  }
  set lineCap(cap: CanvasLineCap) {
    this.#state.lineCap = cap
  }
  set lineJoin(join: CanvasLineJoin) {
    this.#state.lineJoin = join
  }
  set lineDashOffset(offset: number) {
    this.#state.lineDashOffset = offset
  }
  set font(font: string) {
    this.#state.font = font
  }
  get font() {
    return this.#state.font
  }
  set textAlign(align: CanvasTextAlign) {
    this.#state.textAlign = align
  }
  set textBaseline(baseline: CanvasTextBaseline) {
    this.#state.textBaseline = baseline
  }
  set globalAlpha(alpha: number) {
    this.#state.globalAlpha = alpha
  }
  setLineDash(dash: Iterable<number>) {
    this.#state.dash = [...dash]
  }

  save() {
    this.#saved.push({ ...this.#state })
  }

  restore() {
    this.#state = this.#saved.pop() ?? this.#state
  }

  translate(x: number, y: number) {
    this.#turn([1, 0, 0, 1, x, y])
  }

  rotate(angle: number) {
    this.#turn([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0])
  }

  setTransform(a?: number | DOMMatrix2DInit, b = 0, c = 0, d = 1, e = 0, f = 0) {
    this.#state.matrix = typeof a === 'number' ? [a, b, c, d, e, f] : upright
  }

  resetTransform() {
    this.#state.matrix = upright
  }

  #turn([a2, b2, c2, d2, e2, f2]: Matrix) {
    const [a, b, c, d, e, f] = this.#state.matrix
    this.#state.matrix = [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f]
  }

  #at(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.#state.matrix
    return `${short(a * x + c * y + e)} ${short(b * x + d * y + f)}`
  }

  beginPath() {
    this.#path = []
  }

  moveTo(x: number, y: number) {
    this.#path.push(`M${this.#at(x, y)}`)
  }

  lineTo(x: number, y: number) {
    this.#path.push(`${this.#path.length === 0 ? 'M' : 'L'}${this.#at(x, y)}`)
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number) {
    this.#path.push(`C${this.#at(x1, y1)} ${this.#at(x2, y2)} ${this.#at(x, y)}`)
  }

  /** In two halves, since an SVG arc that ends where it begins is none. */
  arc(x: number, y: number, radius: number, from: number, to: number, counter = false) {
    const whole = 2 * Math.PI
    const swept = counter ? -Math.min(whole, from - to) : Math.min(whole, to - from)
    const on = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
    this.lineTo(...on(from))
    for (const part of [0.5, 1])
      this.#path.push(`A${short(radius)} ${short(radius)} 0 0 ${counter ? 0 : 1} ${this.#at(...on(from + swept * part))}`)
  }

  rect(x: number, y: number, width: number, height: number) {
    this.#path.push(box(this.#at(x, y), this.#at(x + width, y), this.#at(x + width, y + height), this.#at(x, y + height)))
  }

  closePath() {
    this.#path.push('Z')
  }

  clip() {
    const id = `${this.#prefix}c${++this.#clips}`
    this.#definitions.push(`<clipPath id="${id}"${this.#clipped()}><path d="${this.#path.join('')}"/></clipPath>`)
    this.#state.clip = id
  }

  fill() {
    this.#shape(this.#path.join(''), this.#paint('fill', this.#state.fillStyle))
  }

  stroke() {
    this.#shape(this.#path.join(''), ` fill="none"${this.#stroked()}`)
  }

  fillRect(x: number, y: number, width: number, height: number) {
    this.#shape(
      box(this.#at(x, y), this.#at(x + width, y), this.#at(x + width, y + height), this.#at(x, y + height)),
      this.#paint('fill', this.#state.fillStyle),
    )
  }

  /** A chart begins by clearing all there is, and ends so when it is gone: what was drawn stays once it is finished. */
  clearRect() {
    if (this.#finished) return
    this.#shapes.length = 0
    this.#definitions.length = 0
    this.#hatches.clear()
  }

  /** The picture is whole. */
  finish() {
    this.#finished = true
  }

  measureText(text: string): TextMetrics {
    this.#ruler.font = this.#state.font
    return this.#ruler.measureText(text)
  }

  fillText(text: string, x: number, y: number) {
    this.#words(text, x, y, this.#paint('fill', this.#state.fillStyle))
  }

  strokeText(text: string, x: number, y: number) {
    this.#words(text, x, y, ` fill="none"${this.#stroked()}`)
  }

  /** A picture that was drawn elsewhere, at a place of this one. */
  put(picture: VectorContext, x: number, y: number) {
    this.#definitions.push(...picture.#definitions)
    this.#shapes.push(`<g transform="translate(${short(x)} ${short(y)})">${picture.#shapes.join('')}</g>`)
  }

  /** All that was drawn, as a document. */
  svg(width: number, height: number, title = ''): string {
    const defined = this.#definitions.length === 0 ? '' : `<defs>${this.#definitions.join('')}</defs>`
    return `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}">${
      title === '' ? '' : `<title>${escapeXml(title)}</title>`
    }${defined}${this.#shapes.join('')}</svg>`
  }

  #shape(path: string, attributes: string) {
    if (path !== '') this.#shapes.push(`<path d="${path}"${attributes}${this.#clipped()}/>`)
  }

  #words(text: string, x: number, y: number, attributes: string) {
    if (text.trim() === '') return
    const { font, textAlign, matrix } = this.#state
    const [, weight = '400', size = '10', family = 'sans-serif'] = /(\d{3}|bold)?\s*([\d.]+)px\s+(.+)$/.exec(font) ?? []
    const anchor = { center: 'middle', right: 'end', end: 'end', left: 'start', start: 'start' }[textAlign]
    const [a, b, c, d] = matrix
    const straight = a === 1 && b === 0 && c === 0 && d === 1
    const down = y + this.#toBaseline()
    const place = straight
      ? (([left, top]) => ` x="${left}" y="${top}"`)(this.#at(x, down).split(' ') as [string, string])
      : ` x="${short(x)}" y="${short(down)}" transform="matrix(${matrix.map(short).join(' ')})"`
    this.#shapes.push(
      `<text${place} font-family="${escapeXml(family)}" font-size="${size}"${weight === '400' ? '' : ` font-weight="${weight}"`}${
        anchor === 'start' ? '' : ` text-anchor="${anchor}"`
      }${attributes}${this.#clipped()}>${escapeXml(text)}</text>`,
    )
  }

  /** How far below the given place words have their baseline: drawing programs do not know the canvas's other ways to place them. */
  #toBaseline(): number {
    const { font, textBaseline } = this.#state
    if (textBaseline === 'alphabetic') return 0
    this.#ruler.font = font
    const above = (baseline: CanvasTextBaseline) => {
      this.#ruler.textBaseline = baseline
      return this.#ruler.measureText('0').fontBoundingBoxAscent
    }
    return above('alphabetic') - above(textBaseline)
  }

  #clipped(): string {
    return this.#state.clip === undefined ? '' : ` clip-path="url(#${this.#state.clip})"`
  }

  #stroked(): string {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash, lineDashOffset } = this.#state
    return [
      this.#paint('stroke', strokeStyle),
      lineWidth === 1 ? '' : ` stroke-width="${short(lineWidth)}"`,
      lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`,
      lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`,
      dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(short).join(' ')}"`,
      dash.length === 0 || lineDashOffset === 0 ? '' : ` stroke-dashoffset="${short(lineDashOffset)}"`,
    ].join('')
  }

  #paint(what: 'fill' | 'stroke', style: DrawState['fillStyle']): string {
    if (typeof style !== 'string') {
      const colour = style instanceof CanvasPattern ? hatchColour(style) : undefined
      return colour === undefined ? ` ${what}="none"` : ` ${what}="url(#${this.#hatch(colour)})"`
    }
    const { colour, opacity } = plainColour(style)
    const whole = opacity * this.#state.globalAlpha
    if (whole === 0) return ` ${what}="none"`
    return ` ${what}="${colour}"${whole === 1 ? '' : ` ${what}-opacity="${short(whole)}"`}`
  }

  #hatch(style: string): string {
    const known = this.#hatches.get(style)
    if (known !== undefined) return known
    const id = `${this.#prefix}h${this.#hatches.size + 1}`
    this.#hatches.set(style, id)
    this.#definitions.push(
      `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-6 6L0 0M0 6L6 0M6 6L12 0" stroke="${plainColour(style).colour}" stroke-width="1.2"/></pattern>`,
    )
    return id
  }
}

const short = (value: number): string => String(Math.round(value * 100) / 100)

const box = (...corners: readonly string[]): string => `M${corners.join('L')}Z`

/** A colour as drawing programs know it: `rgb(21 101 181 / 0.2)` is `#1565b5` at 0.2. */
export function plainColour(style: string): { colour: string; opacity: number } {
  if (style.startsWith('#')) return { colour: style, opacity: 1 }
  const [red, green, blue, opacity = 1] = (style.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined) return { colour: '#000000', opacity: 0 }
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0'))
  return { colour: `#${hex.join('')}`, opacity }
}
