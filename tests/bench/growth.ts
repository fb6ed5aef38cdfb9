import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Growth } from './manyDraws.ts'

/** A run in a process of its own. */
export interface GrowthRun {
  /** What it took, once it is done. */
  readonly growth: Promise<Growth>
  /** What it has taken so far. */
  readonly soFar: () => Growth | undefined
}

/** Run so many draws of what the app shows at first. */
export function growthAt(samples: number, signal?: AbortSignal): GrowthRun {
  const child = fork(fileURLToPath(new URL('./manyDraws.ts', import.meta.url)), [String(samples)], signal ? { signal } : {})
  let soFar: Growth | undefined
  const growth = new Promise<Growth>((resolve, reject) => {
    child.on('message', (growth: Growth) => {
      soFar = growth
      if (growth.share === 1) resolve(growth)
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      reject(new Error(`the run of ${samples} draws ended with ${code ?? 'a signal'}`))
    })
  })
  return { growth, soFar: () => soFar }
}
