import { bech32m } from '@scure/base'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asCoded, findCodes, nameBytes, writeCode, type SentAnswer } from '../../src/files/answerCode.ts'
import { runs } from '../runs.ts'

const number = fc
  .oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true }), fc.constant(0))
  .map((value) => asCoded(value))
const estimate = fc.record({
  low: number,
  value: number,
  high: number,
  sure: fc.integer({ min: 50, max: 100 }).map((percent) => percent / 100),
})
const mark = fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')), minLength: 4, maxLength: 4 })
const answer: fc.Arbitrary<SentAnswer> = fc.record(
  {
    key: fc.nat(2 ** 20 - 1),
    round: fc.integer({ min: 1, max: 8 }),
    by: mark,
    estimates: fc.array(fc.option(estimate), { minLength: 1, maxLength: 20 }),
    name: fc.constantFrom('Li', '王小明', 'María', 'a b'),
  },
  { requiredKeys: ['key', 'round', 'by', 'estimates'] },
)
const ten: SentAnswer = {
  ...{ key: 777, round: 1, by: 'quiz' },
  estimates: Array.from({ length: 10 }, (_, index) => ({ low: -1 - index, value: 0.35, high: 1234, sure: 0.8 })),
}
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

test('any code comes back as it was sent', () => {
  fc.assert(
    fc.property(answer, (sent) => {
      expect(findCodes(writeCode(sent))).toEqual([{ kind: 'answer', answer: sent }])
    }),
    { numRuns: runs(1000, 20_000) },
  )
})

test('the code of ten questions is shorter than 200 letters, with the longest name too, and holds no name unless one is typed', () => {
  expect(writeCode(ten)).toHaveLength(146)
  const named = writeCode({ ...ten, name: '欧阳'.repeat(20) })
  expect(named.length).toBeLessThan(200)
  expect(findCodes(named)).toEqual([{ kind: 'answer', answer: { ...ten, name: '欧阳欧阳欧阳欧阳' } }])
  expect(new TextEncoder().encode('欧阳欧阳欧阳欧阳')).toHaveLength(nameBytes)
})

test('every single letter that is changed is found out, in every place and to every other letter or digit', () => {
  const code = writeCode(ten)
  for (let place = 0; place < code.length; place += 1)
    for (const letter of '0123456789abcdefghijklmnopqrstuvwxyz') {
      if (letter === code[place]) continue
      const changed = code.slice(0, place) + letter + code.slice(place + 1)
      expect(
        findCodes(changed).some(({ kind }) => kind === 'answer'),
        changed,
      ).toBe(false)
    }
})

test('two letters that have changed places, and three that are others, are found out', () => {
  const code = writeCode(ten)
  for (let place = 4; place + 1 < code.length; place += 1) {
    const [one = '', other = ''] = code.slice(place, place + 2)
    if (one !== other) expect(findCodes(code.slice(0, place) + other + one + code.slice(place + 2))[0]?.kind).not.toBe('answer')
  }
  const places = fc.uniqueArray(fc.integer({ min: 4, max: code.length - 1 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(places, fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 3, maxLength: 3 }), (at, by) => {
      const letters = Array.from(code)
      for (const [index, place] of at.entries()) letters[place] = alphabet[(alphabet.indexOf(letters[place]!) + by[index]!) % 32]!
      expect(findCodes(letters.join(''))[0]?.kind).not.toBe('answer')
    }),
    { numRuns: runs(300) },
  )
})

test('a code that was cut says how much of it is there, wherever it was cut', () => {
  const code = writeCode(ten)
  for (let length = 20; length < code.length; length += 7)
    expect(findCodes(`张三：${code.slice(0, length)}……\n下一条`)).toEqual([{ kind: 'cut', letters: length, of: code.length }])
})

describe('a code is found in whatever a chat holds', () => {
  const code = writeCode(ten)
  const found = { kind: 'answer', answer: ten }
  test.each([
    ['between other words', `[29/11 20:14] 王芳: 我的答案 ${code}，辛苦`],
    ['in a link', `https://example.org/app/#answer=${code}).`],
    ['in a link that was encoded', `see ${encodeURIComponent(`https://example.org/#answer=${code}&from=timeline`)}`],
    ['in capitals, as a scanned code has it', code.toUpperCase()],
    ['with broken and quoted lines', `> ${code.slice(0, 60)}\n> ${code.slice(60, 120)}\r\n>  ${code.slice(120)}\n> --`],
    [
      'in letters of full width',
      Array.from(code)
        .map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
        .join(''),
    ],
    ['with marks that no eye sees', Array.from(code).join('\u200B')],
  ])('%s', (_, text) => {
    expect(findCodes(text)).toEqual([found])
  })

  test('several, each by itself, and words that only begin like one are none', () => {
    const other = writeCode({ ...ten, by: 'able', round: 2 })
    expect(findCodes(`${code}\n${other} task1 ask them`).map(({ kind }) => kind)).toEqual(['answer', 'answer'])
    expect(findCodes('ask 1 question, task1qpz')).toEqual([])
  })

  test('one of a version to come is told apart', () => {
    const { prefix, words } = bech32m.decode(code as `ask1${string}`, false)
    expect(findCodes(bech32m.encode(prefix, [2, ...words.slice(1)], false))).toEqual([{ kind: 'newer' }])
  })
})

// BIP 350, test vectors: the package that is relied on takes what it has to and refuses what it must.
test('the checksum is Bech32m', () => {
  for (const valid of ['A1LQFN3A', 'abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx', '?1v759aa'])
    expect(bech32m.decodeUnsafe(valid, false), valid).toBeDefined()
  for (const invalid of ['M1VUXWEZ', '16plkw9', '1p2gdwpf', 'lt1igcx5c0', 'in1muywd', 'mm1crxm3i'])
    expect(bech32m.decodeUnsafe(invalid, false), invalid).toBeUndefined()
})

test('numbers keep four digits, and what no code can hold is as much as it can', () => {
  expect([0.123456, 98_765_432, -7, 0, 1e-30].map(asCoded)).toEqual([0.1235, 98_770_000, -7, 0, 0])
  expect(asCoded(1e30)).toBe(9.999e14)
})
