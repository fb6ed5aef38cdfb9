import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import { explainFault } from '../../src/files/explainFault.ts'
import { fileVersions, migrate, type FileVersion } from '../../src/files/migrate.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { newestVersion, scenarioFile } from '../../src/files/schema.ts'
import { models } from '../../src/model/models.ts'
import { languages } from '../../src/words/languages.ts'
import { fileWith } from './broken.ts'

/** Two versions that never were: the first had its seed outside and no model, the second named its model by one word. */
const oldest: FileVersion = {
  version: -1,
  form: v.strictObject({ format: v.string(), version: v.literal(-1), seed: v.number() }),
  next: (document) => ({ ...document, version: 0, model: 'sora-2024' }),
}
const older: FileVersion = {
  version: 0,
  form: v.strictObject({ format: v.string(), version: v.literal(0), seed: v.number(), model: v.string() }),
  next: (document) => {
    const { seed, model, ...others } = document as { seed: number; model: string }
    return { ...others, version: 1, model: { id: model, version: 1 }, simulation: { seed } }
  },
}
const present: FileVersion = { version: newestVersion, form: scenarioFile }
const chain = [oldest, older, present]

const first = { format: 'reshoot-scenario', version: -1, seed: 7 }
const open = (document: object, versions = chain) => readScenario(JSON.stringify(document, null, 2), models, versions)
const said = (document: object, versions = chain) => {
  const read = open(document, versions)
  return languages.map((language) => (read.ok ? [] : read.faults).map((fault) => explainFault(fault, language)).join(' '))
}

describe('A file of an older version', () => {
  it('is brought to the newest step by step and opened like any other', () => {
    const read = open(first)
    expect(read.ok && read.scenario).toMatchObject({ model: { id: 'sora-2024', version: 1 }, simulation: { seed: 7 } })
    expect(open({ ...first, version: 0, model: 'sora-2024' })).toEqual(read)
  })

  it('is refused in the words of its own version when it has not the form of that version', () => {
    expect(said({ ...first, seed: 'seven' })).toEqual([
      '第 4 行：seed 是 "seven"，应是数。',
      'Line 4: seed is "seven", but must be a number.',
    ])
  })

  it('is refused, and the app blamed, when a step does not come to the form of the next version', () => {
    const careless = { ...older, next: (document: object) => ({ ...document, version: 1 }) }
    expect(said(first, [oldest, careless, present])).toEqual([
      '第 3 行：文件是第 0 版格式，未能转成第 1 版。这是本应用的错误，文件没有问题。',
      'Line 3: The file is of format version 0 and could not be brought to version 1. This is a bug in the app; the file is fine.',
    ])
    expect(open(first, [{ version: -1, form: oldest.form }, older, present]).ok).toBe(false)
  })
})

test('a file of the newest version, or of none that ever was, is left as it is', () => {
  const document = JSON.parse(fileWith({})) as object
  expect(migrate(document, chain)).toEqual({ ok: true, document })
  const stranger = { ...document, version: -5 }
  expect(migrate(stranger, chain)).toEqual({ ok: true, document: stranger })
})

test('every version but the newest knows the way to the next, and the newest is what is written', () => {
  expect(fileVersions.map(({ version }) => version)).toEqual(Array.from({ length: newestVersion }, (_, index) => index + 1))
  expect(fileVersions.map(({ next }) => next !== undefined)).toEqual(fileVersions.map(({ version }) => version < newestVersion))
  expect(fileVersions.at(-1)?.form).toBe(scenarioFile)
})
