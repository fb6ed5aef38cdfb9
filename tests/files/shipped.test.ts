import { describe, expect, it, test } from 'vitest'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { shape, type Shaped } from '../../src/files/tables.ts'
import { modelOf, models } from '../../src/model/models.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { presets } from '../../src/state/workspace/presets.ts'
import { loadData } from '../recompute/data.ts'
import { recompute, type Result } from '../recompute/model.ts'
import { pointValues, resolve, type ScenarioFile } from '../recompute/scenario.ts'
import { readData, recompute as recomputeThird, valuesOf } from '../recompute/version3/model.ts'
import { checkFiles, shippedFiles } from './shippedFiles.ts'

/** What every shipped scenario comes to, in CNY: all, short drama, advertising, games and animation. */
const totals: Readonly<Record<string, readonly [total: number, shortDrama: number, advertising: number, games: number]>> = {
  'compute-crunch': [116_762_251_736, 58_718_398_186.8, 50_992_445_134.9, 7_051_408_413.97],
  'face-value': [214_896_378_301, 98_154_554_327.1, 103_988_290_818, 12_753_533_156.4],
  model: [134_787_327_745, 69_967_208_846.5, 56_900_229_125.5, 7_919_889_773.05],
  'newest-year': [107_378_766_730, 72_003_055_565.6, 27_556_933_603.3, 7_818_777_561.53],
  'no-adoption-pull': [108_398_294_035, 60_312_614_422.6, 39_383_977_563.8, 8_701_702_048.2],
  'rights-crackdown': [57_993_197_562.8, 39_792_602_594.5, 14_706_264_116.7, 3_494_330_851.53],
  sceptic: [1_309_328_852.15, 1_255_180_374.42, 85_069_614.6317, -30_921_136.8995],
  'slow-quality': [30_223_319_387.4, 23_274_654_466.6, 2_259_432_084.74, 4_689_232_836.11],
}

const data = loadData()
const third = readData()

const readSoundly = (text: string): Scenario => {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.scenario
}

function pointOf(scenario: Scenario): Record<string, Shaped> {
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const values = evaluate(resolved)
  return Object.fromEntries(
    resolved.variables.map((variable) => [variable.name, shape(resolved, variable, values.get(variable.name) ?? new Float64Array())]),
  )
}

/** Every number with where it stands. */
const numbersIn = (value: Shaped | Result, path = ''): (readonly [path: string, number: number])[] =>
  typeof value === 'number'
    ? [[path, value]]
    : Object.entries(value).flatMap(([key, inside]: [string, Shaped]) => numbersIn(inside, `${path} ${key}`))

describe('The shipped scenarios', () => {
  it('are those that the app offers, the model’s own values first', () => {
    expect(presets.map(({ id }) => id).sort()).toEqual(shippedFiles.map(([name]) => name).sort())
    expect(presets[0]?.id).toBe('model')
    for (const { id, text } of presets)
      expect(readSoundly(text)).toEqual(readSoundly(shippedFiles.find(([file]) => file === id)?.[1] ?? ''))
  })

  test.each(shippedFiles)('%s says in both languages what it assumes', (_, text) => {
    const { title, description } = readSoundly(text)
    expect(title['zh-CN']).toMatch(/\p{Script=Han}/u)
    expect(description['zh-CN'].length).toBeGreaterThan(40)
    expect(title.en).not.toBe(title['zh-CN'])
    expect(description.en.length).toBeGreaterThan(100)
  })

  test.each(shippedFiles)('%s comes to what it came to', (name, text) => {
    const { totalNpv, industryNpv } = pointOf(readSoundly(text))
    const found = [...numbersIn(totalNpv ?? NaN), ...numbersIn(industryNpv ?? NaN)].map(([, number]) => Number(number.toPrecision(12)))
    expect(found).toEqual(totals[name])
  })
})

/** Every number, and nothing but these, is what it should be, to 1e-9 of itself. */
function expectNumbers(found: Record<string, Shaped>, wanted: Record<string, Result>): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort())
  for (const [variable, result] of Object.entries(wanted)) {
    const numbers = new Map(numbersIn(found[variable] ?? NaN))
    for (const [path, number] of numbersIn(result)) {
      expect(numbers.get(path), `${variable}${path}`).toSatisfy(
        (other: number) => Math.abs(other - number) <= 1e-9 * Math.max(Math.abs(number), 1e-12),
      )
    }
  }
}

test.each(checkFiles)('%s comes to what the independent recomputation comes to', (_, text) => {
  const resolved = resolve(data, JSON.parse(text) as ScenarioFile)
  expectNumbers(pointOf(readSoundly(text)), recompute(resolved.data, pointValues(resolved)))
})

test.each(shippedFiles)('%s, which is shipped, comes to what the independent recomputation of version 3 comes to', (_, text) => {
  const { credence, assumptions } = JSON.parse(text) as ScenarioFile
  const changed = Object.fromEntries(
    Object.entries(assumptions ?? {}).map(([path, to]) => [path, typeof to === 'number' ? { value: to } : to]),
  )
  expectNumbers(pointOf(readSoundly(text)), recomputeThird(third, valuesOf(third, credence, changed)))
})
