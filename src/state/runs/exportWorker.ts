import { makeExport, type ExportOrder } from './exportTask.ts'

/** What the worker says of its one order. */
export type ExportReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly reason: string }

const report = (message: ExportReport) => {
  postMessage(message)
}

/** One file, off the main thread; whoever no longer wants it ends the worker. */
addEventListener('message', ({ data }: MessageEvent<ExportOrder>) => {
  const watch = {
    signal: new AbortController().signal,
    progress: (share: number) => {
      report({ kind: 'progress', share })
    },
  }
  makeExport(data, watch).then(
    (bytes) => {
      report({ kind: 'done', bytes })
    },
    (error: unknown) => {
      report({ kind: 'failure', reason: error instanceof Error ? error.message : String(error) })
    },
  )
})
