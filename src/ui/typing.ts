import { plainText } from '../model/plainText.ts'

/** Whether what has the focus takes words, which an input method may be spelling. */
const takesWords = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/**
 * Whether a key belongs to an input method that spells a word: Enter then keeps the letters, arrows and Tab choose among
 * candidates. Safari ends the spelling before the Enter that ended it comes in, with nothing but the number 229 to tell.
 */
const isSpelling = (event: KeyboardEvent): boolean =>
  event.isComposing || (Reflect.get(event, 'keyCode') === 229 && takesWords(event.target))

/**
 * What holds for all typing in the app, so that no field and no shortcut has to think of it: keys of an input method reach nothing
 * else, and what no file could hold becomes a space where it is typed or pasted. Called before anything listens.
 */
export function mindTyping(page: Window): void {
  const keep = (event: KeyboardEvent) => {
    if (isSpelling(event)) event.stopImmediatePropagation()
  }
  page.addEventListener('keydown', keep, { capture: true })
  page.addEventListener('keyup', keep, { capture: true })
  page.addEventListener('input', clean, { capture: true })
}

function clean(event: Event) {
  const { target: field } = event
  if (!takesWords(field)) return
  // Of a pair that comes in halves the second is on its way.
  if (event instanceof InputEvent && (event.isComposing || /^\p{Cs}$/u.test(event.data ?? ''))) return
  const plain = plainText(field.value)
  if (plain === field.value) return
  const { selectionStart, selectionEnd } = field
  field.value = plain // as long as before, so the caret stays where it was
  field.setSelectionRange(selectionStart, selectionEnd)
}
