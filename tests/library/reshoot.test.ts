import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/cli/answer.ts'
import { long } from '../runs.ts'
import { draws, estimate, model, models, read, resolve, simulate } from '../../src/library/reshoot.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

const causeOf = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error instanceof Error ? error.cause : undefined
  }
  return undefined
}

describe('The library', () => {
  it('comes to what the command line comes to, to the last digit', () => {
    const answered = answer(['--csv', '--samples', '100', '--set', 'hurdle=0.1', '--variable', 'npv', '--variable', 'totalNpv'], 'en')
    const [, ...rows] = answered.ok ? answered.text.trim().split('\n') : []
    const figures = simulate(resolve(model, { assumptions: { hurdle: 0.1 } }), { samples: 100, variables: ['npv', 'totalNpv'] })
    const lines = figures.map(({ variable, format = '', unit, value, p5, p25, p50, p75, p95, mean }) =>
      [variable, format, '', unit, value, p5, p25, p50, p75, p95, mean].join(),
    )
    expect(rows).toHaveLength(7)
    expect(lines).toEqual(rows)
  })

  it('names industry, format, line and year of a figure, and gives the value alone where there are no draws', () => {
    const figures = estimate(resolve(model), { variables: ['lineSaving', 'price'] })
    const value = expect.any(Number) as number
    expect(figures.findLast(({ variable }) => variable === 'price')).toEqual({ variable: 'price', unit: 'CNY/s', year: 2034, value })
    expect(figures.find(({ variable }) => variable === 'lineSaving')).toMatchObject({ format: 'liveSeries', line: 'script', year: 2024 })
  })

  it('hands out draws that come to the mean', () => {
    const scenario = resolve(model, { simulation: { samples: 300, seed: 7 } })
    const values = [...draws(scenario, { variables: ['totalNpv'] })]
    expect(values.map(({ draw }) => draw)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1))
    const [told] = simulate(scenario, { variables: ['totalNpv'] })
    expect(values.reduce((sum, { value }) => sum + value, 0) / 300 / (told?.mean ?? NaN)).toBeCloseTo(1, 12)
  })

  it('refuses what has no place in the model, naming every fault in both languages', () => {
    const wrong = () => resolve(model, { assumptions: { hurdel: 0.1 }, credence: { 'ip-to-series': 2 } })
    expect(wrong).toThrow(/credence\["ip-to-series"\] is 2.*\n.*Did you mean "hurdle"\?/)
    expect(causeOf(wrong)).toHaveLength(2)
    expect(() => read('{}')).toThrow(/format/)
    expect(() => simulate(resolve(model), { variables: ['totalNvp'] })).toThrow('There is no variable totalNvp. Did you mean totalNpv?')
    expect(() => simulate(resolve(model), { samples: 1.5 })).toThrow('samples is 1.5, but must be a whole number from 1 to 1000000.')
  })

  it('has every version of the model', () => {
    expect(Object.keys(models)).toEqual(['1', '2', '3'])
    expect(resolve(models[1]!).model.version).toBe(1)
  })
})

if (long)
  describe('The package', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const examples = [...readme.matchAll(/```js\n(import [^]*? from 'reshoot'\n[^]*?)```/g)].map(([, code = '']) => code)

    it(
      'is what the README says: its examples run in a checkout and in a project that has it, with types and without a browser',
      { timeout: 180_000 },
      async () => {
        expect(examples).toHaveLength(3)
        const folder = mkdtempSync(join(tmpdir(), 'reshoot-'))
        const npm = process.env['npm_execpath']
        const packing = ['pack', '--json', '--pack-destination', folder]
        await (npm === undefined ? run('npm', packing, { cwd: root }) : run(process.execPath, [npm, ...packing], { cwd: root }))
        const installed = join(folder, 'node_modules', 'reshoot')
        mkdirSync(installed, { recursive: true })
        await run('tar', ['-xzf', join(folder, 'reshoot-0.1.0.tgz'), '-C', installed, '--strip-components=1'])
        const printed = async (code: string, cwd: string) =>
          (await run(process.execPath, ['--input-type=module', '-e', code], { cwd })).stdout
        const [formats, sweep, lost] = await Promise.all(examples.map((code) => printed(code, root)))
        expect(formats).toMatch(/^(\w+: CNY -?\d+m \(-?\d+m to \d+m\), chance of loss [\d.]+\n){6}$/)
        expect(sweep).toMatch(/^(0\.[357] \d+\n){3}$/)
        expect(lost).toMatch(/^\d+ of 1000 draws lose\n$/)
        expect(await printed(`import { model } from 'reshoot'; console.log(model.version)`, folder)).toBe(`${model.version}\n`)
        const mistaken = `simulate(resolve(model, { credence: { 'ip-to-series': 'half' } }))`
        const program = [...examples.slice(0, 2), mistaken].join('\n').replaceAll(/^import .*\n/gm, '')
        expect(typeFaults(folder, program)).toEqual([expect.stringContaining(`Type 'string' is not assignable to type 'number'`)])
        rmSync(folder, { recursive: true })
      },
    )
  })

/** What a strict compiler that knows no browser finds in a program which uses the package. */
function typeFaults(folder: string, code: string): string[] {
  const file = join(folder, 'program.mts')
  const text = `import { model, resolve, simulate } from 'reshoot'\ndeclare const console: { log(...said: unknown[]): void }\n${code}`
  const options = {
    ...{ strict: true, noEmit: true, target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], types: [] },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  }
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    readFile: (name) => (name === file ? text : disk.readFile(name)),
    getSourceFile: (name, ...how) =>
      name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : disk.getSourceFile(name, ...how),
  }
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
