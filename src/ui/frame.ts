/** Resolves in the next frame, before it is painted. */
export const frame = () => new Promise(requestAnimationFrame)
