import { createSubscriber } from 'svelte/reactivity'
import { colorNames, type ColorName } from './plot.ts'

/** The colours of `tokens.css` as they are now; whoever reads them is told when the theme changes or the page is printed. */
class ChartColors {
  /** By the element that stands for its place; one that is gone from the page is not held. */
  #now = new WeakMap<Element, Readonly<Record<ColorName, string>>>()

  readonly #subscribe = createSubscriber((changed) => {
    const forget = () => {
      this.#now = new WeakMap()
      changed()
    }
    const root = new MutationObserver(forget)
    root.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const print = matchMedia('print')
    dark.addEventListener('change', forget)
    print.addEventListener('change', forget)
    return () => {
      root.disconnect()
      dark.removeEventListener('change', forget)
      print.removeEventListener('change', forget)
    }
  })

  /** The colours where an element stands: paper has its own. */
  at(element: Element): Readonly<Record<ColorName, string>> {
    this.#subscribe()
    const place = element.closest('.on-paper') ?? document.body
    const now = this.#now.get(place) ?? read(place)
    this.#now.set(place, now)
    return now
  }

  /** The colours of paper, whatever the theme. */
  onPaper(): Readonly<Record<ColorName, string>> {
    const sheet = document.createElement('div')
    sheet.className = 'on-paper'
    document.body.append(sheet)
    const inks = read(sheet)
    sheet.remove()
    return inks
  }
}

/** A custom property holds its text, such as `light-dark(…)`; only on an element does it become a colour. */
function read(place: Element): Readonly<Record<ColorName, string>> {
  const probe = document.createElement('span')
  probe.hidden = true
  place.append(probe)
  const style = getComputedStyle(probe)
  const colors = Object.fromEntries(
    colorNames.map((name) => {
      probe.style.color = `var(--${name})`
      return [name, style.color]
    }),
  )
  probe.remove()
  return colors as Record<ColorName, string>
}

export const chartColors = new ChartColors()
