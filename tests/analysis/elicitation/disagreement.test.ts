import { expect, test } from 'vitest'
import { disagreementOf } from '../../../src/analysis/elicitation/disagreement.ts'
import type { Tenths } from '../../../src/analysis/elicitation/fourStep.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { latestModel } from '../../../src/model/models.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'

const people = (...said: Tenths[]) => said.map((one) => ({ said: one, weight: 1 / said.length }))

// A metric that is the assumption itself: its variance is the room's own, which the law of total variance splits by hand.
test('the variance of a figure is split into that between people and that within them', () => {
  const metric = { id: 'same', title: { 'zh-CN': '同', en: 'Same' }, unit: '1', dimensions: [], formula: 'hurdle' } as const
  const resolved = resolveScenario(latestModel, { ...baseline, metrics: [metric] })
  const z = 1.2815515655446004
  const said: Tenths[] = [
    [0.1 - 0.01 * z, 0.1, 0.1 + 0.01 * z],
    [0.16 - 0.02 * z, 0.16, 0.16 + 0.02 * z],
  ]
  const request = {
    aim: { variable: 'same' },
    pool: 'mixture',
    beliefs: [{ path: 'hurdle', people: people(...said) }],
    figures: [],
  } as const
  const { assumptions, room, now } = finish(disagreementOf(new Simulator(), resolved, request, 512, 1))
  const [one] = assumptions
  expect(one!.means[0]).toBeCloseTo(0.1, 3)
  expect(one!.means[1]).toBeCloseTo(0.16, 3)
  expect(one!.between).toBeCloseTo(0.03 ** 2, 4)
  expect(one!.within / ((0.01 ** 2 + 0.02 ** 2) / 2)).toBeCloseTo(1, 0)
  expect(room.mean).toBeCloseTo(0.13, 2)
  expect(now.mean).not.toBeCloseTo(room.mean, 3)
})
