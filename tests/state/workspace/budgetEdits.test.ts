import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { nearestFormat } from '../../../src/files/budget/suggest.ts'
import { suggestionIn } from '../../../src/files/budget/suggestion.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { latestModel, models } from '../../../src/model/models.ts'
import { sora2024 as model } from '../../../src/model/versions/1/model.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import {
  formatPasted,
  industryAdded,
  industryMoved,
  industryRemoved,
  industryRenamed,
  lineAccepted,
  lineMarked,
  lineMoved,
  lineRemoved,
  lineRenamed,
  linesRestored,
  linesTaken,
} from '../../../src/state/workspace/budgetEdits.ts'

const start: Scenario = {
  model: { id: model.id, version: model.version },
  title: { 'zh-CN': '原值', en: 'Own values' },
  description: { 'zh-CN': '', en: '' },
  simulation: model.simulation,
  ...{ credence: {}, assumptions: {}, formats: [], metrics: [] },
}

const budget = (scenario: Scenario = start, industry = 'shortDrama') => ({ model, scenario, industry })
const linesOf = ({ formats }: Scenario, id = 'shortDrama') => formats.find((format) => format.id === id)?.lines ?? []
const idsOf = (scenario: Scenario) => linesOf(scenario).map(({ id }) => id)

/** The scenario as a file brings it back; a file that is not opened fails the test. */
function reopened(scenario: Scenario): Scenario {
  const read = readScenario(writeScenario(scenario), models)
  expect(read.ok ? [] : read.faults).toEqual([])
  return read.ok ? read.scenario : scenario
}

const figures = (scenario: Scenario) => evaluate(resolveScenario(model, scenario))

describe('the lines of a budget', () => {
  test('are renamed in one language, and the other follows where it said the same', () => {
    const { scenario } = lineRenamed(budget(), 'cast', 'zh-CN', '主演')
    expect(linesOf(scenario)[1]?.name).toEqual({ 'zh-CN': '主演', en: 'Cast' })
    const added = linesTaken(budget(), [{ name: '不可预见费', amount: 1 }], 'add').scenario
    const { scenario: both } = lineRenamed(budget(added), 'line1', 'en', 'Contingency')
    expect(linesOf(both).at(-1)?.name).toEqual({ 'zh-CN': 'Contingency', en: 'Contingency' })
  })

  test('are moved and removed without a trace of what was changed about them', () => {
    const touched = { ...start, assumptions: { 'shortDrama.cast.reduction': { value: 0.5 }, 'shortDrama.crew.reduction': { value: 0.5 } } }
    const { scenario } = lineRemoved(budget(touched), 'cast') ?? { scenario: start }
    expect(idsOf(scenario)).not.toContain('cast')
    expect(Object.keys(scenario.assumptions)).toEqual(['shortDrama.crew.reduction'])
    expect(idsOf(lineMoved(budget(), 'cast', 0).scenario).slice(0, 3)).toEqual(['cast', 'script', 'crew'])
    expect(idsOf(lineMoved(budget(), 'script', 2).scenario).slice(0, 3)).toEqual(['cast', 'crew', 'script'])
  })

  test('keep their figures through a file, in any order', () => {
    const { scenario } = lineMoved(budget(), 'cast', 7)
    const again = reopened(scenario)
    expect(idsOf(again)).toEqual(idsOf(scenario))
    expect(figures(again).get('totalNpv')?.[0]).toBeCloseTo(figures(start).get('totalNpv')?.[0] ?? NaN, 0)
  })

  test('put back as the model has them leave nothing in the scenario', () => {
    const { scenario } = lineMoved(budget(), 'cast', 0)
    expect(lineMoved(budget(scenario), 'cast', 1).scenario.formats).toEqual([])
    expect(linesRestored(budget(scenario))?.scenario.formats).toEqual([])
  })

  test('never all go: the last one stays', () => {
    const one = linesTaken(budget(), [{ name: '全包', amount: 1e5 }], 'replace').scenario
    expect(lineRemoved(budget(one), linesOf(one)[0]?.id ?? '')).toBeUndefined()
  })

  test('are paid to whom the user says', () => {
    const { scenario } = lineMarked(budget(), 'traffic', { recipient: 'rights', production: true })
    expect(linesOf(reopened(scenario)).find(({ id }) => id === 'traffic')).toMatchObject({ recipient: 'rights', production: true })
  })
})

