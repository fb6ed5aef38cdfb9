import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mark, markedFile, withMarked } from './markedLanguage.ts'

test('in a marked file every text has its letters marked, and nothing else', () => {
  const before = [
    `import { inside } from './grammar.ts'`,
    `const said: { readonly kind: 'done' } = {`,
    `  title: 'Save\\nall', 'by-chance': (what: string, kind: string) => kind === 'done' ? \`Kept \${inside(what)} here\` : names['done'],`,
    `}`,
  ]
  const after = [
    before[0],
    before[1],
    `  title: 'Śàṽé\\nàĺĺ', 'by-chance': (what: string, kind: string) => kind === 'done' ? \`Ķéƥť \${inside(what)} ĥéŕé\` : names['done'],`,
    before[3],
  ]
  expect(markedFile('a.ts', before.join('\n'))).toBe(after.join('\n'))
})

test('of how numbers are written only the words between them are marked', () => {
  const text = `export const format = { name: 'English', grouping: 'always', range: (from, to) => \`\${from} to \${to}\` }`
  expect(markedFile('format.ts', text)).toBe(text.replace(`'English'`, `'${mark('English')}'`).replace('} to $', `} ${mark('to')} $`))
})

test('every list of languages takes one more by a line', () => {
  const folder = new URL('../../src/words/', import.meta.url)
  const lists = readdirSync(folder).filter((name) => name.endsWith('.ts') && readFileSync(new URL(name, folder), 'utf8').includes(`'./en/`))
  expect(lists.length).toBeGreaterThan(2)
  for (const name of lists) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    expect(withMarked(text).match(/en-XA/g), name).toHaveLength(2 * (text.match(/'\.\/en\//g)?.length ?? 0))
  }
})
