/** How far a finger has to go sideways, in CSS pixels, before it moves a slider. */
const sideways = 8

/**
 * On a touch screen a finger that lands on a slider may only want to scroll the page: the slider moves once the finger goes sideways,
 * or where it is lifted without having gone anywhere (a tap). A swipe up or down changes nothing; `touch-action: pan-y`
 * gives it to the page. Attach to an `input` of type `range`.
 */
export function letsPageScroll(slider: HTMLInputElement): () => void {
  /** The finger, where it came down, where the slider stood and where the browser would have put it; nothing once the slider is meant. */
  let finger: { readonly id: number; readonly x: number; readonly y: number; readonly stood: string; wanted?: string } | undefined
  slider.style.touchAction = 'pan-y'

  function come(event: PointerEvent) {
    if (event.pointerType !== 'touch') return
    finger = { id: event.pointerId, x: event.clientX, y: event.clientY, stood: slider.value }
  }

  function go(event: PointerEvent) {
    if (finger?.id !== event.pointerId) return
    const [across, along] = [Math.abs(event.clientX - finger.x), Math.abs(event.clientY - finger.y)]
    if (across > sideways && across > along) meant()
  }

  /** The slider was meant: what the browser has done since the finger came down counts. */
  function meant() {
    const { wanted } = finger ?? {}
    finger = undefined
    if (wanted === undefined || wanted === slider.value) return
    slider.value = wanted
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  }

  function lift(event: PointerEvent) {
    if (finger?.id !== event.pointerId) return
    const moved = Math.hypot(event.clientX - finger.x, event.clientY - finger.y) > sideways
    if (moved) finger = undefined
    else meant()
  }

  /** The page took the finger for scrolling. */
  function lose(event: PointerEvent) {
    if (finger?.id !== event.pointerId) return
    slider.value = finger.stood
    finger = undefined
  }

  function hold(event: Event) {
    if (!finger) return
    event.stopImmediatePropagation()
    finger.wanted = slider.value
    slider.value = finger.stood
  }

  const listeners = { pointerdown: come, pointermove: go, pointerup: lift, pointercancel: lose } as const
  for (const [kind, listener] of Object.entries(listeners)) slider.addEventListener(kind, listener as EventListener)
  slider.addEventListener('input', hold, { capture: true })
  return () => {
    for (const [kind, listener] of Object.entries(listeners)) slider.removeEventListener(kind, listener as EventListener)
    slider.removeEventListener('input', hold, { capture: true })
  }
}
