import type { scenarioFiles } from '../../files/scenarioFiles.ts'
import { FetchedPart } from '../app/fetchedPart.ts'

const part = new FetchedPart(() => import('../../files/scenarioFiles.ts').then(({ scenarioFiles }) => scenarioFiles))

/**
 * What reads, checks and writes scenario files; nothing as long as it is on its way. Until then there is nothing on screen but the model’s
 * own values with sliders moved, which any file can say: what is opened, and what is written, waits for it.
 */
export const filesHere = (): typeof scenarioFiles | undefined => part.here

/** Fetch what reads and writes scenario files; at once where it is here. A page does so when its first charts stand. */
export const fetchFiles = (): Promise<typeof scenarioFiles> => part.fetch()
