import { tooLarge } from './decode.ts'
import { faultsOfObservation } from './observationFaults.ts'
import { namesOlderModel, readScenario } from './readScenario.ts'
import { faultsOfQuestion } from './roomFaults.ts'
import { drift, saveResult } from './savedResult.ts'
import { faultsOfScenario, writeReadable } from './writeReadable.ts'

/**
 * All that reads, checks and writes scenario files, in one piece: a page has no use for it before one is opened or kept, or something else
 * is changed than where a slider stands.
 */
export const scenarioFiles = {
  ...{ readScenario, namesOlderModel, tooLarge },
  ...{ writeReadable, saveResult, drift },
  ...{ faultsOfScenario, faultsOfObservation, faultsOfQuestion },
}
