import { describe, expect, it, test } from 'vitest'
import {
  addressOf,
  belongsTo,
  definitionAt,
  definitionOf,
  inputAt,
  inputOf,
  inputsByPath,
  ownersOf,
  ownReadingAt,
  pathElsewhere,
  readingAt,
  variableNamed,
} from '../../../src/analysis/catalogue/address.ts'
import { valueAt } from '../../../src/analysis/catalogue/figureRef.ts'
import { positionsOf } from '../../../src/engine/positions.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { modelOf, models } from '../../../src/model/models.ts'
import { languages } from '../../../src/words/languages.ts'
import { checkFiles, shippedFiles } from '../../files/shippedFiles.ts'

function resolvedFile(text: string): ResolvedScenario {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return resolveScenario(modelOf(read.scenario.model), read.scenario)
}

const everyCase: (readonly [string, ResolvedScenario])[] = [
  ...Object.values(models['sora-2024']!).map((model) => [`model version ${model.version}`, resolveScenario(model, baseline)] as const),
  ...[...shippedFiles, ...checkFiles].map(([name, text]) => [name, resolvedFile(text)] as const),
]

describe.each(everyCase)('In %s', (_, resolved) => {
  const { model, scenario } = resolved
  const inputs = [...resolved.inputs.values()].flat()

  it('every path leads to its input and back', () => {
    expect(inputs.length).toBeGreaterThan(300)
    expect(inputsByPath(resolved).size).toBe(inputs.length)
    for (const input of inputs) {
      expect(inputAt(resolved, input.path)).toBe(input)
      const { owners, name } = addressOf(input.path)
      expect(name).toBe(input.name)
      expect(pathElsewhere(input.path, owners)).toBe(input.path)
    }
  })

  it('every path has a definition with the bounds of its input, and a title in every language', () => {
    for (const { path, bounds } of inputs) {
      const { title, meaning, bounds: defined } = definitionOf(model, path)
      expect(defined).toBe(bounds)
      for (const language of languages) expect(title[language].length * meaning[language].length).toBeGreaterThan(0)
    }
  })

  it('every path but those of shared factors has a reading, the model’s or the scenario’s own', () => {
    for (const { path, kind } of inputs) {
      const reading = ownReadingAt(scenario, path) ?? readingAt(model, path)
      expect(reading !== undefined, path).toBe(kind !== 'factor')
      if (reading && !scenario.assumptions[path] && scenario.credence[reading.claim ?? ''] === undefined)
        expect(Math.abs(reading.value - inputOf(resolved, path).value), path).toBeLessThanOrEqual(Math.abs(reading.value) * 1e-12)
    }
  })

  it('every owner of a path has the name of a format or a line of the scenario', () => {
    for (const { path, kind } of inputs) {
      const named = ownersOf(resolved, path)
      const [format, line] = kind === 'factor' ? [] : addressOf(path).owners
      expect(named).toEqual([
        ...(format === undefined ? [] : [resolved.formats.find(({ id }) => id === format)!.name]),
        ...(line === undefined ? [] : [resolved.lines.find(({ id }) => id === `${format}.${line}`)!.name]),
      ])
      if (format !== undefined) expect(belongsTo(path, format)).toBe(true)
    }
  })

  it('every value that is not one of several lines is a figure with a place, and the place is that of the figure', () => {
    const elsewhere: unknown[] = []
    for (const variable of resolved.variables) {
      expect(variableNamed(resolved, variable.name)).toBe(variable)
      for (const [place, { industry, format, line, recipient, year }] of positionsOf(resolved, variable).entries()) {
        const figure = {
          variable: variable.name,
          ...(format !== undefined
            ? { industry: resolved.formats[format]!.id }
            : industry !== undefined && { industry: resolved.industries[industry]!.id }),
          ...(year !== undefined && { year: resolved.startYear + year }),
        }
        const found = valueAt(resolved, figure)
        const isFigure = line === undefined && recipient === undefined
        if (isFigure ? found?.variable !== variable || found.place !== place : found !== undefined) elsewhere.push({ figure, found })
      }
    }
    expect(elsewhere).toEqual([])
  })
})

test('where there is nothing at a path, nothing is found, not even under a name that every object has', () => {
  const resolved = everyCase[0]![1]
  const { model, scenario } = resolved
  for (const path of [
    '',
    'nothing',
    'constructor',
    'toString.valueOf',
    'shortDrama.cast.constructor',
    'shortDrama.cast.eligible.more',
    'games.discountRate',
  ]) {
    expect([inputAt(resolved, path), definitionAt(model, path), readingAt(model, path), ownReadingAt(scenario, path)], path).toEqual(
      Array(4).fill(undefined),
    )
    expect(() => definitionOf(model, path)).toThrow(`No assumption ${path}`)
    expect(() => inputOf(resolved, path)).toThrow(`No assumption ${path}`)
  }
  expect(variableNamed(resolved, 'constructor')).toBe(undefined)
  expect(valueAt(resolved, { variable: 'npv', industry: 'nobody' })).toBe(undefined)
  expect(valueAt(resolved, { variable: 'saving', industry: 'games', year: 1999 })).toBe(undefined)
  expect(ownersOf(resolved, 'mine.myLine.eligible')).toEqual([
    { 'zh-CN': 'mine', en: 'mine' },
    { 'zh-CN': 'myLine', en: 'myLine' },
  ])
})
