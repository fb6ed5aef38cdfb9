import { unbrokenRuns, wrapped } from '../../words/lineEnds.ts'
import type { Locale } from '../../words/locale.ts'

/** What stands around a chart in a picture of it. */
export interface Poster {
  readonly title: string
  readonly subtitle: string
  /** Whose figures these are, when the picture was made, and what they rest on: a line each, or more. */
  readonly notes: readonly string[]
  readonly locale: Locale
  /** Of the chart, in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** What a poster is painted on. */
type Surface = Pick<CanvasRenderingContext2D, 'fillRect' | 'fillStyle' | 'fillText' | 'font'>

interface Laid {
  readonly width: number
  readonly height: number
  /** Where the chart belongs. */
  readonly left: number
  readonly top: number
  /** Paint everything but the chart. */
  paint(surface: Surface): void
}

/** A chart with its words around it, as a picture that can stand alone; it looks as the page does. In CSS pixels. */
export function layPoster({ title, subtitle, notes, locale, width, height }: Poster, ruler: CanvasRenderingContext2D): Laid {
  const { paper, ink, quiet, serif, sans } = looks()
  const edge = 20
  const small = `400 12px ${sans}`
  const lines = (text: string, font: string, high: number, colour: string) => {
    ruler.font = font
    return wrapped(unbrokenRuns(text, locale), width, (part) => ruler.measureText(part).width).map((part) => ({
      text: part,
      font,
      colour,
      high,
    }))
  }
  const head = [...lines(title, `600 19px ${serif}`, 25, ink), ...lines(subtitle, small, 17, quiet)]
  const foot = notes.flatMap((note) => lines(note, `400 11px ${sans}`, 15, quiet))
  const sum = (all: typeof head) => all.reduce((total, { high }) => total + high, 0)
  const top = edge + sum(head) + 10
  const bottom = top + height + 10
  return {
    ...{ width: width + 2 * edge, height: bottom + sum(foot) + edge - 4, left: edge, top },
    paint(surface) {
      surface.fillStyle = paper
      surface.fillRect(0, 0, this.width, this.height)
      const write = (all: typeof head, from: number) => {
        let y = from
        for (const { text, font, colour, high } of all) {
          y += high
          surface.font = font
          surface.fillStyle = colour
          surface.fillText(text, edge, y - high * 0.28)
        }
      }
      write(head, edge)
      write(foot, bottom)
    },
  }
}

function looks() {
  const probe = document.createElement('span')
  probe.style.cssText = 'background: var(--panel); color: var(--ink-2); font-family: var(--serif)'
  document.body.append(probe)
  const { backgroundColor: paper, color: quiet, fontFamily: serif } = getComputedStyle(probe)
  const found = { paper, quiet, serif }
  probe.remove()
  const { color: ink, fontFamily: sans } = getComputedStyle(document.body)
  return { ...found, ink, sans }
}
