import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointResults } from '../../src/analysis/runs/pointResults.ts'
import { explainFault } from '../../src/files/explainFault.ts'
import type { Fault } from '../../src/files/fault.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { models } from '../../src/model/models.ts'
import { languages } from '../../src/words/languages.ts'
import type { Runner } from '../../src/state/runs/runner.ts'
import { Browser } from '../state/storage/storages.ts'
import { Workspace } from '../../src/state/workspace/workspace.svelte.ts'
import { checkFiles, shippedFiles } from './shippedFiles.ts'
import { milliseconds, timesAsLong } from '../effort.ts'
import { long, runs } from '../runs.ts'

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

/** One place of a file, as a share of its length, and what happens there. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 30 }),
  insert: fc.constantFrom('', ...tokens),
  /** Another digit for the next one: the file stays JSON, and often a scenario. */
  digit: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat({ max: 9 }) }),
})

const mutated = fc
  .record({
    file: fc.oneof({ weight: 50, arbitrary: fc.constantFrom(...short) }, { weight: 1, arbitrary: fc.constantFrom(...files) }),
    edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  })
  .map(({ file, edits }) =>
    edits.reduce((text, { at, remove, insert, digit }) => {
      const place = Math.floor(at * text.length)
      const rest = text.slice(place)
      return text.slice(0, place) + (digit === null ? insert + rest.slice(remove) : rest.replace(/\d/, String(digit)))
    }, file),
  )

/** Computes nothing: only what is opened matters here. */
const idle: Runner = {
  live: pointResults,
  run: () => new Promise(() => undefined),
  insight: () => new Promise(() => undefined),
}

const emptyWorkspace = () =>
  new Workspace(idle, new Browser().window(), () => ({ industry: 'games', year: 0, charts: [], lens: 'industry', scope: 'all' }))

test(
  'of thousands of mutated files none throws, none takes ten times as long as the longest intact one, none changes the workspace without being opened',
  { timeout: long ? 0 : 240_000 },
  async () => {
    const workspace = emptyWorkspace()
    const timed = emptyWorkspace()
    const longest = files.at(-1) ?? ''
    const suspicious = 5 * (await milliseconds(() => timed.open(longest)))
    const slow: string[] = []
    let opened = 0
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const { scenario, history } = workspace
        const last = history.undoable
        let faults: readonly Fault[] = []
        if ((await milliseconds(() => (faults = workspace.open(text)))) > suspicious) slow.push(text)
        const isOpened = faults.length === 0
        if (isOpened) opened += 1
        const said = faults.flatMap((fault) => languages.map((language) => explainFault(fault, language)))
        const wrong = [
          ...((workspace.scenario !== scenario) === isOpened ? [] : ['changed without being opened, or the other way round']),
          ...(isOpened || history.undoable === last ? [] : ['made a step without being opened']),
          ...said.filter((text) => text.includes('undefined')),
        ]
        // An assertion for each of so many files would take as long as to read them.
        if (wrong.length > 0) throw new Error(wrong.join('\n'))
      }),
      { numRuns: runs(1000, 500_000) },
    )
    expect(opened).toBeGreaterThan(runs(25, 5000)) // both sides have been looked at
    for (const text of slow) {
      const times = await timesAsLong(
        () => timed.open(text),
        () => timed.open(longest),
      )
      expect(times, text).toBeLessThan(10)
    }
  },
)

test('no bytes make reading throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readScenario(bytes, models).ok).toBe(false)
    }),
    { numRuns: runs(1000, 40_000) },
  )
})

const unknown = (count: number) => {
  const entries = Array.from({ length: count }, (_, index) => `"shortDrama.adopt${String(index)}":1`).join(',')
  return `{"format":"reshoot-scenario","version":1,"model":{"id":"sora-2024","version":1},"assumptions":{${entries}}}`
}

test.each<[string, (count: number) => string, number]>([
  ['unknown names', unknown, 60_000],
  ['keys that are there twice', (count) => `{${'"a":1,'.repeat(count)}"a":1}`, 300_000],
])('a file that is nothing but faults is read in a time that grows no faster than the file: %s', async (_, file, count) => {
  const read = (text: string) => () => {
    expect(readScenario(text, models).ok).toBe(false)
  }
  expect(await timesAsLong(read(file(count)), read(file(count / 4)))).toBeLessThan(10)
})

test('a file of two million brackets is refused', () => {
  expect(readScenario('['.repeat(2_000_000), models).ok).toBe(false)
})
