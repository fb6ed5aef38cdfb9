interface Poster {
  readonly chart: HTMLCanvasElement
  readonly title: string
  readonly subtitle: string
  /** Where it comes from. */
  readonly note: string
  /** Pixels for each CSS pixel. */
  readonly scale: number
}

/** A chart with its words around it, as a picture that can stand alone; it looks as the page does. */
export function poster({ chart, title, subtitle, note, scale }: Poster): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return canvas
  const { paper, ink, quiet, serif, sans } = looks()
  const edge = 20 * scale
  const small = `${12 * scale}px ${sans}`
  const lines = (text: string, font: string, height: number, colour: string) => {
    context.font = font
    const parts = wrapped(text, chart.width, (part) => context.measureText(part).width)
    return parts.map((part) => ({ text: part, font, colour, height: height * scale }))
  }
  const head = [...lines(title, `600 ${19 * scale}px ${serif}`, 25, ink), ...lines(subtitle, small, 17, quiet)]
  const top = head.reduce((sum, { height }) => sum + height, edge) + 10 * scale
  canvas.width = chart.width + 2 * edge
  canvas.height = top + chart.height + 44 * scale
  context.fillStyle = paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  let y = edge
  for (const { text, font, colour, height } of head) {
    y += height
    context.font = font
    context.fillStyle = colour
    context.fillText(text, edge, y - height * 0.28)
  }
  context.drawImage(chart, edge, top)
  context.font = small
  context.fillStyle = quiet
  context.fillText(note, edge, top + chart.height + 26 * scale)
  return canvas
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

/** A text in lines no wider than there is room; English breaks between words, Chinese anywhere but before punctuation. */
export function wrapped(text: string, room: number, widthOf: (text: string) => number): string[] {
  const parts = text.match(/[\p{Script=Han}“‘（《][，。；：、！？”’）》]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (line !== '' && widthOf((line + part).trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line.trimEnd()]
}
