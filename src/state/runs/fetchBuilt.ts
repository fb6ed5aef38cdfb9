import type { Told } from '../../analysis/runs/results.ts'
import { readStored } from '../../analysis/runs/storedResults.ts'
import type { BuiltAnswers } from './task.ts'
import { builtAnswers, builtResults } from './builtData.ts'

/** A file of the build, unpacked; nothing where the page came without it, or it cannot be had: then what it holds is worked out anew. */
export async function fetchBuilt(address: string | undefined): Promise<Response | undefined> {
  if (address === undefined) return undefined
  try {
    const response = await fetch(address)
    if (!response.ok || !response.body) throw new Error(`${response.status} ${response.statusText}`)
    return new Response(await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
  } catch (error) {
    console.warn('Not from the build', error)
    return undefined
  }
}

/** What comes with the first view. */
export interface FirstResults {
  /** What the model's own values come to, as far as that view shows it. */
  readonly told: Told
  /** The keys of the tasks that were answered when the app was built. */
  readonly answered: readonly string[]
}

export async function fetchResults(): Promise<FirstResults | undefined> {
  const file = await fetchBuilt(builtResults)
  return file && (readStored(await file.text()) as FirstResults)
}

/** The answers to those tasks. */
export async function fetchAnswers(): Promise<BuiltAnswers> {
  const file = await fetchBuilt(builtAnswers)
  return file ? (readStored(await file.text()) as BuiltAnswers) : new Map()
}
