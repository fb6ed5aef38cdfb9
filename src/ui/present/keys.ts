import type { RemoteCommand } from '../../state/presenting/audienceChannel.svelte.ts'

/** What a key or a button does while presenting. */
export type Deed = RemoteCommand | 'notes' | 'sliders' | 'full' | 'begin' | 'window' | 'end'

/** Clickers send Page Up and Page Down, and a full stop or B for a black screen; some send F5 and Esc to begin and end: F5 never reloads the page. */
const deeds: Readonly<Record<string, Deed>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  n: 'notes',
  s: 'sliders',
  f: 'full',
  F5: 'begin',
  w: 'window',
  Escape: 'end',
}

/** What a key asks for; nothing for keys of the browser and the system. */
export function deedOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Deed | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (key === ' ' && shiftKey) return 'back'
  return deeds[key.length === 1 ? key.toLowerCase() : key]
}

/**
 * Whether a key belongs to something else: to what lies on top (the palette, a dialog, an open menu), or to what has the focus
 * (words to a field, arrows to a slider, the space bar to a button).
 */
export function isTaken({ key, target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector('dialog:modal, [popover]:popover-open') !== null) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('dialog') !== null) return true
  if (target.matches('input, textarea, select')) return key !== 'Escape'
  return key === ' ' && target.closest('button, summary, a') !== null
}
