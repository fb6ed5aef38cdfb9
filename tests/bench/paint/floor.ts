import type { Page } from '@playwright/test'

/** What the page itself keeps for the floor. */
interface Replayed {
  /** From now on notes what is drawn and written; the returned function ends that. */
  record(): void
  /** Takes the model away from a slider: it moves, and what was noted is drawn and written again, and nothing is worked out. */
  replay(slider: Element): number
}

/**
 * Runs in the page before anything else there: notes every call on a canvas and every change of a text or an attribute, and can do the
 * same again under a slider of its own. It is sent as text and must stand alone.
 */
export function noteDrawing(): void {
  type Step = () => void
  let canvases = new Map<HTMLCanvasElement, Step[]>()
  const texts = new Map<Node, [string, string]>()
  const styles = new Map<Element, Map<string, [string, string]>>()
  const note = (context: CanvasRenderingContext2D, name: string, step: Step) => {
    // What clears the whole begins a drawing anew.
    if (name === 'clearRect') canvases.set(context.canvas, [])
    canvases.get(context.canvas)?.push(step)
  }
  const own = CanvasRenderingContext2D.prototype
  let heard: PropertyDescriptorMap = {}
  /** In the place of the browser's own, so that what is measured without it is not slowed down. */
  const listenIn = () => {
    heard = Object.getOwnPropertyDescriptors(own)
    for (const [name, descriptor] of Object.entries(heard)) {
      const value: unknown = descriptor.value
      if (typeof value === 'function' && !['constructor', 'measureText', 'getImageData'].includes(name)) {
        const call = value as (this: CanvasRenderingContext2D, ...given: unknown[]) => unknown
        Object.defineProperty(own, name, {
          ...descriptor,
          value(this: CanvasRenderingContext2D, ...given: unknown[]) {
            note(this, name, () => call.apply(this, given))
            return call.apply(this, given)
          },
        })
      } else if (descriptor.set) {
        Object.defineProperty(own, name, {
          ...descriptor,
          set(this: CanvasRenderingContext2D, given: unknown) {
            note(this, name, () => {
              descriptor.set?.call(this, given)
            })
            descriptor.set?.call(this, given)
          },
        })
      }
    }
  }
  const observer = new MutationObserver((changes) => {
    for (const { type, target, attributeName, oldValue } of changes) {
      if (type === 'characterData') texts.set(target, [texts.get(target)?.[0] ?? oldValue ?? '', target.nodeValue ?? ''])
      if (type !== 'attributes' || !(target instanceof Element) || attributeName === null) continue
      const known = styles.get(target) ?? new Map<string, [string, string]>()
      known.set(attributeName, [known.get(attributeName)?.[0] ?? oldValue ?? '', target.getAttribute(attributeName) ?? ''])
      styles.set(target, known)
    }
  })
  const what = { subtree: true, characterData: true, characterDataOldValue: true, attributes: true, attributeOldValue: true }
  const replayed: Replayed = {
    record: () => {
      canvases = new Map()
      listenIn()
      observer.observe(document.body, what)
    },
    replay: (slider) => {
      Object.defineProperties(own, heard)
      observer.disconnect()
      const clone = slider.cloneNode(true)
      slider.replaceWith(clone)
      let turn: 0 | 1 = 0
      clone.addEventListener('input', () => {
        requestAnimationFrame(() => {
          turn = turn === 0 ? 1 : 0
          for (const [node, both] of texts) node.nodeValue = both[turn]
          for (const [element, known] of styles) for (const [name, both] of known) element.setAttribute(name, both[turn])
          for (const steps of canvases.values()) for (const step of steps) step()
        })
      })
      return canvases.size
    },
  }
  Object.assign(window, { replayed })
}

type WithReplay = Window & { readonly replayed: Replayed }

/** Begin to note what a move of the slider draws and writes. */
export const recordDrawing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    ;(window as unknown as WithReplay).replayed.record()
  })

/** Let the first slider of Explore draw and write what was noted, without a model. @returns How many canvases it draws. */
export const replayDrawing = (page: Page): Promise<number> =>
  page
    .locator('main aside input[type=range]')
    .first()
    .evaluate((slider) => (window as unknown as WithReplay).replayed.replay(slider))
