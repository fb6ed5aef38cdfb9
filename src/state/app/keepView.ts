import type { Kept, View } from './view.svelte.ts'

const key = 'reshoot.looking'

/** Let this window look at the same after a reload; another window, and the next visit, begin with what everybody sees first. */
export function keepView(view: View): void {
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(view.kept))
    } catch {
      // Storage is refused: after a reload everybody's first look is shown.
    }
  })
}

/** What was looked at before the reload, where this window was reloaded. */
export function viewBefore(): Kept | undefined {
  try {
    const kept = sessionStorage.getItem(key)
    return kept === null ? undefined : (JSON.parse(kept) as Kept)
  } catch {
    return undefined
  }
}
