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

/** The typeface as canvas wants it; `strong` for what is read first. */
export const type = ({ family, size }: ChartStyle, weight: 'plain' | 'strong' = 'plain'): string =>
  `${weight === 'strong' ? 600 : 400} ${size}px ${family}`

/** By what numbers of a unit are multiplied before they are shown; axes are cut at numbers that are round then. */
export const timesOn = (unit: Shown, { locale }: ChartStyle): number => (isMoney(unit) ? perYuan(locale) : 1)

let ruler: CanvasRenderingContext2D | null | undefined
const widths = new Map<string, number>()

/** How wide a text is in a typeface, in CSS pixels. */
export function widthOf(text: string, typeface: string): number {
  const key = typeface + text
  const known = widths.get(key)
  if (known !== undefined) return known
  ruler ??= document.createElement('canvas').getContext('2d')
  if (!ruler) return text.length * 7
  ruler.font = typeface
  const { width } = ruler.measureText(text)
  if (widths.size > 5000) widths.clear()
  widths.set(key, width)
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

/** Push labels apart so that none covers another, each as near to its place as can be. */
export function apart(wanted: readonly number[], gaps: readonly number[], least: number, most: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
  const placed = [...wanted]
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

/** A text in lines no wider than there is room; English breaks between words, Chinese anywhere but before punctuation. */
export function wrapped(text: string, room: number, wide: (text: string) => number): string[] {
  const parts = text.match(/[\p{Script=Han}“‘（《][，。；：、！？”’）》]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (line !== '' && wide((line + part).trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line.trimEnd()]
}
