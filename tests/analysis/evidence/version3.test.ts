import { beforeAll, describe, expect, it } from 'vitest'
import { valueAt } from '../../../src/analysis/catalogue/figureRef.ts'
import { counterparts, seenByEarlier } from '../../../src/analysis/evidence/counterparts.ts'
import { errorModelOf } from '../../../src/analysis/evidence/errorModel.ts'
import { hindcast, tallyOf, type Hindcast } from '../../../src/analysis/evidence/hindcast.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { models } from '../../../src/model/models.ts'
import { allObservations, type SourcedObservation } from '../../../src/state/workspace/allObservations.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import { asking } from '../../../src/engine/plan/plan.ts'
import { memberIds } from '../../../src/engine/positions.ts'
import { caseOf } from '../../engine/cases.ts'
import { finish } from '../../../src/analysis/runs/finish.ts'

const simulator = new Simulator()
const [first, second, third] = [1, 2, 3].map((version) => caseOf({ formats: [] }, models['sora-2024']![version])) as [Case, Case, Case]
type Case = ReturnType<typeof caseOf>
const { samples, seed } = third.model.simulation
let seen: readonly SourcedObservation[] = []
let cast: Hindcast

beforeAll(async () => {
  seen = allObservations(third.model.observations, await third.model.background.sources())
  cast = finish(hindcast(simulator, third, seen, samples, seed))
}, 60_000)

/** Which observations lie outside a band of the draws, for whoever has to mend the readings. */
const outside = (share: number) =>
  cast.placed
    .filter(({ percentile }) => Math.abs(percentile - 0.5) > share / 2)
    .map(({ index, percentile }) => `${seen[index]?.id}: above ${percentile.toFixed(3)} of the draws`)

describe('what was seen since, in version 3', () => {
  it('all has a place in the draws: that of a format, an industry, someone who is paid, or everyone', () => {
    expect(cast.placed.map(({ index }) => index)).toEqual(seen.map((_, index) => index))
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    const paid = seen.find(({ recipient }) => recipient === 'compute')
    expect(paid && valueAt(third, paid)).toBeDefined()
    expect(paid && valueAt(third, { ...paid, recipient: 'nobody' })).toBeUndefined()
    expect(valueAt(third, { variable: 'paidAfter', year: 2025 })).toBeUndefined()
  })

  it('is a test where no reading was fitted to it, and that is of 2026 alone', () => {
    const held = seen.filter(({ hold }) => hold)
    expect(held.length).toBeGreaterThan(seen.length / 4)
    expect(held.every(({ year }) => year === 2026)).toBe(true)
  })

  it('lies inside the middle 90 % of the draws in four cases of five', () => {
    expect(tallyOf(cast.placed).insideNinety, outside(0.9).join('\n')).toBeGreaterThanOrEqual(0.8 * seen.length)
  })

  it('lies inside the middle 50 % of the draws in 25 of 54 cases, two short of half', () => {
    expect(tallyOf(cast.placed).insideHalf, outside(0.5).join('\n')).toBe(25)
  })
})

describe('what every version can see', () => {
  const common = () =>
    seen.flatMap((now) => {
      const before = seenByEarlier(now)
      return before ? [{ now, before }] : []
    })

  it('has a place in each of them and is measured by the same rule', () => {
    for (const { now, before } of common()) {
      const [here, there] = [valueAt(third, now), valueAt(first, before)]
      expect(here && there, now.id).toBeDefined()
      expect(errorModelOf(now, here!.variable), now.id).toMatchObject(
        (({ measure, seen, error }) => ({ measure, seen, error }))(errorModelOf(before, there!.variable)),
      )
    }
  })

  it('does not take adoption by count or by value for the adoption of versions 1 and 2', () => {
    expect(common().filter(({ now }) => now.variable.startsWith('adoptionBy'))).toEqual([])
    expect(seenByEarlier({ ...seen[0]!, variable: 'adoption', industry: 'feedAds' })).toBeUndefined()
  })

  it('names no figure that is never observed', () => {
    const used = new Set(common().map(({ now }) => [now.variable, now.industry ?? now.recipient ?? ''].join(' ')))
    expect(counterparts.map(({ variable, format, recipient }) => [variable, format ?? recipient ?? ''].join(' '))).toEqual(
      expect.arrayContaining([...used]),
    )
    expect(used.size).toBe(counterparts.length)
  })

  it('scores better on average in version 3 than in versions 2 and 1, and so does the test alone', () => {
    const placed = [first, second, third].map((resolved) => {
      const theirs = common().map(({ now, before }) => (resolved === third ? now : before))
      return finish(hindcast(simulator, resolved, theirs, samples, seed)).placed
    })
    for (const part of [() => true, (index: number) => common()[index]?.now.hold === true]) {
      const [one, two, three] = placed.map((each) => tallyOf(each.filter(({ index }) => part(index))))
      expect(three?.count).toBe(two?.count)
      expect(three?.score).toBeLessThan(two?.score ?? 0)
      expect(three?.score).toBeLessThan(one?.score ?? 0)
    }
  })
})

describe('the known limits', () => {
  const means = (resolved: Case, name: string) =>
    runAtOnce(simulator, { resolved, asked: asking(resolved, [name]), samples: 2048, seed }).spread.get(name)!.mean

  it('are told of version 3 in every language, each as a sentence', async () => {
    const limits = (await third.model.background.limits?.()) ?? []
    for (const limit of limits) {
      expect(limit['zh-CN']).toMatch(/。$/)
      expect(limit.en).toMatch(/^[A-Z].*\.$/)
    }
    expect(limits.length).toBeGreaterThan(7)
  })

  it('are right that the vaguest sentence carries most of the value', () => {
    const without = caseOf({ formats: [], credence: { 'deep-impact': 0 } }, third.model)
    expect(means(without, 'totalNpv')[0]).toBeLessThan(0.5 * means(third, 'totalNpv')[0]!)
  })

  it('are right that jobs in short drama grow only through entry', () => {
    const closed = caseOf(
      {
        formats: [],
        assumptions: Object.fromEntries(
          ['liveSeries', 'comicSeries'].map((id) => [`${id}.entryElasticity`, { value: 0, low: 0, high: 0, distribution: 'fixed' }]),
        ),
      },
      third.model,
    )
    const [before, after] = ['jobsBefore', 'jobsAfter'].map((name) => means(closed, name))
    const variable = closed.variables.find(({ name }) => name === 'jobsAfter')!
    const ids = memberIds(closed, variable)
    for (const id of ['liveSeries', 'comicSeries'])
      for (let year = 1; year < closed.years; year += 1) {
        const place = ids.indexOf(id) * closed.years + year
        expect(after![place], `${id} ${closed.startYear + year}`).toBeLessThan(before![place]!)
      }
  })
})
