import { describe, expect, it, test } from 'vitest'
import { costParts, fullCost } from '../../../src/analysis/explain/fullCost.ts'
import { readPressHeadline } from '../../../src/analysis/evidence/pressHeadline.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { caseOf } from '../../engine/cases.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'
import { headlines } from './headlines.ts'

test.each(headlines)('“%s” is read', (text, says) => {
  expect(readPressHeadline(text, 7.12)).toEqual({
    ...says,
    ...(says.cut !== undefined && { cut: expect.closeTo(says.cut, 9) as number }),
    ...(says.money !== undefined && { money: expect.closeTo(says.money, 6) as number }),
  })
})

describe('what stands behind a headline', () => {
  const simulator = new Simulator()
  const resolved = caseOf()
  const ask = (changes: object) =>
    finish(fullCost(simulator, resolved, { industry: 'shortDrama', year: 2, units: 1, covers: ['firstTakes'], ...changes }, 1024, 1))

  it('is what the model says of all parts where the headline gives nothing', () => {
    const { production, parts } = ask({ covers: [] })
    expect(production[2]! / Object.entries(parts).reduce((sum, [part, of]) => sum + (part === 'distribution' ? 0 : of[2]!), 0)).toBeCloseTo(
      1,
      1,
    )
    expect(Object.keys(parts)).toEqual([...costParts])
  })

  it('is the headline itself where it covers everything', () => {
    expect(ask({ money: 3000, covers: costParts }).full).toEqual([3000, 3000, 3000, 3000, 3000])
  })

  it('grows with what is made, and is far above what pays for first takes alone', () => {
    const [one, two] = [ask({ money: 3000 }), ask({ money: 6000, units: 2 })]
    expect(two.production[2]! / one.production[2]!).toBeCloseTo(2, 6)
    expect(one.production[0]!).toBeGreaterThan(30 * 3000)
  })

  it('makes of a fall of 90 % less than that for all production, and less still with distribution', () => {
    const { saving, savingOfAll } = ask({ cut: 0.9, covers: ['firstTakes', 'retakes'] })
    expect(saving[4]!).toBeLessThan(0.9)
    expect(savingOfAll[2]!).toBeLessThan(saving[2]! / 2)
  })
})
