import { describe, expect, it, test } from 'vitest'
import { costParts, deflating } from '../../src/analysis/deflate.ts'
import { readHeadline, type Headline } from '../../src/analysis/headline.ts'
import { Simulator } from '../../src/engine/simulation.ts'
import { caseOf } from '../engine/cases.ts'
import { finish } from './finish.ts'

const headlines: readonly (readonly [string, Headline])[] = [
  ['3,000 yuan for 80 episodes', { money: 3000, per: { count: 80, unit: 'episode' } }],
  ['3人48小时3000元做完80集', { money: 3000, per: { count: 80, unit: 'episode' }, people: 3, hours: 48 }],
  ['costs down 90 %', { cut: 0.9 }],
  ['成本降低九成', { cut: 0.9 }],
  ['AI短剧从100万压到10万', { cut: 0.9 }],
  ['from $200,000 to $20,000', { cut: 0.9 }],
  ['成本仅为传统的10%', { cut: 0.9 }],
  ['400元/分钟', { money: 400, per: { count: 1, unit: 'minute' } }],
  ['AI真人剧成本仅需12万元一部', { money: 120_000 }],
  ['$30 per minute', { money: 216, per: { count: 1, unit: 'minute' } }],
  ['a 45-minute series for 1.5 million yuan', { money: 1_500_000, per: { count: 45, unit: 'minute' } }],
  ['AI will change everything', {}],
]

test.each(headlines)('“%s” is read', (text, wanted) => {
  expect(readHeadline(text)).toEqual(wanted)
})

describe('what stands behind a headline', () => {
  const simulator = new Simulator()
  const of = caseOf()
  const ask = (changes: object) =>
    finish(deflating(simulator, of, { industry: 'shortDrama', year: 2, units: 1, covers: ['firstTakes'], ...changes }, 1024, 1))

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
