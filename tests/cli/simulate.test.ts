import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWorkbook } from '../files/workbook/read.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { latestModel } from '../../src/model/models.ts'
import { caseOf } from '../engine/cases.ts'
import { answer } from '../../src/cli/answer.ts'
import { fileWith, latest } from '../files/broken.ts'
import { packageFaults } from '../files/openXml/openXml.ts'
import { openShipped } from '../files/shippedFiles.ts'
import { long } from '../runs.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Run the command as a user would, with this on its standard input. */
function run(given: readonly string[], input = '', language = 'C'): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: language }
    const child = execFile(process.execPath, ['src/cli/run.mjs', ...given], { cwd: root, env, maxBuffer: 2 ** 26 }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    )
    child.stdin?.end(input)
  })
}

test(
  'The command answers on standard output, complains on standard error, and tells by its exit code which',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reshoot-'))
    const brief = fileWith({ ...latest, simulation: { years: 2 } })
    // The first builds it for the others.
    const piped = await run(['-', '--point', '--csv', '--variable', 'totalNpv'], fileWith({ ...latest, credence: { 'deep-impact': 0 } }))
    const [wrong, broken, workbook, nowhere] = await Promise.all([
      run(['--jsn', '--seed', 'x']),
      run(['-', '--point'], '{"format": "reshoot-scenario", "version": 2}', 'zh_CN.UTF-8'),
      run(['-', '--point', '--xlsx', join(folder, 'a.xlsx')], brief),
      run(['-', '--point', '--xlsx', join(folder, 'nowhere', 'a.xlsx')], brief),
    ])
    expect(piped).toMatchObject({ code: 0, err: '' })
    expect(piped.out).toMatch(/^variable,member,year,unit,value\ntotalNpv,,,CNY,\d+\.\d+\n$/)
    expect(wrong).toEqual({
      code: 2,
      out: '',
      err: 'There is no option --jsn. Did you mean --json?\n--seed is x, but must be a whole number from 0 to 4294967295.\n',
    })
    expect(broken).toEqual({ code: 2, out: '', err: '-: 第 1 行：version 是 2，本应用只能读到 1。请更新应用。\n' })
    expect(workbook).toEqual({ code: 0, out: '', err: '' })
    expect([...readWorkbook(readFileSync(join(folder, 'a.xlsx'))).sheets.keys()]).toContain('假设 Assumptions')
    expect(nowhere).toMatchObject({ code: 2, out: '' })
    expect(nowhere.err).toMatch(/a\.xlsx cannot be written: /)
    rmSync(folder, { recursive: true })
  },
)

test('The model’s own values come as one line of JSON', () => {
  const own = answer(['--json', '--point'], 'en')
  if (!own.ok) throw new Error(own.wrong.join('\n'))
  expect(own.text).toMatch(/^\{"model":\{"id":"sora-2024","version":3\},"scenario":\{.*\},"point":\{.*\}\}\n$/)
  expect(own.text).toContain(`"totalNpv":${evaluate(caseOf({}, latestModel)).get('totalNpv')?.[0]}`)
})

test('The table of the model’s own values, which the build keeps, is the one that a command works out', { timeout: 120_000 }, async () => {
  const kept = await run([])
  const worked = answer([], 'en')
  expect(worked).toMatchObject({ ok: true, text: kept.out })
})

test('The model itself is printed as a document', { timeout: 120_000 }, async () => {
  const { code, out, err } = await run(['--model=tex'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^% !TeX program = xelatex[^]*\\section\{Assumptions\}[^]*\\end\{document\}\n$/)
})

if (long)
  test('Slides are those of the app: the answer with what moves it most, the steps of the story with their notes, and nothing is printed beside them', async () => {
    const given = answer(['sceptic', '--samples', '64', '--pptx', 'a.pptx'], 'en')
    if (!given.ok || !given.write) throw new Error('no slides')
    expect(given).toMatchObject({ text: '', write: { path: 'a.pptx' } })
    const bytes = await given.write.bytes()
    expect(packageFaults(bytes)).toEqual([])
    const parts = unzipSync(bytes)
    const textsOf = (path: string) => [...strFromU8(parts[path] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)/g)].map(([, text = '']) => text)
    const { story = [] } = openShipped('sceptic')
    expect(story.length).toBeGreaterThan(1)
    // The name and the answer come first, the sources last.
    const slides = Object.keys(parts).filter((path) => /slides\/slide\d+\.xml$/.test(path))
    expect(slides.length).toBeGreaterThanOrEqual(story.length + 3)
    expect(textsOf('ppt/slides/slide2.xml').join(' ')).toMatch(/What moves total net present value most/)
    for (const [index, { title }] of story.entries())
      expect(textsOf(`ppt/slides/slide${index + 3}.xml`).join(' ')).toContain(title.en.split('{')[0]!.replaceAll("'", '’').slice(0, 12))
  })

test('The command is built once, again when something in src has changed, and by several at a time', { timeout: 120_000 }, async () => {
  const built = () => readdirSync(join(root, 'node_modules')).filter((name) => name.startsWith('.reshoot-cli-'))
  const touched = join(root, 'src/cli/usageError.ts')
  const ask = () => Promise.all([run(['--help']), run(['--help'])])
  await ask()
  const [before] = built()
  const { mtime } = statSync(touched)
  utimesSync(touched, mtime, new Date(mtime.getTime() + 1000))
  const answers = await ask()
  const after = built()
  expect(answers.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ])
  expect(answers[0].out).toMatch(/^How AI video changes/)
  expect(after).toHaveLength(1)
  expect(after).not.toContain(before)
  utimesSync(touched, mtime, mtime)
  // Help is there before any model is: what it takes is a twentieth of what there is.
  const folder = join(root, 'node_modules', after[0]!)
  const sizeOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  expect(sizeOf(loadedAtOnce(folder, 'simulate.mjs'))).toBeLessThan(sizeOf(readdirSync(folder)) / 20)
})

/** A file of a built program and all that it loads before it begins. */
function loadedAtOnce(folder: string, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const [, other = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/^(?:im|ex)port [^;]*?"\.\/([^"]+)";$/gm))
    loadedAtOnce(folder, other, known)
  return known
}
