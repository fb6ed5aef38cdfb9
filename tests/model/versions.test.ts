import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { DrawColumns } from '../../src/engine/draws/drawColumns.ts'
import { drawnColumn } from '../../src/engine/draws/inputDraws.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { resolveFormulas, type Input, type ResolvedScenario } from '../../src/engine/resolve.ts'
import { baseline } from '../../src/model/baseline.ts'
import { models } from '../../src/model/models.ts'
import type { Assumption, Reading } from '../../src/model/assumption.ts'
import { budgetDimension } from '../../src/model/dimension.ts'
import type { Model } from '../../src/model/model.ts'
import { caseOf } from '../engine/cases.ts'
import { runs } from '../runs.ts'

vi.setConfig({ testTimeout: 120_000 })

const versions = Object.values(models['sora-2024'] ?? {})
const newest = versions.at(-1)!

const title = { 'zh-CN': '新', en: 'New' }
const assumption: Assumption = { title, meaning: title, unit: '1', display: 'share', bounds: [0, 1], step: 0.01, scale: 'linear' }
const reading: Reading = { value: 0.3, low: 0.1, high: 0.6, distribution: 'pert', judgement: 'discountRate' }

/** Names that a version could add, one for each place where assumptions are made, and one for an equation. */
interface Added {
  readonly world: string
  readonly format: string
  readonly line: string
  readonly equation: string
  /** Where among the others they stand: first or last. */
  readonly first: boolean
}

/** The version after the newest: the same, with three assumptions and an equation that names them more. */
function next(model: Model, { world, format, line, equation, first }: Added): Model {
  const put = <Value>(record: Readonly<Record<string, Value>>, name: string, value: Value) =>
    first ? { [name]: value, ...record } : { ...record, [name]: value }
  const { assumptions } = model
  return {
    ...model,
    version: model.version + 1,
    assumptions: {
      world: put(assumptions.world, world, assumption),
      format: put(assumptions.format, format, assumption),
      line: put(assumptions.line, line, assumption),
    },
    world: put(model.world, world, reading),
    formats: model.formats.map((one) => ({
      ...one,
      assumptions: put(one.assumptions, format, reading),
      lines: one.lines.map((cost) => ({ ...cost, assumptions: put(cost.assumptions, line, reading) })),
    })),
    equations: put(model.equations, equation, {
      ...{ title, meaning: title, dimensions: [budgetDimension(model), 'year'], unit: 'CNY/unit' },
      formula: `${world} * ${format} * sum(traditionalLineCost * ${line}, line)`,
    }),
    drawOrder: [...model.drawOrder, world],
  }
}

const inputsOf = ({ inputs }: ResolvedScenario): Input[] => [...inputs.values()].flat()

/** The first draws of every input, by path. */
function drawsOf(resolved: ResolvedScenario, count = 64): Map<string, string> {
  const columns = new DrawColumns(resolved.scenario.simulation.seed)
  return new Map(inputsOf(resolved).map((input) => [input.path, drawnColumn(input, columns.normals(resolved, input, 0, count)).join(' ')]))
}

const figuresOf = (resolved: ResolvedScenario): Map<string, string> =>
  new Map([...evaluate(resolved)].map(([name, values]) => [name, values.join(' ')]))

const plain: Added = { world: 'newWorld', format: 'newFormat', line: 'newLine', equation: 'newEquation', first: false }

describe('a later version that adds an assumption of the world, of formats and of lines, and an equation', () => {
  const before = versions.map((model) => ({ model, figures: figuresOf(caseOf({}, model)), draws: drawsOf(caseOf({}, model)) }))
  const later = next(newest, plain)
  const resolved = caseOf({}, later)

  it('is sound, and computes what it adds', () => {
    expect(resolveFormulas(later, baseline).faults).toEqual([])
    const added = evaluate(resolved).get('newEquation')
    expect(added).toHaveLength(later.formats.length * later.simulation.years)
    expect(added?.every((value) => value > 0)).toBe(true)
    expect(inputsOf(resolved)).toHaveLength(
      inputsOf(caseOf({}, newest)).length + 1 + later.formats.length + later.formats.flatMap(({ lines }) => lines).length,
    )
  })

  it('moves no figure and no draw of an earlier version, to the last bit', () => {
    for (const { model, figures, draws } of before) {
      expect(figuresOf(caseOf({}, model))).toEqual(figures)
      expect(drawsOf(caseOf({}, model))).toEqual(draws)
    }
  })

  it('leaves every other figure of its own, and the draws of every other assumption, as they were', () => {
    const { figures, draws } = before.at(-1)!
    const [figuresNow, drawsNow] = [figuresOf(resolved), drawsOf(resolved)]
    for (const [name, values] of figures) expect(figuresNow.get(name), name).toBe(values)
    for (const [path, values] of draws) expect(drawsNow.get(path), path).toBe(values)
  })

  it('does so whatever they are called, and wherever among the others they stand', () => {
    const taken = new Set([...inputsOf(caseOf({}, newest)).map(({ name }) => name), ...Object.keys(newest.equations)])
    const name = fc.stringMatching(/^[a-z][a-zA-Z]{3,11}$/).filter((one) => !taken.has(one))
    const names = fc.uniqueArray(name, { minLength: 4, maxLength: 4 })
    const { figures, draws } = before.at(-1)!
    fc.assert(
      fc.property(names, fc.boolean(), ([world = '', format = '', line = '', equation = ''], first) => {
        const other = caseOf({}, next(newest, { world, format, line, equation, first }))
        const [figuresNow, drawsNow] = [figuresOf(other), drawsOf(other, 8)]
        for (const [one, values] of figures) expect(figuresNow.get(one), one).toBe(values)
        for (const [path, values] of draws) expect(values.startsWith(drawsNow.get(path) ?? 'none'), path).toBe(true)
      }),
      { numRuns: runs(5, 200) },
    )
  })
})

it('Every version lists for its draws only inputs that it has, none of them twice', () => {
  for (const model of versions) {
    const paths = new Set(inputsOf(caseOf({}, model)).map(({ path, kind, name }) => (kind === 'factor' ? `factor ${name}` : path)))
    expect(model.drawOrder.filter((path) => !paths.has(path))).toEqual([])
    expect(new Set(model.drawOrder).size).toBe(model.drawOrder.length)
  }
})

it('Every version names the parts that it rests on: its dimensions, questions, observations, and what stands behind its numbers', async () => {
  for (const { dimensions, equations, questions, observations, background, claims, assumptions } of versions) {
    for (const { dimensions: own } of Object.values(equations)) expect(own.filter((one) => !dimensions.includes(one))).toEqual([])
    const names = new Set([...Object.keys(assumptions.world), ...Object.keys(assumptions.format)])
    expect(questions.flatMap(({ sliders }) => sliders.filter((slider) => !names.has(slider)))).toEqual([])
    const [sources, judgements] = await Promise.all([background.sources(), background.judgements()])
    const [verdicts, claimReadings] = await Promise.all([background.verdicts(), background.claimReadings()])
    for (const { variable, sources: ids } of observations) {
      expect(Object.keys(equations)).toContain(variable)
      expect(ids.filter((id) => !Object.hasOwn(sources, id))).toEqual([])
    }
    expect(Object.keys(judgements).length).toBeGreaterThan(0)
    for (const byClaim of [verdicts, claimReadings]) expect(Object.keys(byClaim).sort()).toEqual(Object.keys(claims).sort())
  }
})
