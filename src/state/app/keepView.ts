import { keepByWindow, keptByWindow } from '../storage/localSettings.ts'
import type { Kept, View } from './view.svelte.ts'

const name = 'looking'

/** Let this window look at the same after a reload; another window, and the next visit, begin with what everybody sees first. */
export function keepView(view: View): void {
  addEventListener('pagehide', () => {
    keepByWindow(name, view.kept)
  })
}

/** What was looked at before the reload, where this window was reloaded. */
export const viewBefore = (): Kept | undefined => keptByWindow(name) as Kept | undefined
