/** How often a page that stays open asks whether there is a new version, in milliseconds. */
const asking = 60 * 60 * 1000

/**
 * Keeps the app on the device for work without network, and knows when a newer one has been fetched. That one takes over when
 * the user says so: what they work on is kept on the device and comes back after the reload.
 */
export class AppUpdate {
  #waiting: ServiceWorker | undefined = $state.raw()

  /** Whether a newer version is on the device, ready to take over. */
  get isHere(): boolean {
    return this.#waiting !== undefined
  }

  /** Keep this version for work without network. Where the browser refuses, the app works all the same, with network. */
  async watch(): Promise<void> {
    if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return
    const registration = await navigator.serviceWorker.register('./offline.js').catch(() => undefined)
    if (!registration) return
    this.#notice(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const next = registration.installing
      next?.addEventListener('statechange', () => {
        this.#notice(registration.waiting)
      })
    })
    setInterval(() => {
      if (navigator.onLine) void registration.update().catch(() => undefined)
    }, asking)
  }

  /** Let the newer version take over, and load the page anew with it. */
  takeOver() {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload()
    })
    this.#waiting?.postMessage('take over')
  }

  /** A first version that waits for nobody is no news. */
  #notice(waiting: ServiceWorker | null) {
    if (waiting && navigator.serviceWorker.controller) this.#waiting = waiting
  }
}
