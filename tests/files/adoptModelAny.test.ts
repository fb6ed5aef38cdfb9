import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import { resolveScenario, type Input } from '../../src/engine/resolve.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import type { ScenarioFile } from '../../src/files/schema.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import type { Change, Metric, OwnFormat, OwnObservation, StoryStep } from '../../src/model/scenario.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { sora2024Third } from '../../src/model/versions/3/model.ts'
import { successors } from '../../src/model/versions/3/successors.ts'
import { caseOf, inputsOf, scenarioOf } from '../engine/cases.ts'
import { long, runs } from '../runs.ts'
import { adopted, known, linesOf, ownIndustry, ownLine, text } from './firstToThird.ts'

const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true })

const changeOf = ({ kind, bounds: [least, most] }: Input): fc.Arbitrary<Change> =>
  within(least, most).chain((value) =>
    fc.record(
      {
        value: fc.constant(value),
        low: within(least, value),
        high: within(value, most),
        distribution: fc.constantFrom('fixed' as const, ...(kind ? [] : (['uniform', 'triangular', 'pert'] as const))),
        note: fc.string({ maxLength: 10 }),
      },
      { requiredKeys: kind ? ['value', 'distribution'] : ['value'] },
    ),
  )

/** Changes of anything that a scenario with these formats has. */
const changes = (formats: readonly OwnFormat[]) =>
  fc
    .uniqueArray(fc.constantFrom(...inputsOf(caseOf({ formats }))), { maxLength: 25 })
    .chain((inputs) => fc.tuple(...inputs.map((input) => changeOf(input).map((change) => [input.path, change] as const))))
    .map((entries): Record<string, Change> => Object.fromEntries(entries))

const credence = fc.dictionary(fc.constantFrom(...Object.keys(sora2024.claims)), within(0, 0.999), { maxKeys: 6 })

/** Any lines of an industry, with and without readings and with lines of one's own, some of which have names that mean something in version 3. */
const changedIndustry = fc.constantFrom('shortDrama', 'advertising', 'games').chain((id) => {
  const format = sora2024.formats.find((one) => one.id === id)
  const kept = fc.subarray(linesOf(id), { minLength: 1 })
  const own = fc.subarray(['drone', 'tier', 'learning', 'liveSeries'].map(ownLine))
  const readings = fc.subarray(Object.entries(format?.assumptions ?? {}).map(([name, { value }]) => [name, { value }] as const))
  return fc.tuple(kept, own, readings, fc.boolean()).map(([theirs, mine, assumptions, renamed]): OwnFormat => ({
    ...{ id, name: renamed ? text : (format?.name ?? text), unit: format?.unit ?? text },
    assumptions: Object.fromEntries(assumptions),
    lines: [...theirs, ...mine],
  }))
})

const formats = fc
  .tuple(
    fc.uniqueArray(changedIndustry, { maxLength: 3, selector: ({ id }) => id }),
    fc.constantFrom([], [ownIndustry], [{ ...ownIndustry, id: 'comicSeries' }]),
  )
  .map(([changed, own]) => [...changed, ...own])

const metrics = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('ours', 'profitAfter', 'entry', 'mobileGame', 'units2'),
      formula: fc.constantFrom(
        ...(['npv / sum(npv, industry)', 'inflation / inflation', 'at(games, npv) / totalNpv', 'producerNpv / npv'] as const),
        ...([
          'sum(saving * 0, year) / totalNpv',
          'disputeProbability + transitionShare',
          'sum(npv * oneYear, industry) / oneYear / totalNpv',
        ] as const),
      ),
    }),
    { maxLength: 4, selector: ({ id }) => id },
  )
  .map((list) => list.map(({ id, formula }): Metric => ({ id, title: text, unit: '1', dimensions: ['industry'], formula })))

const observation: fc.Arbitrary<OwnObservation> = fc
  .constantFrom('adoption', 'npv', 'averageUnitCost', 'wageGrowth', 'networkTraffic', 'productionSavingShare', 'jobsBefore')
  .chain((variable) =>
    fc.constantFrom('shortDrama', 'advertising', 'games').map((industry) => ({
      ...{ variable, industry, year: 2025, value: 1, source: 's', confidence: 'C' as const },
    })),
  )

const step = (own: readonly OwnFormat[]): fc.Arbitrary<StoryStep> =>
  fc
    .record({
      ...{ assumptions: changes(own), credence, industry: fc.constantFrom('all', 'shortDrama', 'games', 'documentary') },
      lens: fc.constantFrom('project' as const, 'industry' as const),
    })
    .map(({ industry, lens, ...others }) => ({
      ...{ title: text, text, notes: text, view: { industry, lens, scope: 'all' as const, year: 2030, charts: ['cost'] } },
      ...others,
    }))

