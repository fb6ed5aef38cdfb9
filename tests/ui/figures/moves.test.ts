import { expect, test } from 'vitest'
import { askedOnScreen } from '../../../src/analysis/catalogue/figuresInText.ts'
import { firstLook } from '../../../src/analysis/catalogue/firstLook.ts'
import type { Results } from '../../../src/analysis/runs/results.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { latestModel } from '../../../src/model/models.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { noText } from '../../../src/model/text.ts'
import { valuesOfAll } from '../../../src/ui/figures/figuresOnScreen.ts'
import { moves } from '../../../src/ui/figures/moves.ts'

const simulator = new Simulator()
const seen = (scenario: Scenario, samples: number): Results => {
  const resolved = resolveScenario(latestModel, scenario)
  return runAtOnce(simulator, {
    ...{ resolved, samples, seed: 1 },
    asked: askedOnScreen(resolved, { ...firstLook, beside: valuesOfAll(resolved, firstLook) }),
  })
}

test('a step that figures do not come from has moved none, whatever the number of draws', () => {
  const before = seen(baseline, 512)
  const told = { ...baseline, story: [{ title: noText, text: noText, notes: noText, view: firstLook }] }
  expect(moves(before, seen(told, 256), firstLook)).toEqual([])
  expect(moves(before, seen({ ...baseline, assumptions: { hurdle: { value: 0.5 } } }, 512), firstLook)).not.toEqual([])
})
