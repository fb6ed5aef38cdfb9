import { insightOf } from '../../analysis/sensitivity/insight.ts'
import { runSimulation } from '../../analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { asking as everyValueOf } from '../../engine/plan/plan.ts'
import { Simulator } from '../../engine/simulation.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Language } from '../../words/languages.ts'
import { timeSlice } from './timeSlice.ts'
import type { TaskControl } from './runner.ts'

/** A file to make of a scenario: all of it, with the draws that its saved figures rest on. */
export interface ExportOrder {
  readonly format: 'xlsx' | 'csv' | 'json'
  readonly scenario: Scenario
  readonly language: Language
  readonly date: Date
}

/** Shares of the whole work that are done after the draws and after the questions. */
const drawn = 0.5
const asked = 0.9

/** Work out every variable and write the file. The writers are fetched when they are needed. */
export async function makeExport({ format, scenario, language, date }: ExportOrder, watch: TaskControl): Promise<Uint8Array> {
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const simulator = new Simulator()
  const { samples, seed } = scenario.simulation
  const everything = everyValueOf(resolved, resolved.symbols.keys())
  const results = await timeSlice(runSimulation(simulator, { resolved, asked: everything, samples, seed }), watch.signal, (share) => {
    watch.progress(share * drawn)
  })
  if (format === 'csv') return new TextEncoder().encode((await import('../../files/tables.ts')).writeCsv(results))
  const insight = await timeSlice(insightOf(simulator, { resolved, samples, seed }), watch.signal, (share) => {
    watch.progress(drawn + share * (asked - drawn))
  })
  if (format === 'json') return new TextEncoder().encode((await import('../../files/tables.ts')).writeDrawsJson(results, insight))
  const { background } = results.resolved.model
  const [{ writeWorkbook }, sources, judgements] = await Promise.all([
    import('../../files/workbook/writeWorkbook.ts'),
    background.sources(),
    background.judgements(),
  ])
  return writeWorkbook({ results, insight, sources, judgements, languages: [language], date })
}
