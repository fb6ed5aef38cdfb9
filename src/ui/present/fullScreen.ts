/** Fill the screen; where the browser refuses, the window is the stage. */
export function enterFullScreen() {
  if (!document.fullscreenElement) document.documentElement.requestFullscreen().catch(() => undefined) // refused
}

export function leaveFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined) // it has been left already
}

export function toggleFullScreen() {
  if (document.fullscreenElement) leaveFullScreen()
  else enterFullScreen()
}
