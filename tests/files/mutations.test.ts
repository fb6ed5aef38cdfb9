import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainFault } from '../../src/files/explainFault.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { models } from '../../src/model/models.ts'
import { checkFiles, shippedFiles } from './shippedFiles.ts'

/** Whole files, and the longest of them less often. */
const files = [...shippedFiles, ...checkFiles].map(([, text]) => text).sort((one, other) => one.length - other.length)
const short = files.slice(0, -2)

/** What is put into a file where it does not belong. */
const tokens = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    '\u0000',
    '\uFEFF',
    '0',
    '-',
    '1e999',
    '-1e308',
    'NaN',
    'null',
    'true',
    '{}',
    '[]',
    '""',
  ],
  ...[
    '"__proto__":{},',
    '"constructor":1,',
    '"toString":"",',
    '"value":',
    '"low":9,',
    '"id":"games",',
    '"pert"',
    '"lognormal"',
    '"𝒳"',
    '\ud800',
  ],
]

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 30 }),
  insert: fc.constantFrom('', ...tokens),
})

const mutated = fc
  .record({
    file: fc.oneof({ weight: 50, arbitrary: fc.constantFrom(...short) }, { weight: 1, arbitrary: fc.constantFrom(...files) }),
    edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  })
  .map(({ file, edits }) =>
    edits.reduce((text, { at, remove, insert }) => {
      const place = Math.floor(at * text.length)
      return text.slice(0, place) + insert + text.slice(place + remove)
    }, file),
  )

/** A slow machine may be busy with something else once, but not three times. */
function fastest(run: () => void): number {
  const once = () => {
    const before = performance.now()
    run()
    return performance.now() - before
  }
  const first = once()
  return first < 100 ? first : Math.min(first, once(), once())
}

test('no file makes reading throw or take its time, and every fault can be said', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const spent = fastest(() => {
        const read = readScenario(text, models)
        if (read.ok) return
        expect(read.faults.length).toBeGreaterThan(0)
        for (const fault of read.faults) expect(explainFault(fault, 'en')).not.toContain('undefined')
      })
      expect(spent).toBeLessThan(100)
    }),
    { numRuns: 20_000 },
  )
})

test('no bytes make reading throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readScenario(bytes, models).ok).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('a file of 2 MB that is nothing but faults is read within seconds', () => {
  const before = performance.now()
  const entries = Array.from({ length: 60_000 }, (_, index) => `"shortDrama.adopt${String(index)}":1`).join(',')
  expect(
    readScenario(`{"format":"reshoot-scenario","version":1,"model":{"id":"sora-2024","version":1},"assumptions":{${entries}}}`, models).ok,
  ).toBe(false)
  expect(readScenario('['.repeat(2_000_000), models).ok).toBe(false)
  expect(readScenario(`{${'"a":1,'.repeat(300_000)}"a":1}`, models).ok).toBe(false)
  expect(performance.now() - before).toBeLessThan(30_000)
}, 60_000)
