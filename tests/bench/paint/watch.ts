/** One move of the slider, all times in milliseconds of the page. */
interface Move {
  /** When the pointer moved. */
  readonly pointer: number
  /** When the browser told the page of the new value. */
  readonly input: number
  /** When the frame was over in which charts were drawn for it. */
  readonly painted: number
  /** Charts drawn in that frame. */
  readonly drawn: number
}

/** What the page itself notes down. */
export interface Watched {
  readonly moves: readonly Move[]
  /** Resolves when no move waits for its frame. */
  settled(): Promise<void>
}

/** Runs in the page before anything else there: notes when sliders move and when charts are drawn. It is sent as text and must stand alone. */
export function watch(): void {
  const noted: Move[] = []
  let awaited: { pointer: number; input: number } | undefined
  let told: (() => void) | undefined
  const settled = () =>
    new Promise<void>((resolve) => {
      if (awaited) told = resolve
      else resolve()
    })
  Object.assign(window, { watched: { moves: noted, settled } satisfies Watched })

  const drawn = new Set<HTMLCanvasElement>()
  const context = CanvasRenderingContext2D.prototype
  const clear = Object.getOwnPropertyDescriptor(context, 'clearRect')?.value as CanvasRenderingContext2D['clearRect']
  context.clearRect = function (...area) {
    if (this.canvas.isConnected) drawn.add(this.canvas)
    clear.apply(this, area)
  }

  let pointer = 0
  const afterFrame = new MessageChannel()
  afterFrame.port1.onmessage = () => {
    if (!awaited) return
    const late = performance.now() - awaited.input > 1000
    if (drawn.size === 0 && !late) {
      nextFrame()
      return
    }
    if (drawn.size > 0) noted.push({ ...awaited, painted: performance.now(), drawn: drawn.size })
    awaited = undefined
    told?.()
  }
  const nextFrame = (): void => {
    requestAnimationFrame(() => {
      afterFrame.port2.postMessage(0)
    })
  }

  addEventListener('pointermove', ({ timeStamp }) => (pointer = timeStamp), { capture: true })
  addEventListener(
    'input',
    ({ timeStamp, target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'range') return
      drawn.clear()
      const idle = awaited === undefined
      awaited ??= { pointer, input: timeStamp }
      if (idle) nextFrame()
    },
    { capture: true },
  )
}
