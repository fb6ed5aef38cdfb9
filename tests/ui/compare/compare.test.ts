import { describe, expect, it } from 'vitest'
import { compareScenarios, type ComparedFigure } from '../../../src/analysis/decisions/scenarioComparison.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { spreads } from '../../../src/ui/compare/compareCharts.ts'
import { finding, sayAgainstBase } from '../../../src/ui/compare/finding.ts'
import { nameOfFigureRef } from '../../../src/ui/figures/figureChoices.ts'
import { formatValue } from '../../../src/words/format.ts'
import { languages } from '../../../src/words/languages.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'
import { caseOf } from '../../engine/cases.ts'
import { inside } from '../../../src/words/en/grammar.ts'
import { yuan } from '../../yuan.ts'

const own = caseOf()
const aim = { variable: 'totalNpv' }
const compared = (dear: number): ComparedFigure => {
  const cases = [own, caseOf({ assumptions: { startPrice: { value: dear } } })]
  return finish(compareScenarios(new Simulator(), cases, [aim], 1000, 1)).figures[0]!
}
const names = ['Own', 'Other']
const figure = inside(nameOfFigureRef(own, aim, yuan('en')))
const said = (figure: ComparedFigure) => finding(own, figure, names, 'CNY', yuan('en'))

describe('what a comparison has found', () => {
  const dearer = compared(3)
  const [contest] = dearer.contests
  const mean = formatValue(Math.abs(contest!.mean), 'CNY', yuan('en'))
  const ofChance = (chance: number, other = {}): ComparedFigure => ({ ...dearer, contests: [{ ...contest!, chance, even: 0, ...other }] })

  it('names the one that is ahead, not the one that is behind', () => {
    expect(said(ofChance(0.009))).toBe(`“Own” beats “Other” in 99% of draws; ${figure}: ${mean} higher on average`)
    expect(finding(own, ofChance(0.009), names, 'CNY', yuan('zh-CN'))).toMatch(/^99% 的抽样中“Own”优于“Other”；净现值合计平均高 .+元$/)
    expect(said(ofChance(0.991, { mean: -contest!.mean }))).toBe(
      `“Other” beats “Own” in 99% of draws; ${figure}: ${mean} higher on average`,
    )
  })

  it('calls no draw every draw', () => {
    expect(said(ofChance(1))).toContain('in every draw')
    expect(said(ofChance(0.9996))).toContain('in nearly every draw')
  })

  it('speaks of the same mean as the table, whose difference it tells', () => {
    const [first, second] = dearer.standings
    expect(contest!.mean / (second!.mean - first!.mean)).toBeCloseTo(1, 9)
  })

  it.each(languages)('marks mean and median where distributions are shown: %s', (language) => {
    const locale = yuan(language)
    const { title, plot } = spreads({ figure: dearer, title: 'NPV', unit: 'CNY', names, locale }, { width: 900, height: 300 })
    const most = Math.max(...dearer.standings.map((standing) => standing!.mean))
    expect(title).toContain(formatValue(most, 'CNY', locale))
    const { rows } = plot as Extract<typeof plot, { kind: 'ridges' }>
    for (const [index, { marks, text }] of rows.entries()) {
      const { mean, quantiles } = dearer.standings[index]!
      expect(marks).toEqual({ low: quantiles[0], median: quantiles[2], mean, high: quantiles[4] })
      expect(text).toContain(formatValue(mean, 'CNY', locale))
    }
  })
})

describe('beside a figure of another scenario', () => {
  const dearer = compared(3)
  const [contest] = dearer.contests
  const beside = (chance: number, even = 0) =>
    languages.map((language) => sayAgainstBase({ ...dearer, contests: [{ ...contest!, chance, even }] }, 1, yuan(language)))

  it('stands in words in how many draws it is above the base, and nothing beside the base', () => {
    expect(beside(0.4)).toEqual(['40% 的抽样中高于 A', 'above A in 40% of draws'])
    expect(beside(1)).toEqual(['每次抽样中高于 A', 'above A in every draw'])
    expect(beside(0)).toEqual(['从不高于 A', 'never above A'])
    expect(beside(0.001)).toEqual(['几乎从不高于 A', 'hardly ever above A'])
    expect(beside(0, 1)).toEqual(['与 A 相同', 'the same as A'])
    expect(sayAgainstBase(dearer, 0, yuan('en'))).toBeUndefined()
  })
})
