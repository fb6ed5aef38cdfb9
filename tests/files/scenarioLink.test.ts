import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { explainFault } from '../../src/files/explainFault.ts'
import { linkIn, linkLimit } from '../../src/files/linkIn.ts'
import { readLink, writeLink } from '../../src/files/scenarioLink.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { writeScenario } from '../../src/files/writeScenario.ts'
import { models } from '../../src/model/models.ts'
import { languages } from '../../src/words/languages.ts'
import { deflateSync } from 'node:zlib'
import { fileWith } from './broken.ts'
import { checkFiles, shippedFiles } from './shippedFiles.ts'
import { runs } from '../runs.ts'

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
  'The link is incomplete or was altered; chat programs often cut long links. Ask for it again, or for the file.',
]

/** Words of links, among them some that end with each sign there is, and what is packed in each. */
const inside = new Map(
  Array.from({ length: 600 }, (_, seed) => fileWith({ simulation: { seed: seed ** 3 } })).map((text) => [packed(text), text]),
)
const words = ['-', '_', 'A', 'w', '0'].map((end) => [...inside.keys()].find((word) => word.endsWith(end)) ?? '')

const encoded = (rest: string) => encodeURIComponent(rest)
const quoted = (rest: string, between: string) => rest.replaceAll(/.{60}/g, (line) => line + between)
const wide = (rest: string) => rest.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** What becomes of `#share=…`, and with it of all that stands behind the host, when people and programs pass it on. */
const passedOn: Readonly<Record<string, (link: string) => string>> = {
  'as it is': (link) => link,
  'in a sentence, with its full stop': (link) => `${link}.`,
  'in a Chinese sentence': (link) => `${link}。`,
  'with a full stop of half width': (link) => `${link}｡`,
  'with a full stop, as the address bar has it': (link) => `${link}%E3%80%82`,
  'with words right behind a comma': (link) => `${link}，看看`,
  'with words behind it, without a space': (link) => `${link}看看这个`,
  'with a list’s comma': (link) => `${link}、`,
  'with a semicolon': (link) => `${link}；`,
  'with an English comma and words': (link) => `${link}, have a look`,
  'with words behind a space': (link) => `${link} have a look`,
  'with an encoded space and words': (link) => `${link}%20have%20a%20look`,
  'with words on the next line': (link) => `${link}\nhave a look`,
  'with a closing bracket': (link) => `${link})`,
  'with a Chinese bracket': (link) => `${link}）`,
  'with a bracket, as the address bar has it': (link) => `${link}%EF%BC%89`,
  'with square Chinese brackets': (link) => `${link}】`,
  'with book brackets': (link) => `${link}》`,
  'with a corner bracket': (link) => `${link}」`,
  'with an exclamation mark': (link) => `${link}!`,
  'with a Chinese exclamation mark': (link) => `${link}！`,
  'with a Chinese question mark': (link) => `${link}？`,
  'with a colon': (link) => `${link}：`,
  'with an ellipsis': (link) => `${link}…`,
  'with a dash': (link) => `${link}——看看`,
  'with an emoji': (link) => `${link}👍`,
  'with a quotation mark': (link) => `${link}"`,
  'with a typographic quotation mark': (link) => `${link}”`,
  'with an apostrophe': (link) => `${link}’s`,
  'in angle brackets, as mails have it': (link) => `${link}>`,
  'out of HTML': (link) => `${link}">reshoot</a>`,
  'out of HTML, as text': (link) => `${link}&lt;/a&gt;`,
  'from Slack, with its label': (link) => `${link}|Reshoot>`,
  'from Markdown': (link) => `${link})**`,
  'from Markdown, in italics': (link) => `${link}_`,
  'from Markdown, in bold': (link) => `${link}__ and more`,
  'from Markdown, with escapes': (link) => link.replaceAll(/[_.-]/g, String.raw`\$&`),
  'as code': (link) => `${link}\``,
  'from a WeChat timeline': (link) => `${link}&from=timeline`,
  'from a WeChat group': (link) => `${link}&from=groupmessage&isappinstalled=0`,
  'from WeChat, with its own fragment': (link) => `${link}#wechat_redirect`,
  'from WeChat, with what it asks the server': (link) => `/?from=singlemessage&isappinstalled=0${link}`,
  'from WeChat, fragment and question': (link) => `${link}?from=timeline#rd`,
  'with marks of a newsletter': (link) => `${link}?utm_source=mail&utm_medium=email`,
  'with encoded marks of a newsletter': (link) => `${link}%3Futm_source%3Dmail`,
  'with marks that HTML has written': (link) => `${link}&amp;from=timeline`,
  'with an advertiser’s mark': (link) => `/?fbclid=IwAR0${link}`,
  'with its equals sign encoded': (link) => link.replace('=', '%3D'),
  'with its equals sign encoded in small letters': (link) => link.replace('=', '%3d'),
  'with its full stop encoded': (link) => link.replace('.', '%2E'),
  'with every sign encoded': (link) => `#${link.slice(1).replaceAll(/./g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
  'with its # encoded, so that it is a path': (link) => `/${encoded(link)}`,
  'encoded twice': (link) => `/${encoded(encoded(link))}`,
  'encoded three times': (link) => `/${encoded(encoded(encoded(link)))}`,
  'encoded, with a full stop': (link) => `/${encoded(`${link}。`)}`,
  'in a folder, with its # encoded': (link) => `/reshoot/index.html${encoded(link)}`,
  'with a slash behind the #': (link) => link.replace('#', '/#/'),
  'with an exclamation mark behind the #': (link) => link.replace('#', '#!'),
  'as a question behind the #': (link) => link.replace('#', '#/?'),
  'behind the name of a page': (link) => link.replace('#', '#explore&'),
  'with a question mark for the #': (link) => link.replace('#', '/?'),
  'with its first word in capitals': (link) => link.replace('share', 'SHARE'),
  'with its first word begun with a capital': (link) => link.replace('share', 'Share'),
  'with a colon for the equals sign': (link) => link.replace('=', ':'),
  'with a space behind the equals sign': (link) => link.replace('=', '= '),
  'without its first word': (link) => link.replace('share=', ''),
  'with lines broken by a mail': (link) => quoted(link, '\n'),
  'with lines broken as Windows does': (link) => quoted(link, '\r\n'),
  'with lines broken and a sentence behind': (link) => `${quoted(link, '\n')}\n\nhave a look`,
  'with lines broken, as the address bar has them': (link) => quoted(link, '%0A'),
  'with lines broken to spaces': (link) => quoted(link, ' '),
  'with lines broken and indented': (link) => quoted(link, '\n    '),
  'with lines broken and quoted': (link) => quoted(link, '\n> '),
  'with lines broken and quoted twice': (link) => quoted(link, '\n> > '),
  'in quoted-printable': (link) => quoted(link.replace('=', '=3D'), '=\r\n'),
  'in quoted-printable, as the address bar has it': (link) => quoted(link.replace('=', '=3D'), '='),
  'with spaces of no width': (link) => quoted(link, '\u200B'),
  'with soft hyphens': (link) => quoted(link, '\u00AD'),
  'with a byte order mark in it': (link) => link.replace('=', '=\uFEFF'),
  'with marks of direction around it': (link) => `\u202A${link}\u202C`,
  'with an encoded space of no width behind it': (link) => `${link}%E2%80%8B`,
  'with hyphens that do not break': (link) => link.replaceAll('-', '\u2011'),
  'in full width': wide,
  'with its first signs in full width': (link) => wide(link.slice(0, 7)) + link.slice(7),
  'with a Chinese full stop behind its number': (link) => link.replace('.', '。'),
  'with an ideographic space behind it': (link) => `${link}\u3000谢谢`,
  'with what is no UTF-8 behind it': (link) => `${link}%A1%A3`,
  'with half a percent code behind it': (link) => `${link}%E3%80`,
}

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
    expect(Math.max(...lengths)).toBeLessThan(2000)
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

  test.each(Object.entries(passedOn))('opens in whatever form it was passed on: %s', async (_, pass) => {
    for (const word of words) {
      const found = linkIn(pass(`#share=${word}`))
      const unpacked = await readLink(found ?? '')
      expect(unpacked.ok && new TextDecoder().decode(unpacked.bytes), found).toBe(inside.get(word))
    }
  })

  test.each([
    '#share',
    '#share=',
    '#share=。',
    '#/share',
    '/%23share',
    '#share=1.',
    '#share=1.eJyr…',
    '#share/1.eJyr',
    '#SHARE=1.EJYR',
    '?share=x',
  ])('that holds nothing is still seen to be meant as one, and is refused with a reason: %s', async (rest) => {
    expect(linkIn(rest)).toBeDefined()
    expect(await said(linkIn(rest) ?? '')).toEqual(broken)
  })

  test.each([
    '',
    '#',
    '#explore',
    '#budget',
    '#wechat_redirect',
    '/share/',
    '/share/index.html#explore',
    '/?from=timeline#model',
    '/#main',
    '#shares=1',
    '/share-prices/?utm_source=share',
  ])('is not seen where none is: %s', (rest) => {
    expect(linkIn(rest)).toBeUndefined()
  })

  test.each(['#', '%25', '%', '#share', 'share=', '1.', ' _', '%2523'])('made of nothing but %s without end is no link', async (sign) => {
    const long = sign.repeat(200_000 / sign.length)
    expect(await said(`1.${long}`)).toEqual(broken)
    expect((await readLink(linkIn(long) ?? '')).ok).toBe(false)
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
    expect(await said(bomb)).toEqual(['链接内容超过 1 MB，未展开。', 'The link holds more than 1 MB and was not unpacked.'])
    const read = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read')
    await readLink(bomb)
    const lengths = await Promise.all(
      read.mock.results.map(async ({ value }) => (await (value as Promise<{ value?: Uint8Array }>)).value?.length ?? 0),
    )
    read.mockRestore()
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(2 * linkLimit)
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
      { numRuns: runs(500) },
    )
  })
})
