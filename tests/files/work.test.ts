// How much work a file can make, counted and not timed: a busy machine is no fault.
import { expect, test } from 'vitest'
import { findCycles } from '../../src/engine/cycles.ts'
import { variables, withMetrics, type Symbol } from '../../src/engine/symbols.ts'
import { faultLimit } from '../../src/files/fault.ts'
import { valueLimit } from '../../src/files/json.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Model } from '../../src/model/model.ts'
import { models } from '../../src/model/models.ts'
import { fileWith, metric } from './broken.ts'

const kindsOf = (file: string) => {
  const read = readScenario(file, models)
  return read.ok ? [] : read.faults.map(({ kind }) => kind)
}

/** A metric each, the first resting on the second by a hundred names, and so on. */
const chain = (last: string) =>
  Array.from({ length: 50 }, (_, index) => {
    const formula = index === 49 ? last : Array.from({ length: 90 }, () => `m${index + 1}`).join('+')
    return { ...metric, id: `m${index}`, title: { 'zh-CN': '', en: '' }, dimensions: [], formula }
  })

/** The model, with how often its recipients were asked for: once whenever all formulas are checked. */
function counted(): { readonly model: Model; readonly checks: () => number } {
  let asked = 0
  const model: Model = new Proxy(sora2024, {
    get(target, key) {
      if (key === 'recipients') asked += 1
      return Reflect.get(target, key) as unknown
    },
  })
  return { model, checks: () => asked }
}

test.each([
  ['a list of numbers', `{"format":"reshoot-scenario","version":1,"story":[${'1,'.repeat(900_000)}1]}`],
  ['a list of objects', `{"format":"reshoot-scenario","version":1,"story":[${'{},'.repeat(600_000)}{}]}`],
  ['one key again and again', `{${'"a":1,'.repeat(300_000)}"a":1}`],
])('%s of more values than any scenario has is refused before anything is made of it', (_, file) => {
  expect(kindsOf(file)).toEqual(['too-many-values'])
})

test('as many values as may be are still told apart, and of their faults a hundred are named and the rest counted', () => {
  const entries = Array.from({ length: valueLimit - 10 }, (_, index): [string, number] => [`shortDrama.adopt${String(index)}`, 1])
  const read = readScenario(fileWith({ assumptions: Object.fromEntries(entries) }), models)
  const faults = read.ok ? [] : read.faults
  expect(faults).toHaveLength(faultLimit + 1)
  expect(faults.at(-1)).toMatchObject({ kind: 'more', count: valueLimit - 10 - faultLimit })
})

test('a list that is too long is refused for its length, whatever stands in it', () => {
  expect(kindsOf(fileWith({ metrics: Array.from({ length: 51 }, () => ({ nonsense: 1 })) }))).toEqual(['too-many'])
})

test('brackets in texts, in comments and behind wrong brackets hide no depth', () => {
  for (const text of ['[{]]'.repeat(20_000), `/*"*/${'['.repeat(20_000)}`, `"a\n${'['.repeat(20_000)}`, `//"\n${'['.repeat(20_000)}`])
    expect(kindsOf(text)).toEqual(['too-deep'])
  expect(kindsOf(`{"a": "${'['.repeat(50)}"}`)).toEqual(['not-a-scenario'])
})

test.each([
  ['an unknown name', 'hurdl'],
  ['an open bracket', '(hurdle'],
])('fifty formulas, each resting on the next by ninety names, are checked no more than twice for %s in the last', (_, last) => {
  const { model, checks } = counted()
  const none = checks()
  const read = readScenario(fileWith({ metrics: chain(last) }), { 'sora-2024': { 1: model } })
  expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(['metrics[49].formula'])
  const before = checks()
  readScenario(fileWith({ metrics: [] }), { 'sora-2024': { 1: model } })
  const rest = checks() - before
  expect(before - none - rest).toBeLessThanOrEqual(8)
})

test('whether formulas go round in circles is told without going along the same name twice', () => {
  let steps = 0
  const symbols = new Map(
    [...withMetrics(sora2024, chain('hurdle')).symbols].map(([name, symbol]): [string, Symbol] => {
      if (symbol.kind !== 'variable') return [name, symbol]
      const variable = new Proxy(symbol.variable, {
        get(target, key) {
          if (key === 'name') steps += 1
          return Reflect.get(target, key) as unknown
        },
      })
      return [name, { ...symbol, variable }]
    }),
  )
  expect(findCycles(variables(symbols), symbols)).toEqual([])
  expect(steps).toBeLessThan(100_000) // from each of 140 variables to each; nine times that along every name
})
