import { perYuan, type Locale } from '../../words/locale.ts'
import { isMoney, type Shown } from '../../words/format.ts'
import type { ColorName } from './plot.ts'

/** What a chart is drawn with, and on how much room. */
export interface ChartStyle {
  readonly inks: Readonly<Record<ColorName, string>>
  /** The page's own typeface and its small size, in CSS pixels. */
  readonly family: string
  readonly size: number
  /** Below which no name is set smaller to make it fit; without it, none by more than a fifth. */
  readonly least?: number | undefined
  readonly locale: Locale
  readonly width: number
  readonly height: number
  /** Pixels for each CSS pixel; those of the screen where there is none. */
  readonly scale?: number | undefined
}

const typefaces = new WeakMap<ChartStyle, { plain?: string; strong?: string }>()

/** The typeface as canvas wants it; `strong` for what is read first. */
export function type(style: ChartStyle, weight: 'plain' | 'strong' = 'plain'): string {
  const { family, size } = style
  let known = typefaces.get(style)
  if (!known) typefaces.set(style, (known = {}))
  return (known[weight] ??= `${weight === 'strong' ? 600 : 400} ${size}px ${family}`)
}

/** By what numbers of a unit are multiplied before they are shown; axes are cut at numbers that are round then. */
export const timesOn = (unit: Shown, { locale }: ChartStyle): number => (isMoney(unit) ? perYuan(locale) : 1)

let ruler: CanvasRenderingContext2D | null | undefined
/** By typeface and by text. */
const widths = new Map<string, Map<string, number>>()

/** How wide a text is in a typeface, in CSS pixels. */
export function widthOf(text: string, typeface: string): number {
  let inType = widths.get(typeface)
  if (!inType) {
    if (widths.size > 40) widths.clear()
    widths.set(typeface, (inType = new Map<string, number>()))
  }
  const known = inType.get(text)
  if (known !== undefined) return known
  ruler ??= document.createElement('canvas').getContext('2d')
  if (!ruler) return text.length * 7
  ruler.font = typeface
  const { width } = ruler.measureText(text)
  if (inType.size > 2000) inType.clear()
  inType.set(text, width)
  return width
}

/** The style in which what is so wide fits a width: smaller by a fifth at the most, and on paper not at all. */
export const smaller = (style: ChartStyle, wide: number, width: number): ChartStyle =>
  wide <= width ? style : { ...style, size: Math.max(style.least ?? 0, style.size * Math.max(0.8, width / wide)) }

/** A text cut with … to fit a width. */
export function fit(text: string, width: number, typeface: string): string {
  if (widthOf(text, typeface) <= width) return text
  let end = text.length
  while (end > 1 && widthOf(`${text.slice(0, end).trimEnd()}…`, typeface) > width) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

/** A colour of which only a part is laid on: `rgb(1, 2, 3)` at an opacity. */
export function faded(colour: string, opacity: number): string {
  const parts = colour.match(/[\d.]+/g)
  return parts && parts.length >= 3 ? `rgb(${parts.slice(0, 3).join(' ')} / ${opacity})` : colour
}

/** Push labels apart so that none covers another, all together as near to their places as can be (by least squares), between two edges. */
export function apart(wanted: readonly number[], gaps: readonly number[], least: number, most: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
  const placed = [...wanted]
  /** Those that touch one another, and where the first of them would stand by what all of them want. */
  const heaps: { readonly labels: readonly number[]; readonly first: number }[] = []
  const down = (labels: readonly number[], place: number) =>
    labels.slice(1, place + 1).reduce((sum, label, before) => sum + (gaps[labels[before]!]! + gaps[label]!) / 2, 0)
  for (const index of order) {
    let heap = { labels: [index], first: wanted[index]! }
    for (
      let above = heaps.at(-1);
      above && above.first + down([...above.labels, ...heap.labels], above.labels.length) > heap.first;
      above = heaps.at(-1)
    ) {
      heaps.pop()
      const labels = [...above.labels, ...heap.labels]
      heap = { labels, first: labels.reduce((sum, label, place) => sum + wanted[label]! - down(labels, place), 0) / labels.length }
    }
    heaps.push(heap)
  }
  for (const { labels, first } of heaps) for (const [place, label] of labels.entries()) placed[label] = first + down(labels, place)
  // At an edge heaps are pushed back, and others by them.
  let free = least
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, free + gaps[index]! / 2)
    free = placed[index] + gaps[index]! / 2
  }
  free = most
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index]!, free - gaps[index]! / 2)
    free = placed[index] - gaps[index]! / 2
  }
  return placed
}
