import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainFault } from '../../src/files/explainFault.ts'
import { linkLimit, readLink, writeLink } from '../../src/files/link.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import { models } from '../../src/model/models.ts'
import { languages } from '../../src/model/text.ts'
import { deflateSync } from 'node:zlib'
import { fileWith } from './broken.ts'
import { checkFiles, shippedFiles } from './shippedFiles.ts'

const open = (file: string | Uint8Array) => {
  const read = readScenario(file, models)
  if (!read.ok) throw new Error(read.faults.map((fault) => explainFault(fault, 'en')).join('\n'))
  return read
}

const linkOf = (text: string) => {
  return writeLink(open(text).scenario)
}

async function said(link: string): Promise<string[]> {
  const unpacked = await readLink(link)
  return languages.map((language) => (unpacked.ok ? 'opened' : explainFault(unpacked.fault, language)))
}

const packed = (text: string) => `1.${deflateSync(text).toString('base64url')}`

const broken = [
  '链接不完整或被改动过：聊天软件常会截断长链接。请对方重新复制，或改发文件。',
  'The link is incomplete or was altered; chat programs often cut long links. Ask for it once more, or for the file.',
]

describe('A link', () => {
  test.each([...shippedFiles, ...checkFiles])('opens to the scenario and the story that went into it: %s', async (_, text) => {
    const unpacked = await readLink(await linkOf(text))
    const { scenario } = open(text)
    if (!unpacked.ok) throw new Error(explainFault(unpacked.fault, 'en'))
    const arrived = open(unpacked.bytes)
    expect(writeScenario(arrived.scenario)).toBe(writeScenario(scenario))
  })

  test('of a scenario that ships is short enough for every chat program, its story aside', async () => {
    const lengths = await Promise.all(shippedFiles.map(async ([, text]) => (await writeLink({ ...open(text).scenario, story: [] })).length))
    expect(Math.max(...lengths)).toBeLessThan(1200)
  })

  test('names the version of the model, and leaves out what the model says anyway and what the file showed', async () => {
    const result = { model: 1, engine: '1', digest: '0-1', totalNpv: { p5: 1, p50: 2, p95: 3 } }
    const unpacked = await readLink(await linkOf(fileWith({ simulation: { years: 5, seed: 1 }, result })))
    expect(unpacked.ok && JSON.parse(new TextDecoder().decode(unpacked.bytes))).toEqual({
      format: 'reshoot-scenario',
      version: 1,
      model: { id: 'sora-2024', version: 1 },
      simulation: { years: 5 },
    })
  })

  test('may have picked up the full stop of a sentence', async () => {
    expect((await readLink(`${await linkOf(fileWith({}))}。)`)).ok).toBe(true)
  })

  test('that was cut anywhere, or in which a letter was changed, is refused', async () => {
    const link = await linkOf(shippedFiles[1]?.[1] ?? '')
    for (let length = 0; length < link.length - 1; length += 7) expect(await said(link.slice(0, length))).toEqual(broken)
    for (let place = 2; place < link.length; place += 11) {
      const letter = link[place] === 'A' ? 'B' : 'A'
      expect((await readLink(link.slice(0, place) + letter + link.slice(place + 1))).ok).toBe(false)
    }
  })

  test('that is made in a way to come is refused with the advice to update', async () => {
    expect(await said('2.eJyr')).toEqual([
      'link 是 2，本应用只能读到 1。请更新应用。',
      'link is 2; this app reads up to 1. Update the app to open the file.',
    ])
  })

  test('that would unpack to more than a megabyte is left packed, at once', async () => {
    const bomb = packed(' '.repeat(linkLimit * 200))
    const before = process.cpuUsage()
    expect(await said(bomb)).toEqual(['链接里的内容超过 1 MB，没有展开。', 'The link holds more than 1 MB and was not unpacked.'])
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(500)
  })

  test('of a stranger opens nothing but a scenario: what is in it is judged like a file', async () => {
    const unpacked = await readLink(packed('{"format":"reshoot-scenario","version":1,"__proto__":{"polluted":1}}'))
    const read = readScenario(unpacked.ok ? unpacked.bytes : '', models)
    expect(read.ok ? [] : read.faults.map(({ kind }) => kind)).toEqual(['reserved-key'])
  })

  test('of any letters whatever makes reading neither throw nor hang', async () => {
    const letters = fc.string({
      unit: fc.constantFrom('A', 'b', 'Z', '0', '1', '9', '-', '_', '.', '=', '%', '+', '/', ' ', '链', '\u0000'),
      maxLength: 200,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          letters,
          letters.map((text) => `1.${text}`),
        ),
        async (link) => {
          expect((await readLink(link)).ok).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })
})
