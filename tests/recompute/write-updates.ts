// Writes shippedUpdates.json: how what was seen fell in every scenario that comes with the app, and what its net present values become
// when updated with it, so that nobody waits for what is the same on every device. Some minutes:
//   npx tsx tests/recompute/write-updates.ts [SCENARIO ...]
import '../../src/model/everyModel.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hindcast, summaryOf } from '../../src/analysis/evidence/hindcast.ts'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { batchDraws, Simulator } from '../../src/engine/simulation.ts'
import { modelOf } from '../../src/model/models.ts'
import { runEvidence } from '../../src/state/runs/evidenceTasks.ts'
import { allObservations } from '../../src/state/workspace/allObservations.ts'
import { fingerprintOf, plainly, updatedFigures, updateTask } from '../../src/state/workspace/seenUpdate.ts'
import { finish } from '../../src/analysis/runs/finish.ts'
import { openShipped, shippedFiles } from '../files/shippedFiles.ts'
import { writeJson } from './writeJson.ts'

const file = fileURLToPath(new URL('../../src/state/workspace/shippedUpdates.json', import.meta.url))
const digits = (value: number) => Number(value.toPrecision(5))
const wanted = process.argv.slice(2)

for (const [id] of shippedFiles) {
  if (wanted.length > 0 && !wanted.includes(id)) continue
  const scenario = openShipped(id)
  const model = modelOf(scenario.model)
  const seen = allObservations(model.observations, await model.background.sources()).map(plainly)
  const simulator = new Simulator()
  const { placed } = finish(hindcast(simulator, resolveScenario(model, scenario), seen, batchDraws, scenario.simulation.seed))
  const learning = finish(runEvidence(simulator, updateTask(scenario, seen)))
  const figures = ('written' in learning ? updatedFigures(learning) : []).map(({ figure, before, after }) => {
    return { figure, before: before.map(digits), after: after.map(digits) }
  })
  const known = JSON.parse(readFileSync(file, 'utf8')) as { readonly id: string }[]
  const others = known.filter((one) => one.id !== id && shippedFiles.some(([name]) => name === one.id))
  const all = [...others, { id, fingerprint: fingerprintOf(scenario), summary: summaryOf(placed, seen), figures }]
  const sorted = all.toSorted((one, other) => one.id.localeCompare(other.id))
  writeJson(file, sorted)
  console.error(id, figures[0]?.before, figures[0]?.after)
}
