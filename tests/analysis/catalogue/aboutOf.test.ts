import { expect, test } from 'vitest'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { latestModel } from '../../../src/model/models.ts'
import { aboutOf } from '../../../src/analysis/catalogue/target.ts'

/** As the view of the app is: what is looked at is read by getters, which a copy leaves behind. */
class Looked {
  get industry() {
    return 'animation'
  }
  get year() {
    return 10
  }
}

test('what moves a figure and what the claims are worth to it are asked of the same format', () => {
  const { target, worthOf } = aboutOf(resolveScenario(latestModel, baseline), new Looked())
  expect([target, worthOf]).toEqual([target, target])
  expect(target.industry).toBe('animation')
})
