import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { writeWorkbook } from '../../../src/files/workbook/writeWorkbook.ts'
import { modelOf, models } from '../../../src/model/models.ts'
import type { Language } from '../../../src/words/languages.ts'

/** The workbook of a case, without draws. */
export const written = async (resolved: ResolvedScenario, languages: readonly [Language, ...Language[]] = ['en']): Promise<Uint8Array> =>
  writeWorkbook({
    ...{ results: pointResults(resolved), languages },
    ...{ sources: await resolved.model.background.sources(), judgements: await resolved.model.background.judgements() },
    claimReadings: await resolved.model.background.claimReadings(),
  })

/** The case that a scenario file stands for. */
export function caseIn(text: string): ResolvedScenario {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return resolveScenario(modelOf(read.scenario.model), read.scenario)
}
