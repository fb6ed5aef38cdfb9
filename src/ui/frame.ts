/** Resolves in the next frame, before it is painted. */
export const frame = () => new Promise(requestAnimationFrame)

/** Resolves when the browser has nothing else to do, or soon where it does not tell. */
export const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve())
    else setTimeout(resolve, 100)
  })
