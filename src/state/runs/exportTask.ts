import { askedInHead } from '../../analysis/catalogue/figuresInText.ts'
import { merged } from '../../analysis/catalogue/visible.ts'
import { runSimulation } from '../../analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { asking } from '../../engine/plan/plan.ts'
import { modelOf } from '../../model/models.ts'
import { influencesIn, worthsIn } from './runTasks.ts'
import { Simulators } from './simulators.ts'
import { timeSlice } from './timeSlice.ts'
import type { TaskControl, TaskOf } from './task.ts'

/** Shares of the whole work that are done after the draws, when the claims are valued, and after the analyses. */
const drawn = 0.5
const valued = 0.6
const analysed = 0.9

/** Work out every variable and write the file. The writers are fetched when they are needed. */
export async function makeExport({ format, scenario, language, date }: TaskOf<'export'>, control: TaskControl): Promise<Uint8Array> {
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const simulators = new Simulators()
  const { samples, seed } = scenario.simulation
  const everything = merged([...asking(resolved, resolved.symbols.keys()), ...askedInHead(resolved)])
  const results = await timeSlice(
    runSimulation(simulators.exact, { resolved, asked: everything, samples, seed }),
    control.signal,
    (share) => {
      control.progress(share * drawn)
    },
  )
  if (format === 'csv') return new TextEncoder().encode((await import('../../files/tables.ts')).writeCsv(results))
  const worths = await timeSlice(worthsIn(simulators, { kind: 'worths', scenario, samples }), control.signal, (share) => {
    control.progress(drawn + share * (valued - drawn))
  })
  const influences = await timeSlice(influencesIn(simulators, { kind: 'influences', scenario, samples }), control.signal, (share) => {
    control.progress(valued + share * (analysed - valued))
  })
  const insight = { resolved, samples, ...worths, ...influences }
  if (format === 'json') return new TextEncoder().encode((await import('../../files/tables.ts')).writeDrawsJson(results, insight))
  const { background } = results.resolved.model
  const [{ writeWorkbook }, sources, judgements, claimReadings] = await Promise.all([
    import('../../files/workbook/writeWorkbook.ts'),
    background.sources(),
    background.judgements(),
    background.claimReadings(),
  ])
  return writeWorkbook({ results, insight, sources, judgements, claimReadings, languages: [language], date })
}
