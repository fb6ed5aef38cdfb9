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
