import { ReadyEquations } from '../../engine/plan/readyEquations.ts'
import { builtEquations } from './builtEquations.ts'

/** The equations that were written out when the app was built; nothing where the page came without them, or they cannot be had: then they are written anew. */
export async function fetchEquations(): Promise<ReadyEquations | undefined> {
  if (builtEquations === undefined) return undefined
  try {
    const response = await fetch(builtEquations)
    if (!response.ok || !response.body) throw new Error(`${response.status} ${response.statusText}`)
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'))
    return new ReadyEquations(new Uint8Array(await new Response(unpacked).arrayBuffer()))
  } catch (error) {
    console.warn('No equations from the build', error)
    return undefined
  }
}
