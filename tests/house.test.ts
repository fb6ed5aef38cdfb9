import { describe, expect, it, test } from 'vitest'
import { anyTypes, keysPastTheRule, silencers, sleepingTests, swallowedErrors, unsteadyFigures } from './house/escapes.ts'
import { barrels, importCycles, junkDrawers, pastTheDoor, upwardImports } from './house/floors.ts'
import { longFiles, privateAddresses, strangersAtTop, undocumentedExports, unexplainedEffects } from './house/manners.ts'
import { languageChoices, pointsInMarkup, proseOutsideWords } from './house/languages.ts'
import { namesTwice, privateWords } from './house/names.ts'
import { looksAtTheClock, pathsOutside, shortProperties } from './house/standalone.ts'
import { namesAtTop, only, readRepository, type Files } from './house/source.ts'
import { repeatedStyles } from './house/styles.ts'

const repository = readRepository()
const house = only(repository, /^src\//)
const code = only(repository, /^(src|tests)\/.*\.(ts|mjs|svelte|html|css)$/)
const lowerFloors = only(repository, /^src\/(model|engine|analysis|files)\//)

interface Guard {
  readonly title: string
  readonly guard: (files: Files) => string[]
  readonly watches: Files
  /** Files with exactly one fault each, and one without any. */
  readonly faults: readonly Files[]
  readonly fine: Files
}

const file = (path: string, ...lines: string[]): Files => ({ [path]: lines.join('\n') })
/** So many folders up; in parts, as the guard would find it in here. */
const up = (folders: number) => '../'.repeat(folders)
const silencing = (...words: string[]) => file('src/model/a.ts', `// ${words.join('-')}`)

const guards: readonly Guard[] = [
  {
    title: 'no floor imports a higher one, not even a type',
    guard: upwardImports,
    watches: house,
    faults: [
      file('src/model/a.ts', `import B from '../ui/B.svelte'`),
      file('src/files/a.ts', `import type { B } from '../state/b.ts'`),
      file('src/engine/a.ts', `export type B = import('../analysis/b.ts').B`),
      file('src/engine/a.ts', `export * from '../files/b.ts'`),
      file('src/engine/a.ts', 'export const b = await import(`../files/${name}.ts`)'),
      file('src/analysis/a.ts', `new Worker(new URL('../state/b.worker.ts', import.meta.url), { type: 'module' })`),
      file('src/analysis/a.ts', `import.meta.glob(['../ui/*.svelte'])`),
      file('src/cli/a.ts', `import '../state/b.ts'`),
      file('src/ui/a.ts', `import '../cli/b.ts'`),
      file('src/ui/A.svelte', '<script lang="ts">', `  import '../main.ts'`, '</script>'),
      file('src/elsewhere/a.ts', `export {}`),
    ],
    fine: file('src/ui/A.svelte', '<script lang="ts">', `import '../model/b.ts'`, `import './b.ts'`, `import 'svelte'`, '</script>'),
  },
  {
    title: 'no file needs itself by way of others',
    guard: (files) => importCycles(files).slice(0, 1),
    watches: house,
    faults: [
      { 'src/ui/a.ts': `import './b.ts'`, 'src/ui/b.ts': `import type { A } from './c/d.ts'`, 'src/ui/c/d.ts': `import '../a.ts'` },
      file('src/ui/a.ts', `import './a.ts'`),
    ],
    fine: { 'src/ui/a.ts': `import './b.ts'\nimport './c.ts'`, 'src/ui/b.ts': `import './c.ts'`, 'src/ui/c.ts': '' },
  },
  {
    title: 'a name is imported from the file that declares it: there are no barrels',
    guard: barrels,
    watches: code,
    faults: [file('src/model/index.ts', `export * from './a.ts'`, `export { b } from './b.ts'`)],
    fine: file('src/model/a.ts', `export { b } from './b.ts'`, 'export const a = 1'),
  },
  {
    title: 'there are no junk drawers',
    guard: junkDrawers,
    watches: code,
    faults: [file('src/ui/utils/a.ts'), file('src/model/types.ts'), file('tests/helpers/a.ts')],
    fine: file('src/ui/typesetting/types-of-number.ts'),
  },
  {
    title: 'each package comes in by its own door',
    guard: pastTheDoor,
    watches: house,
    faults: [
      file('src/engine/a.ts', `import { parse } from 'mathjs/number'`),
      file('src/files/a.ts', `import fs from 'fs'`),
      file('src/model/a.ts', `import * as v from 'valibot'`),
      file('src/ui/a.ts', `import type { Chart } from 'chart.js'`),
      file('src/ui/a.ts', `import { nobody } from '@never/heard-of/it'`),
    ],
    fine: file('src/engine/nearestName.ts', `import { distance } from 'fastest-levenshtein'`),
  },
  {
    title: 'no file has more than 400 lines',
    guard: longFiles,
    watches: code,
    faults: [file('src/model/a.ts', '\n'.repeat(401))],
    fine: file('src/model/a.ts', '\n'.repeat(400)),
  },
  {
    title: 'nothing is of the type any',
    guard: anyTypes,
    watches: code,
    faults: [
      file('src/model/a.ts', 'export const a = b as any'),
      file('src/ui/A.svelte', '<script lang="ts">', 'let a: Record<string, any>', '</script>'),
      file('src/cli/a.mjs', '/** @param {any} a */', 'const b = (a) => a'),
    ],
    fine: file('src/model/a.ts', `// any comment`, `const any = 'any'`),
  },
  {
    title: 'styles say a thing once: few rules repeat what another says',
    guard: repeatedStyles,
    watches: only(repository, /^src\/.*\.(svelte|css)$/),
    faults: [
      file('src/ui/base.css', '.a { color: red; margin: 0 }', '@media print { .b { margin: 0; color: red } }'),
      { 'src/ui/A.svelte': '<style>p { gap: 1px }</style>', 'src/ui/base.css': '.a {\n  gap:  1px;\n}' },
    ],
    fine: file('src/ui/base.css', '.a, .b { color: red }', '.c { color: blue }', '.a {}', '.b {}', '@keyframes d { to { color: red } }'),
  },
  {
    title: 'neither the compiler nor the linter is silenced',
    guard: silencers,
    watches: code,
    faults: [silencing('@ts', 'ignore'), silencing('@ts', 'expect', 'error'), silencing('@ts', 'nocheck'), silencing('eslint', 'disable')],
    fine: silencing('eslint', 'config'),
  },
  {
    title: 'every test runs',
    guard: sleepingTests,
    watches: code,
    faults: [
      file('tests/a.test.ts', `it.skip('is not run', () => 1)`),
      file('tests/a.test.ts', `test.describe.only('alone', () => 1)`),
      file('tests/a.test.ts', `test.todo('later')`),
      file('tests/a.test.ts', `it.skipIf(true)('is not run', () => 1)`),
    ],
    fine: file('tests/a.test.ts', `it.each([1])('runs', () => list.only())`),
  },
  {
    title: 'no failure is swallowed without a word',
    guard: swallowedErrors,
    watches: code,
    faults: [
      file('src/state/a.ts', 'try { a() } catch { }'),
      file('src/state/a.ts', 'try { a() } catch (error) {}'),
      file('src/state/a.ts', 'promise.catch(() => {})'),
      file('src/state/a.ts', 'promise.catch(function () {})'),
    ],
    fine: file('src/state/a.ts', 'try { a() } catch { /* Told by b. */ }', 'promise.catch(failed).catch(() => 1)'),
  },
  {
    title: 'no key is listened to that an input method may be spelling with',
    guard: keysPastTheRule,
    watches: house,
    faults: [
      file('src/ui/A.svelte', '<svelte:window onkeydowncapture={press} />'),
      file('src/ui/a.ts', `element.addEventListener('keydown', press)`),
      file('src/ui/a.ts', 'element.onkeyup = press'),
      file('src/main.ts', `import { mount } from 'svelte'`, 'mount(Shell, { target })', 'mindTyping(window)'),
    ],
    fine: { 'src/ui/A.svelte': '<input onkeydown={press} />', 'src/main.ts': 'mindTyping(window)\nmount(Shell, { target })' },
  },
  {
    title: 'figures are made of what is the same on every machine, to the last bit',
    guard: unsteadyFigures,
    watches: only(repository, /^src\/(model|engine|analysis)\//),
    faults: [
      file('src/engine/a.ts', 'export const a = Math.exp(b)'),
      file('src/analysis/a.ts', 'export const a = b.map(Math.log)'),
      file('src/analysis/a.ts', 'export const a = Math.hypot(b, c)'),
      file('src/engine/a.ts', 'export const a = b ** 2'),
      file('src/engine/a.ts', 'a **= 0.5'),
      file('src/engine/a.ts', 'export const a = Math[name](b)'),
      file('src/engine/a.ts', 'const { exp } = Math'),
    ],
    fine: file('src/engine/a.ts', 'export const a = Math.sqrt(b) + Math.max(1, b) + 2 ** 22 // never Math.exp'),
  },
  {
    title: 'what model, engine, analysis and files export is explained',
    guard: undocumentedExports,
    watches: lowerFloors,
    faults: [
      file('src/model/a.ts', 'export const a = 1'),
      file('src/model/a.ts', '// not a doc comment', 'export interface A {}'),
      file('src/model/a.ts', '/** A module. */', `import './b.ts'`, 'export type A = 1'),
      file('src/model/a.ts', 'function a() {}', 'export { a }'),
    ],
    fine: file('src/model/a.ts', '/** One. */', 'export function a(b: 1): 1', 'export function a(b: unknown) {}', 'type B = 1'),
  },
  {
    title: 'each effect says why it is not a derived value',
    guard: unexplainedEffects,
    watches: code,
    faults: [
      file('src/ui/A.svelte', '<script>', '  $effect(() => draw(data))', '</script>'),
      file('src/state/a.svelte.ts', '// too far away', '', '$effect.root(() => 1)'),
    ],
    fine: file('src/ui/A.svelte', '<script>', '  // The canvas has to be told.', '  $effect(() => draw(data))', '</script>'),
  },
  {
    title: 'nothing is tied to one machine or one network',
    guard: privateAddresses,
    watches: repository,
    faults: [
      file('package-lock.json', ['"https://registry', 'npmjs', 'org/a"'].join('.')),
      file('src/model/a.ts', ['open("', 'home', 'me/a.txt")'].join('/')),
      file('README.md', ['C:', 'Users', 'me'].join('\\')),
    ],
    fine: file('src/model/a.ts', 'https://example.org/work/home/ and ../home/ and /favicon.svg'),
  },
  {
    title: 'the top of the repository holds only what a reader or a tool looks for',
    guard: (files) => strangersAtTop(Object.keys(files)),
    watches: Object.fromEntries(namesAtTop().map((name) => [name, ''])),
    faults: [file('notes.txt'), file('svelte.config.js')],
    fine: { ...file('src'), ...file('.github'), ...file('.editorconfig'), ...file('CHANGELOG.md'), ...file('.vscode') },
  },
  {
    title: 'no two files have the same name',
    guard: namesTwice,
    watches: house,
    faults: [
      { 'src/files/budget/totals.ts': '', 'src/analysis/totals.ts': '' },
      { 'src/ui/charts/format.ts': '', 'src/words/format.ts': '' },
      { 'src/state/library.svelte.ts': '', 'src/files/library.ts': '' },
    ],
    fine: {
      ...{ 'src/words/en/charts.ts': '', 'src/words/zh-CN/charts.ts': '', 'src/ui/charts/charts.ts': '' },
      ...{ 'src/model/versions/1/claims.ts': '', 'src/model/versions/2/claims.ts': '', 'src/model/claims.ts': '' },
      ...{ 'src/state/library.svelte.ts': '', 'src/ui/Library.svelte': '' },
    },
  },
  {
    title: 'what has been given the trade’s word does not get its old one back',
    guard: privateWords,
    watches: house,
    faults: [
      file('src/ui/takeAway.ts'),
      file('src/state/a.ts', 'export const lastWords = 1'),
      file('src/state/a.ts', 'export function dropShelves() {}'),
      file('src/ui/a.ts', 'interface ExaminationRequest {}'),
      file('src/ui/a.ts', 'class Errand {}'),
    ],
    fine: file('src/ui/openPending.ts', 'export const isOpen = 1', 'const desk = 1', 'export function keyboard() { const pen = 1 }'),
  },
  {
    title: 'only the folder of a language knows which language it is',
    guard: languageChoices,
    watches: house,
    faults: [
      file('src/ui/a.ts', `const a = language === 'en' ? 1 : 2`),
      file('src/files/a.ts', `const a = 'zh-CN' === one ? 1 : 2`),
      file('src/ui/a.ts', 'switch (app.language) {}'),
      file('src/ui/A.svelte', '<script>', '  const a = 1', '</script>', `<p>{language === 'en' ? 1 : 2}</p>`),
    ],
    fine: {
      'src/words/format.ts': `const a = language === 'en'`,
      'src/ui/a.ts': 'const a = name[language]; const b = view.language !== other',
    },
  },
  {
    title: 'what people read is in the folder of its language',
    guard: proseOutsideWords,
    watches: house,
    faults: [
      file('src/ui/a.ts', `const a = '合计'`),
      file('src/ui/a.ts', 'const a = `共 ${count} 项`'),
      file('src/ui/a.ts', `const a = { 'zh-CN': one, en: two }`),
      file('src/ui/A.svelte', '<p>合计</p>'),
      file('src/ui/A.svelte', '<p>{a} in total</p>'),
      file('src/ui/A.svelte', '<button aria-label="Close"></button>'),
    ],
    fine: {
      ...{ 'src/words/zh-CN/a.ts': `const a = '合计'`, 'src/model/a.ts': `const a = { 'zh-CN': '甲', en: 'A' }` },
      ...{ 'src/ui/a.ts': '// “万” is a unit\nconst a = /万/', 'src/ui/A.svelte': '<!-- 合计 -->\n<p class="sum" style:gap="1px">{a}</p>' },
    },
  },
  {
    title: 'a point between two things stands in an expression, which keeps the blanks beside it',
    guard: pointsInMarkup,
    watches: house,
    faults: [
      file('src/ui/A.svelte', '<p>{a}{#if b}<span> · {b}</span>{/if}</p>'),
      file('src/ui/A.svelte', '{#if a}{a} ·', '{/if}{b}'),
      file('src/ui/A.svelte', '<p title="{a} · {b}"></p>'),
    ],
    fine: file('src/ui/A.svelte', '<!-- a · b -->', '<p>{a}{#if b}<span>{` · ${b}`}</span>{/if}{dot}{c}</p>'),
  },
  {
    title: 'nothing outside the repository is read',
    guard: pathsOutside,
    watches: code,
    faults: [
      file('tests/a/b.ts', `readFileSync(new URL('${up(3)}data/a.json', import.meta.url))`),
      file('tests/a/b.ts', `const a = here + '/${up(1)}shared/a.json'`),
      file('src/a.ts', `import a from '${up(2)}a.ts'`),
    ],
    fine: file('tests/a/b.ts', `import '${up(2)}src/a.ts'`),
  },
  {
    title: 'every property is tried for long in the long mode',
    guard: shortProperties,
    watches: only(repository, /^tests\/.*\.test\.ts$/),
    faults: [
      file('tests/a.test.ts', 'fc.assert(property, { numRuns: 100 })'),
      file('tests/a.test.ts', 'const numRuns = 100', 'fc.assert(property, { numRuns })'),
    ],
    fine: file('tests/a.test.ts', 'fc.assert(property, { numRuns: runs(100) })', 'fc.assert(property)'),
  },
  {
    title: 'no test looks at the clock or waits for a time that was guessed',
    guard: looksAtTheClock,
    watches: only(repository, /^tests\/.*\.(test|spec)\.ts$/),
    faults: [
      file('tests/a.spec.ts', 'await page.waitForTimeout(300)'),
      file('tests/a.test.ts', 'const before = performance.now()'),
      file('tests/a.test.ts', 'const before = Date.now()'),
      file('tests/a.test.ts', 'const { user } = process.cpuUsage()'),
    ],
    fine: file('tests/a.spec.ts', 'await page.clock.setFixedTime(noon)', 'await expect(a).toBeVisible()'),
  },
]

describe('The house', () => {
  it('is there to be looked at', () => {
    expect(Object.keys(house).length).toBeGreaterThan(10)
    expect(Object.keys(lowerFloors).length).toBeGreaterThan(5)
  })

  for (const { title, guard, watches } of guards) {
    test(title, () => {
      expect(guard(watches)).toEqual([])
    })
  }
})

describe('A guard that cannot bark guards nothing', () => {
  for (const { title, guard, faults, fine } of guards) {
    test(title, () => {
      for (const fault of faults) expect(guard(fault), Object.values(fault).join('\n')).toHaveLength(1)
      expect(guard(fine)).toEqual([])
    })
  }
})
