import { ReadyEquations } from '../../engine/plan/readyEquations.ts'
import { takeReady } from '../../engine/simulation.ts'
import { builtEquations, builtPointEquations } from './builtData.ts'
import { fetchBuilt } from './fetchBuilt.ts'

/** Resolves when this thread need not write out the equations of the newest model as it stands, or would have to. */
export async function readyForDraws(): Promise<void> {
  takeReady({ forDraws: await equationsAt(builtEquations) })
}

async function equationsAt(address: string | undefined): Promise<ReadyEquations | undefined> {
  const file = await fetchBuilt(address)
  return file && new ReadyEquations(new Uint8Array(await file.arrayBuffer()))
}

let pointReady: Promise<void> | undefined

/** The same for the estimate with every assumption at its value. */
export const readyForPoint = (): Promise<void> =>
  (pointReady ??= equationsAt(builtPointEquations).then((forPoint) => {
    takeReady({ forPoint })
  }))
