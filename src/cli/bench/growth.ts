import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a run of so many draws takes. */
export interface Growth {
  readonly samples: number
  readonly ms: number
  /** The most memory that the process held at any time, less what it held before the run. */
  readonly megabytes: number
}

/** Run so many draws of everything that the app shows, in a process of its own. */
export function growthAt(samples: number, signal: AbortSignal): Promise<Growth> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./manyDraws.ts', import.meta.url)), [String(samples)], { signal })
    child.on('message', (growth: Growth) => {
      resolve(growth)
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      reject(new Error(`the run of ${samples} draws ended with ${code ?? 'a signal'}`))
    })
  })
}
