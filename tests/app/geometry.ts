import type { Page } from '@playwright/test'

/** Texts that are cut: wider or higher than the box that hides what sticks out. */
export const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, dt, dd, label span, button, nav a, output')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden, [popover]'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        return (
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
        )
      })
      .map((element) => element.textContent.trim()),
  )

/** Neighbours that lie on one another, of those that a selector finds. */
export const overlapping = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, name: element.textContent.trim().slice(0, 30), box: element.getBoundingClientRect() }))
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        return across > 1 && down > 1 && !one.element.contains(other.element) ? [`${one.name} × ${other.name}`] : []
      }),
    )
  }, selector)

/** Whether the whole page is wider or higher than the window. */
export const scrolls = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return { across: scrollWidth > clientWidth, down: scrollHeight > clientHeight }
  })

/** Words and straight lines that are drawn on canvases from now on are written down, for `collisions`. Before the page is opened. */
export const watchCharts = (page: Page) =>
  page.addInitScript(() => {
    interface Drawn {
      words: { text: string; box: number[]; haloed: boolean; strong: boolean; at: number }[]
      /** Lines from one point to another, at a slant, and dots. */
      slants: number[][]
      dots: number[][]
      lines: { ends: number[]; at: number }[]
      path: number[][]
      halo: string
      at: number
    }
    const surface = CanvasRenderingContext2D.prototype
    const drawn = new WeakMap<HTMLCanvasElement, Drawn>()
    const of = (context: CanvasRenderingContext2D) => {
      const known = drawn.get(context.canvas) ?? { words: [], slants: [], dots: [], lines: [], path: [], halo: '', at: 0 }
      drawn.set(context.canvas, known)
      return known
    }
    const on = (context: CanvasRenderingContext2D, x: number, y: number) => {
      const { a, b, c, d, e, f } = context.getTransform()
      return [(a * x + c * y + e) / devicePixelRatio, (b * x + d * y + f) / devicePixelRatio]
    }
    const wrap = (
      name: 'clearRect' | 'fillText' | 'strokeText' | 'beginPath' | 'moveTo' | 'lineTo' | 'arc' | 'stroke',
      note: (context: CanvasRenderingContext2D, given: unknown[]) => void,
    ) => {
      const own = Object.getOwnPropertyDescriptor(surface, name)?.value as (...given: unknown[]) => void
      Object.defineProperty(surface, name, {
        value(this: CanvasRenderingContext2D, ...given: unknown[]) {
          note(this, given)
          own.apply(this, given)
        },
      })
    }
    wrap('clearRect', (context) => drawn.delete(context.canvas))
    wrap('strokeText', (context, [text]) => (of(context).halo = String(text)))
    wrap('fillText', (context, [given, x, y]) => {
      const text = String(given)
      if (text.trim() === '') return
      const known = of(context)
      const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(text)
      const [left, top] = on(context, Number(x) - actualBoundingBoxLeft, Number(y) - actualBoundingBoxAscent)
      const [right, bottom] = on(context, Number(x) + actualBoundingBoxRight, Number(y) + actualBoundingBoxDescent)
      known.words.push({
        text,
        box: [left!, top!, right!, bottom!],
        haloed: known.halo === text,
        strong: context.font.startsWith('600'),
        at: (known.at += 1),
      })
      known.halo = ''
    })
    wrap('beginPath', (context) => (of(context).path = []))
    wrap('moveTo', (context, [x, y]) => of(context).path.push([...on(context, Number(x), Number(y)), 0]))
    wrap('lineTo', (context, [x, y]) => of(context).path.push([...on(context, Number(x), Number(y)), 1]))
    wrap('arc', (context, [x, y]) => of(context).dots.push(on(context, Number(x), Number(y))))
    wrap('stroke', (context, [path]) => {
      const known = of(context)
      known.at += 1
      if (path !== undefined) return
      if (known.path.length === 2 && known.path[0]![1] !== known.path[1]![1])
        known.slants.push([...known.path[0]!.slice(0, 2), ...known.path[1]!.slice(0, 2)])
      for (const [index, [x, y, joined]] of known.path.entries()) {
        const before = known.path[index - 1]
        if (joined === 1 && before && (before[0] === x || before[1] === y))
          known.lines.push({ ends: [before[0]!, before[1]!, x!, y!], at: known.at })
      }
    })
    Object.assign(globalThis, {
      cutNames: () =>
        [...document.querySelectorAll('canvas')].flatMap((canvas) =>
          (drawn.get(canvas)?.words ?? []).flatMap(({ text }) => (text.endsWith('…') ? [text] : [])),
        ),
      namesAstray: (kind: string) => {
        const canvas = document.querySelector<HTMLCanvasElement>(`[data-chart='${kind}'] canvas`)
        const { words = [], slants = [], dots = [] } = (canvas && drawn.get(canvas)) ?? {}
        const edge = Math.max(...dots.map(([x]) => x!))
        return words.flatMap(({ text, box: [left, top, , bottom], strong }) => {
          const y = (top! + bottom!) / 2
          const isNear = (height: number, by: number) => Math.abs(height - y) <= by
          return !strong ||
            left! <= edge ||
            dots.some(([, height]) => isNear(height!, 12)) ||
            slants.some(([, , x, height]) => isNear(height!, 6) && Math.abs(left! - x!) < 26)
            ? []
            : [text]
        })
      },
      chartCollisions: () =>
        [...document.querySelectorAll('canvas')].flatMap((canvas) => {
          const { words = [], lines = [] } = drawn.get(canvas) ?? {}
          const kind = canvas.closest('[data-chart]')?.getAttribute('data-chart')
          const { width, height } = canvas.getBoundingClientRect()
          const meet = (one: number[], other: number[], spare: number) =>
            Math.min(one[2]!, other[2]!) - Math.max(one[0]!, other[0]!) > spare &&
            Math.min(one[3]!, other[3]!) - Math.max(one[1]!, other[1]!) > spare
          return words.flatMap(({ text, box, haloed, at }, index) => [
            ...words.slice(index + 1).flatMap((other) => (meet(box, other.box, 1) ? [`${kind}: ${text} × ${other.text}`] : [])),
            ...(box[0]! < -1 || box[1]! < -1 || box[2]! > width + 1 || box[3]! > height + 1 ? [`${kind}: ${text} is cut`] : []),
            ...lines
              .filter((line) => !haloed || line.at > at)
              .flatMap(({ ends: [x, y, u, v] }) => {
                const line = [Math.min(x!, u!) - 0.5, Math.min(y!, v!) - 0.5, Math.max(x!, u!) + 0.5, Math.max(y!, v!) + 0.5]
                return meet(box, line, 0.5) ? [`${kind}: ${text} × a line`] : []
              }),
          ])
        }),
    })
  })

/** Words on charts that lie on one another or on a line, or are cut. */
export const collisions = (page: Page) =>
  page.evaluate(() => [...new Set((globalThis as unknown as { chartCollisions: () => string[] }).chartCollisions())])

/** Words on charts that were cut for want of room. */
export const cutNames = (page: Page) => page.evaluate(() => (globalThis as unknown as { cutNames: () => string[] }).cutNames())

/** Names at the ends of a chart's lines that stand beside no line's end, and to which no leader leads from one. */
export const namesAstray = (page: Page, kind: string) =>
  page.evaluate((kind) => (globalThis as unknown as { namesAstray: (kind: string) => string[] }).namesAstray(kind), kind)
