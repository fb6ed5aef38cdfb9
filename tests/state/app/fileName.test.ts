import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName, nameOfFile } from '../../../src/state/app/saveFile.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length

describe('The name of a file', () => {
  test.each([
    ['董事会 第二稿', '董事会-第二稿'],
    ['Board, 2nd draft (v1.2)', 'Board-2nd-draft-(v1.2)'],
    ['  ', 'reshoot'],
    ['...', 'reshoot'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['100% & more; #1', '100-more-1'],
    ['$HOME `rm`', 'HOME-rm'],
    ['第一行\u000b第二行', '第一行-第二行'],
    ['zero\u200bwidth\u202egpj.exe', 'zero-width-gpj.exe'],
    ['half \ud83d', 'half'],
    ['CON', 'reshoot-CON'],
    ['nul', 'reshoot-nul'],
    ['Aux.v2', 'reshoot-Aux.v2'],
    ['COM1', 'reshoot-COM1'],
    ['lpt9', 'reshoot-lpt9'],
    ['console', 'console'],
    ['COM10', 'COM10'],
    ['draft.', 'draft'],
    ['draft. . ', 'draft'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['Cafe\u0301', 'Café'],
  ])('of the title %j is %s', (title, name) => {
    expect(nameOfFile(title)).toBe(name)
    expect(fileName(title)).toBe(`${name}.reshoot.json`)
  })

  test('is cut between signs as a reader sees them, never within one', () => {
    expect(nameOfFile(`a${'😀'.repeat(60)}`)).toBe(`a${'😀'.repeat(39)}`)
    const family = '👩‍👩‍👧'
    const visible = nameOfFile(`${'a'.repeat(79)}e\u0323\u0302`)
    expect(visible).toBe(`${'a'.repeat(79)}ệ`)
    expect(nameOfFile(`${'a'.repeat(78)}${family}`)).not.toMatch(/\p{Cs}/u)
    expect(nameOfFile('字'.repeat(100))).toBe('字'.repeat(80))
  })

  test('of any title whatever is one that every file system takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', minLength: 60, maxLength: 120 })), (title) => {
        const name = fileName(title)
        expect(bytes(name)).toBeLessThanOrEqual(255)
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\\/:*?"<>|%#]|^[.\s-]|[\s.]$/u)
        expect(name).toMatch(/^.+\.reshoot\.json$/u)
      }),
    )
  })
})
