import { describe, expect, it } from 'vitest'
import { normalProbability } from '../../../src/engine/draws/normal.ts'
import { factorName } from '../../../src/engine/draws/drawColumns.ts'
import { Scramblings } from '../../../src/engine/draws/scramblings.ts'
import { caseOf, inputsOf } from '../cases.ts'

const resolved = caseOf()
const inputs = inputsOf(resolved).filter(({ distribution, kind }) => distribution !== 'fixed' && kind !== 'factor')

/** The largest correlation between two of some columns of standard normal values. */
function closest(columns: readonly Float64Array[]): number {
  let most = 0
  for (const [place, one] of columns.entries()) {
    for (const other of columns.slice(place + 1)) {
      let together = 0
      for (let draw = 0; draw < one.length; draw += 1) together += one[draw]! * other[draw]!
      most = Math.max(most, Math.abs(together) / one.length)
    }
  }
  return most
}

const names = [factorName('capability'), ...inputs.map(({ path }) => path)]
const sample = (column: Float64Array, one: number, samples: number) => column.filter((_, draw) => draw % samples === one)

describe('independent samples', () => {
  it('have each of their points in a stratum of its own, whatever the name', () => {
    const drawn = new Scramblings('test', 1, 4, 128)
    drawn.uncorrelate(resolved, inputs)
    for (const name of names.slice(0, 40)) {
      for (let one = 0; one < 4; one += 1) {
        const strata = new Set([...sample(drawn.own(name), one, 4)].map((z) => Math.floor(128 * normalProbability(z))))
        expect(strata.size).toBe(128)
      }
    }
  })

  it('have nothing to do with one another, nor with those of another seed or set', () => {
    const each = new Scramblings('test', 1, 8, 512)
    const columns = Array.from({ length: 8 }, (_, one) => sample(each.own('startPrice'), one, 8))
    const others = [new Scramblings('test', 2, 8, 512), new Scramblings('other', 1, 8, 512)].map((set) =>
      sample(set.own('startPrice'), 0, 8),
    )
    expect(closest([...columns, ...others])).toBeLessThan(4.5 / Math.sqrt(512))
  })

  it('are the same for the same seed and name', () => {
    const [one, other] = [new Scramblings('test', 7, 8, 64), new Scramblings('test', 7, 8, 64)]
    expect(one.own('hurdle')).toEqual(other.own('hurdle'))
  })

  it.each([
    ['the map of two assumptions', 1, 1024],
    ['goal seek', 8, 512],
  ])(
    'of the number that %s uses are as good as uncorrelated: no two independent assumptions go together by more than 0.05',
    (_, samples, points) => {
      const drawn = new Scramblings('few', 1, samples, points)
      drawn.uncorrelate(resolved, inputs)
      expect(names.length).toBeGreaterThan(180)
      expect(closest(names.map((name) => drawn.own(name)))).toBeLessThan(0.05)
      expect(closest(names.map((name) => sample(drawn.own(name), 0, samples)))).toBeLessThan(0.05)
    },
  )

  it('tie an assumption to its factor by its loading', () => {
    const drawn = new Scramblings('test', 1, 8, 512)
    const tied = inputs.filter(({ factor }) => factor !== undefined).slice(0, 5)
    for (const input of tied) {
      const together = drawn.drivers(input).reduce((sum, z, draw) => sum + z * drawn.factor('capability')[draw]!, 0) / drawn.draws
      expect(Math.abs(together - input.loading)).toBeLessThan(0.03)
    }
  })
})
