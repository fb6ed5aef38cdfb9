import { describe, expect, it, test } from 'vitest'
import type { ResolvedScenario } from '../../../src/engine/resolve.ts'
import { DrawColumns } from '../../../src/engine/draws/drawColumns.ts'
import { drawnColumn } from '../../../src/engine/draws/inputDraws.ts'
import { sameDraws } from '../../../src/engine/simulation.ts'
import { normalProbability } from '../../../src/engine/draws/normal.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { caseOf, checkCase, inputAt, inputsOf } from '../cases.ts'

const count = 8192
const seed = 3

const driversOf = (resolved: ResolvedScenario, path: string, columns = new DrawColumns(seed)) =>
  columns.normals(resolved, inputAt(resolved, path), 0, count)

/** Every assumption's draws, by path. */
function drawsOf(resolved: ResolvedScenario, draws = 256): Map<string, Float64Array> {
  const columns = new DrawColumns(seed)
  return new Map(inputsOf(resolved).map((input) => [input.path, drawnColumn(input, columns.normals(resolved, input, 0, draws))]))
}

/** The paths whose draws are not the same in both, among those that both have. */
function movedBetween(before: Map<string, Float64Array>, after: Map<string, Float64Array>): string[] {
  return [...before].flatMap(([path, column]) => {
    const other = after.get(path)
    return other && !column.every((value, draw) => Object.is(value, other[draw])) ? [path] : []
  })
}

const mean = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0) / column.length
const correlation = (one: Float64Array, other: Float64Array) => {
  const [a, b] = [mean(one), mean(other)]
  const together = one.reduce((sum, value, draw) => sum + (value - a) * ((other[draw] ?? 0) - b), 0)
  return (
    together / Math.sqrt(one.reduce((sum, value) => sum + (value - a) ** 2, 0) * other.reduce((sum, value) => sum + (value - b) ** 2, 0))
  )
}

describe('what drives an assumption', () => {
  const resolved = caseOf()

  it('is standard normal: its mean, its spread and its tails', () => {
    for (const path of ['startPrice', 'usableHalving', 'games.adoptionCap', 'shortDrama.cast.eligible', 'advertising.vfx.reduction']) {
      const drivers = driversOf(resolved, path)
      expect(mean(drivers)).toBeCloseTo(0, 2)
      expect(mean(drivers.map((z) => z * z))).toBeCloseTo(1, 1)
      const below = (p: number) => drivers.filter((z) => normalProbability(z) < p).length / count
      for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) expect(Math.abs(below(p) - p)).toBeLessThan(0.01)
    }
  })

  it('follows a shared factor by its loading: two of them go together by the product of theirs', () => {
    const loaded = inputsOf(resolved).filter(({ factor }) => factor !== undefined)
    expect(loaded.length).toBeGreaterThan(20)
    const some = loaded.filter((_, place) => place % 9 === 0 || loaded[place]?.path === 'usableHalving')
    const columns = new DrawColumns(seed)
    for (const [place, one] of some.entries()) {
      for (const other of some.slice(place + 1)) {
        const found = correlation(columns.normals(resolved, one, 0, count), columns.normals(resolved, other, 0, count))
        expect(Math.abs(found - one.loading * other.loading), `${one.path} ${other.path}`).toBeLessThan(0.03)
      }
    }
  })

  it('goes its own way where there is no shared factor', () => {
    const alone = inputsOf(resolved).filter(({ factor, distribution }) => factor === undefined && distribution !== 'fixed')
    const some = alone.filter((_, place) => place % 13 === 0)
    const columns = new DrawColumns(seed)
    for (const [place, one] of some.entries()) {
      for (const other of some.slice(place + 1)) {
        const found = correlation(columns.normals(resolved, one, 0, count), columns.normals(resolved, other, 0, count))
        expect(Math.abs(found), `${one.path} ${other.path}`).toBeLessThan(0.05)
      }
    }
  })

  it('is the factor itself at a loading of 1, and all its own at 0', () => {
    const columns = new DrawColumns(seed)
    const own = columns.normals(resolved, { ...inputAt(resolved, 'usableHalving'), loading: 0 }, 0, 64)
    const [one, other] = ['games.usableStart', 'shortDrama.usableStart'].map((path) =>
      columns.normals(resolved, { ...inputAt(resolved, path), loading: 1 }, 0, 64),
    )
    expect(one).toEqual(other)
    expect(columns.normals(resolved, { ...inputAt(resolved, 'usableHalving'), loading: 1 }, 0, 64)).toEqual(one)
    expect(own).not.toEqual(one)
    const against = columns.normals(resolved, { ...inputAt(resolved, 'games.usableStart'), loading: -1 }, 0, 64)
    expect([...against]).toEqual([...one!].map((z) => -z))
  })

  it('is the same whether made at once or in parts, kept or made anew', () => {
    const columns = new DrawColumns(seed)
    const input = inputAt(resolved, 'games.usableStart')
    const whole = columns.normals(resolved, input, 0, 20_000)
    for (const [from, length] of [
      [0, 4096],
      [4096, 4096],
      [4097, 100],
      [12_288, 4096],
      [19_999, 1],
    ] as const) {
      expect(columns.normals(resolved, input, from, length)).toEqual(whole.slice(from, from + length))
      expect(columns.normals(resolved, input, from, length)).toEqual(new DrawColumns(seed).normals(resolved, input, from, length))
    }
  })

  it('is the same for the same seed, and another for another', () => {
    expect(driversOf(resolved, 'startPrice')).toEqual(driversOf(resolved, 'startPrice'))
    expect(driversOf(resolved, 'startPrice')).not.toEqual(driversOf(resolved, 'startPrice', new DrawColumns(seed + 1)))
    expect(driversOf(resolved, 'usableHalving')).not.toEqual(driversOf(resolved, 'usableHalving', new DrawColumns(seed + 1)))
  })
})