const anyScenario = formats
  .chain((own) =>
    fc.record({
      assumptions: changes(own),
      credence,
      formats: fc.constant(own),
      metrics,
      observations: fc.array(observation, { minLength: 1, maxLength: 4 }),
      story: fc.array(step(own), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map((sections) => scenarioOf(sections))
  .filter((scenario) => readScenario(writeScenario(scenario, {}, known), known).ok)

/** Everything of the user's that a file says, by its place: what is there in the new one, and what has to be named. */
function everythingOf(file: ScenarioFile): (readonly (string | number)[])[] {
  const keys = (entries: object | undefined, ...place: (string | number)[]) => Object.keys(entries ?? {}).map((key) => [...place, key])
  return [
    ...keys(file.assumptions, 'assumptions'),
    ...keys(file.credence, 'credence'),
    ...(file.metrics ?? []).map((_, index) => ['metrics', index]),
    ...(file.observations ?? []).map((_, index) => ['observations', index]),
    ...(file.industries ?? []).flatMap(({ name, assumptions, lines = [] }, index) => [
      ...(name ? [['industries', index, 'name']] : []),
      ...keys(assumptions, 'industries', index, 'assumptions'),
      ...lines.map((_, line) => ['industries', index, 'lines', line]),
    ]),
    ...(file.story ?? []).flatMap(({ assumptions, credence: believed }, index) => [
      ...keys(assumptions, 'story', index, 'assumptions'),
      ...keys(believed, 'story', index, 'credence'),
    ]),
  ]
}

test(
  'any scenario of version 1 can adopt version 3, its file reads without faults, and all of the user’s is there or named',
  { timeout: long ? 0 : 240_000 },
  () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const old = JSON.parse(writeScenario(scenario, {}, known)) as ScenarioFile
        const { scenario: after, moved, lost } = adopted(scenario)
        const written = writeScenario(after, {}, known)
        const read = readScenario(written, known)
        expect(read.ok && { ...read.scenario, assumptions: {}, story: [] }).toEqual({ ...after, assumptions: {}, story: [] })
        expect(Number.isFinite(evaluate(resolveScenario(sora2024Third, after)).get('totalNpv')?.[0])).toBe(true)

        const isNamed = (place: readonly (string | number)[]) => lost.some((one) => one.place.every((part, depth) => part === place[depth]))
        const now = (place: readonly (string | number)[]) => moved.find((one) => JSON.stringify(one.place) === JSON.stringify(place))?.to
        const count = (section: string, at: readonly (string | number)[] = []) =>
          everythingOf(old)
            .filter((place) => place[0] === section && at.every((part, depth) => part === place[depth]))
            .filter((place) => !isNamed(place)).length
        for (const place of everythingOf(old).filter((one) => !isNamed(one))) {
          const [section, first, part, entry] = place
          if (section === 'assumptions') expect(after.assumptions).toHaveProperty([now(place) ?? String(first)])
          if (section === 'credence') expect(after.credence).toHaveProperty([String(first)])
          if (section === 'story' && part === 'assumptions')
            expect(after.story?.[Number(first)]?.assumptions).toHaveProperty([now(place) ?? String(entry)])
          if (section === 'story' && part === 'credence') expect(after.story?.[Number(first)]?.credence).toHaveProperty([String(entry)])
          if (section === 'industries') {
            const format = after.formats.find(({ id }) => id === successors.format(old.industries?.[Number(first)]?.id ?? ''))
            if (part === 'lines')
              expect(format?.lines.map(({ id }) => id)).toContain(old.industries?.[Number(first)]?.lines?.[Number(entry)]?.id)
            if (part === 'assumptions') expect(format?.assumptions).toHaveProperty([now(place)?.split('.').at(-1) ?? ''])
            if (part === 'name') expect(format?.name).toEqual(text)
          }
        }
        expect([after.metrics.length, after.observations?.length ?? 0]).toEqual([count('metrics'), count('observations')])
        expect(after.story).toHaveLength(old.story?.length ?? 0)
      }),
      { numRuns: runs(10, 2000) },
    )
  },
)

test('a format of which nothing has a place in version 3 is the model’s own there, as it is when its file is read', () => {
  const format = sora2024.formats.find(({ id }) => id === 'shortDrama')!
  const scenario = scenarioOf({
    formats: [
      {
        ...ownIndustry,
        ...{ id: 'shortDrama', name: format.name, unit: format.unit, lines: linesOf('shortDrama') },
        assumptions: { licenceShare: { value: 0.03 } },
      },
    ],
  })
  const { scenario: after } = adopted(scenario)
  const read = readScenario(writeScenario(after, {}, known), known)
  expect(read.ok && read.scenario.formats).toEqual(after.formats)
})
