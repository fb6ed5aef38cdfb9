import { describe, expect, it, test } from 'vitest'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { shape, type Shaped } from '../../src/files/tables.ts'
import { latestModel, models } from '../../src/model/models.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { presets } from '../../src/state/workspace/presets.ts'
import { loadData } from '../recompute/data.ts'
import { recompute, type Result } from '../recompute/model.ts'
import { pointValues, resolve, type ScenarioFile } from '../recompute/scenario.ts'
import { checkFiles, shippedFiles } from './shippedFiles.ts'

/** What every shipped scenario comes to, in CNY: all industries, short drama, advertising, games. */
const totals: Readonly<Record<string, readonly [total: number, shortDrama: number, advertising: number, games: number]>> = {
  'compute-crunch': [97_975_871_542.8, 23_440_316_259.6, 69_562_070_460.4, 4_973_484_822.82],
  'face-value': [274_877_936_101, 69_894_295_311.2, 183_925_519_520, 21_058_121_269.7],
  model: [115_503_163_025, 32_034_935_486, 78_156_944_270.3, 5_311_283_268.47],
  'no-adoption-pull': [71_586_919_803.8, 17_249_758_241.4, 48_221_714_539.3, 6_115_447_023.08],
  'rights-crackdown': [54_710_405_831.9, 17_122_987_012.7, 34_759_498_993.1, 2_827_919_826.11],
  sceptic: [18_063_546_422.1, 5_578_478_932.88, 12_004_917_852.3, 480_149_636.941],
  'seen-by-2026': [201_730_218_920, 68_396_391_196.6, 125_852_518_492, 7_481_309_231.36],
  'slow-quality': [30_236_557_737.1, 10_792_839_621.4, 16_440_662_984.6, 3_003_055_131.12],
}

const data = loadData()

const readSoundly = (text: string): Scenario => {
  const read = readScenario(text, models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.scenario
}

function pointOf(scenario: Scenario): Record<string, Shaped> {
  const resolved = resolveScenario(latestModel, scenario)
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
    const { totalNpv, npv } = pointOf(readSoundly(text))
    const found = [...numbersIn(totalNpv ?? NaN), ...numbersIn(npv ?? NaN)].map(([, number]) => Number(number.toPrecision(12)))
    expect(found).toEqual(totals[name])
  })
})

test.each([...shippedFiles, ...checkFiles])('%s comes to what the independent recomputation comes to', (_, text) => {
  const resolved = resolve(data, JSON.parse(text) as ScenarioFile)
  const wanted = recompute(resolved.data, pointValues(resolved))
  const found = pointOf(readSoundly(text))
  expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort())
  for (const [variable, result] of Object.entries(wanted)) {
    const numbers = new Map(numbersIn(found[variable] ?? NaN))
    for (const [path, number] of numbersIn(result)) {
      expect(numbers.get(path), `${variable}${path}`).toSatisfy(
        (other: number) => Math.abs(other - number) <= 1e-9 * Math.max(Math.abs(number), 1e-12),
      )
    }
  }
})