describe('a pasted budget as a new format', () => {
  const newest = latestModel
  const from = { ...start, model: { id: newest.id, version: newest.version }, simulation: newest.simulation }
  const lines = [
    { name: '演员', amount: 300_000 },
    { name: '摄制组', amount: 200_000 },
    { name: '分镜与策划', amount: 35_000 },
    { name: '不可预见费', amount: 20_000 },
  ]
  const to = { name: '都市修仙', like: 'liveSeries', industry: 'shortDrama', unitsAYear: 1 }
  const { scenario, step } = formatPasted({ model: newest, scenario: from, industry: 'liveSeries' }, lines, to)
  const [format] = scenario.formats
  const resolved = resolveScenario(newest, scenario)
  const at = resolved.formats.findIndex(({ id }) => id === format?.id)

  test('is a project and not a market: as many a year as were asked for, the same every year', () => {
    expect(step).toMatchObject({ kind: 'industry', did: 'added', name: { 'zh-CN': '都市修仙', en: '都市修仙' } })
    const { years } = resolved
    const everyYear = (variable: string) =>
      evaluate(resolved)
        .get(variable)
        ?.slice(at * years, (at + 1) * years)
    for (const output of ['units', 'outputUnits']) expect(new Set(everyYear(output))).toEqual(new Set([1]))
    expect(evaluate(resolved).get('npv')?.[at]).toBeLessThan(1e8)
  })

  test('leaves the format that it borrows from, and every other, as they are', () => {
    const before = evaluate(resolveScenario(newest, from)).get('traditionalUnitCost') ?? []
    expect(evaluate(resolved).get('traditionalUnitCost')?.slice(0, before.length)).toEqual(before)
  })

  test('has the pasted lines only, the picture told from the desk, and all that is borrowed marked', () => {
    expect(format?.lines.map(({ id, picture, recipient }) => [id, picture, recipient])).toEqual([
      ['cast', true, 'cast'],
      ['line1', true, 'crew'],
      ['line2', format?.lines[2]?.picture, format?.lines[2]?.recipient],
      ['line3', undefined, 'management'],
    ])
    expect(
      format?.lines.every(({ assumptions: { eligible, days } }) => [eligible, days].every((one) => suggestionIn(one ?? {}) !== undefined)),
    ).toBe(true)
  })

  test('borrows no working days from the line of another format', () => {
    expect(format?.lines[2]?.assumptions['days']).toMatchObject({ value: 0, note: 'suggested from no line' })
  })

  test('is in the industry that was chosen, or in one of its own, and comes back from a file', () => {
    expect(format?.industry).toBe('shortDrama')
    expect(reopened(scenario)).toEqual(scenario)
    const { industry: _, ...alone } = to
    const apart = formatPasted({ model: newest, scenario: from, industry: 'liveSeries' }, lines, alone).scenario
    expect(resolveScenario(newest, apart).industries.map(({ name }) => name.en)).toContain('都市修仙')
    expect(reopened(apart)).toEqual(apart)
  })

  test('borrows from the format that most of its lines are like', () => {
    const named = (names: readonly string[]) => names.map((name) => ({ name, amount: 1 }))
    expect(nearestFormat(named(['3D 角色', '程序', '测试', '演员']), 'liveSeries', newest)).toBe('mobileGame')
    expect(nearestFormat(named(['演员', '摄制组']), 'liveSeries', newest)).toBe('liveSeries')
  })
})