describe('nothing is drawn again because something else has changed:', () => {
  const model = drawsOf(caseOf())
  const movedBy = (changes: Partial<Scenario>) => movedBetween(model, drawsOf(caseOf(changes)))

  it('a moved slider moves its own draws and no others', () => {
    expect(movedBy({ assumptions: { startPrice: { value: 2.4 } } })).toEqual(['startPrice'])
    expect(movedBy({ assumptions: { 'shortDrama.cast.reduction': { value: 0.5, distribution: 'triangular' } } })).toEqual([
      'shortDrama.cast.reduction',
    ])
  })

  it('a credence moves what its claim governs', () => {
    const governed = inputsOf(caseOf()).filter(({ claim }) => claim === 'unphysical')
    expect(movedBy({ credence: { unphysical: 0.5 } }).sort()).toEqual(governed.map(({ path }) => path).sort())
  })

  it('a longer time, a metric, or the same number typed again moves nothing', () => {
    expect(movedBy({ simulation: { startYear: 2030, years: 20, samples: 5, seed: 9 } })).toEqual([])
    expect(movedBy({ assumptions: { startPrice: { value: 1.5 } } })).toEqual([])
  })

  it('a fourth industry, or other lines, move nothing of the others', () => {
    const withIndustriesOf = (name: string) => drawsOf(caseOf({ formats: checkCase(name).scenario.formats }))
    const fourth = withIndustriesOf('fourth-industry')
    expect(fourth.size).toBeGreaterThan(model.size)
    expect(movedBetween(model, fourth)).toEqual([])
    const own = checkCase('changed-lines').scenario.formats.map(({ id }) => id)
    const moved = movedBetween(model, withIndustriesOf('changed-lines'))
    expect(moved.filter((path) => !own.some((id) => path.startsWith(`${id}.`)))).toEqual([])
  })
})

test('what is drawn is taken as far as its claim is believed', () => {
  const input = { ...inputAt(caseOf(), 'startPrice'), neutral: 0.2 }
  const drivers = Float64Array.of(-1, 0, 1)
  const [none, half, all] = [0, 0.5, 1].map((credence) => drawnColumn({ ...input, credence }, drivers))
  expect([...none!]).toEqual([0.2, 0.2, 0.2])
  expect([...half!]).toEqual([...all!].map((drawn) => 0.2 + 0.5 * (drawn - 0.2)))
})

test('the same value and ends between other bounds are drawn otherwise, and so are not taken for the same draws', () => {
  const input = { ...inputAt(caseOf(), 'startPrice'), distribution: 'normal' as const, bounds: [0, 100] as const }
  const cut = { ...input, bounds: [input.low, input.high] as const }
  const drivers = Float64Array.of(-3, 0, 3)
  expect([...drawnColumn(cut, drivers)]).not.toEqual([...drawnColumn(input, drivers)])
  expect([sameDraws(input, { ...input }), sameDraws(input, cut)]).toEqual([true, false])
})