describe('lines taken from a spreadsheet', () => {
  const pasted = [
    { name: '编剧费', amount: 50_000 },
    { name: '演员', amount: 200_000 },
    { name: '男二片酬', amount: 40_000, recipient: 'rights' },
    { name: '不可预见费', amount: 10_000 },
  ]
  const { scenario } = linesTaken(budget({ ...start, assumptions: { 'shortDrama.cast.baseCost': { value: 1 } } }), pasted, 'replace')
  const [writing, cast, second, unknown] = linesOf(scenario)

  test('take the place of those before, with their amounts as certain ones', () => {
    expect(figures(scenario).get('traditionalUnitCost')?.[0]).toBeCloseTo(300_000, 6)
    expect(writing?.assumptions['baseCost']).toEqual({ value: 50_000, distribution: 'fixed' })
  })

  test('borrow from the nearest line of the model, claim and all, and say so', () => {
    expect(writing?.assumptions['reduction']).toMatchObject({
      value: 0.3,
      claim: 'novel-in-film-out',
      note: 'suggested from shortDrama.script',
    })
    expect(suggestionIn(second?.assumptions['eligible'] ?? {})).toEqual({ industry: 'shortDrama', line: 'cast' })
    expect(second).toMatchObject({ recipient: 'rights', production: true })
  })

  test('share the days of a line that several borrow from', () => {
    expect(second?.assumptions['days']?.value).toBe(1.5)
  })

  test('borrow no working days from another industry: design takes a game months', () => {
    const [design] = linesOf(linesTaken(budget(), [{ name: '分镜与策划', amount: 35_000 }], 'replace').scenario)
    expect(suggestionIn(design?.assumptions['eligible'] ?? {})).toMatchObject({ industry: 'games' })
    expect(design?.assumptions['days']).toMatchObject({ value: 0, note: 'suggested from no line' })
  })

  test('stay the line that they are, where the name is the same', () => {
    expect(cast).toMatchObject({ id: 'cast', name: { en: 'Cast' } })
    expect(Object.keys(cast?.assumptions ?? {})).toEqual(['baseCost'])
    expect(scenario.assumptions).toEqual({})
  })

  test('that are like none are not touched by AI until the user says so', () => {
    expect(unknown?.assumptions).toMatchObject({ eligible: { value: 0, note: 'suggested from no line' }, reduction: { value: 0 } })
    expect(suggestionIn(unknown?.assumptions['eligible'] ?? {})).toBe('none')
  })

  test('keep both ends of a range that was pasted', () => {
    const [crew] = linesOf(linesTaken(budget(), [{ name: '剧组', amount: 45_000, low: 40_000, high: 50_000 }], 'replace').scenario)
    expect(crew?.assumptions['baseCost']).toEqual({ value: 45_000, low: 40_000, high: 50_000, distribution: 'pert' })
  })

  test.each(['不可预见费', '预备费（5%）', 'Contingency 10%', 'Unforeseen costs'])(
    '%s is a line of its own, held by the producer and paid to no writers',
    (name) => {
      const [line] = linesOf(linesTaken(budget(), [{ name, amount: 10_000 }], 'replace').scenario)
      expect(line).toMatchObject({ recipient: 'management', creative: false, production: true })
      expect(line?.assumptions['eligible']).toMatchObject({ value: 0, note: 'suggested from no line' })
    },
  )

  test('stand for so many projects a year as somebody says', () => {
    const { scenario: own } = linesTaken(budget(), pasted, 'replace', 12)
    expect([...(evaluate(resolveScenario(model, reopened(own))).get('units') ?? [])].slice(0, 3)).toEqual([12, 12, 12])
  })

  test('come back from a file as they were, suggestions marked as such', () => {
    expect(reopened(scenario).formats).toEqual(scenario.formats)
  })

  test('are the user’s own once they are accepted', () => {
    const after = lineAccepted(budget(scenario), writing?.id ?? '').scenario
    const readings = Object.values(linesOf(after)[0]?.assumptions ?? {})
    expect(readings.filter((reading) => suggestionIn(reading) !== undefined)).toEqual([])
    expect(figures(after).get('totalNpv')).toEqual(figures(scenario).get('totalNpv'))
  })
})

describe('an industry of one’s own', () => {
  const changed = { ...start, assumptions: { 'games.adoptionCap': { value: 0.3 }, 'games.design.baseCost': { value: 12_345 } } }
  const added = industryAdded(budget(changed, 'games'), { 'zh-CN': '纪录片', en: 'Documentary' })

  test('begins as a copy of another, with what the user believes of it now', () => {
    const resolved = resolveScenario(model, added.scenario)
    expect(resolved.industries.at(-1)?.name.en).toBe('Documentary')
    expect(resolved.inputs.get('adoptionCap')?.at(-1)).toMatchObject({ path: 'documentary.adoptionCap', value: 0.3 })
    const values = evaluate(resolved)
    const cost = values.get('traditionalUnitCost')
    expect(cost?.[3 * resolved.years]).toBe(cost?.[2 * resolved.years])
    expect(reopened(added.scenario).formats).toEqual(added.scenario.formats)
  })

  test('is renamed, and removed with all that belongs to it', () => {
    const own = { ...added.scenario, assumptions: { ...added.scenario.assumptions, 'documentary.hurdle': { value: 1 } } }
    const named = industryRenamed(budget(own, 'documentary'), 'name', 'en', 'Docs')
    expect(named.scenario.formats[0]?.name).toEqual({ 'zh-CN': '纪录片', en: 'Docs' })
    expect(industryRemoved(budget(own, 'documentary'))?.scenario).toEqual(changed)
  })

  test('changes places with its neighbour of the same kind, and stops at the ends', () => {
    const two = industryAdded(budget(added.scenario, 'games'), { 'zh-CN': '播客', en: 'Podcast' }).scenario
    const order = (scenario: Scenario | undefined) =>
      scenario &&
      resolveScenario(model, scenario)
        .industries.map(({ id }) => id)
        .slice(-2)
    expect(order(two)).toEqual(['documentary', 'podcast'])
    expect(order(industryMoved(budget(two, 'podcast'), -1)?.scenario)).toEqual(['podcast', 'documentary'])
    expect(industryMoved(budget(two, 'podcast'), 1)).toBeUndefined()
    expect(industryMoved(budget(two, 'games'), 1)).toBeUndefined()
  })

  test('of the model’s own cannot be removed', () => {
    expect(industryRemoved(budget(start, 'games'))).toBeUndefined()
  })

  test('gets an id that nothing else has, whatever it is called', () => {
    for (const name of ['Price', '纪录片', 'mod', 'shortDrama', '!!', 'Cast']) {
      const { scenario } = industryAdded(budget(), { 'zh-CN': name, en: name })
      expect(reopened(scenario).formats).toHaveLength(1)
    }
  })
})
