import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Input } from '../../../src/engine/resolve.ts'
import { Program } from '../c/program.ts'
import { said, spoken, type Doing, type Formulas } from '../formulas.ts'

const version = '0.10.0'

/**
 * The formulas as a Squiggle program, with the assumptions as sample sets. It draws them without the shared factors, and leaves out the
 * comparisons that guard against dividing by nothing, which its sample sets do not have.
 *
 * @returns Nothing where Squiggle cannot be installed.
 */
export async function inSquiggle(formulas: Formulas, draws: number, folder: string): Promise<Program | undefined> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const install = ['install', `@quri/squiggle-lang@${version}`, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await promisify(execFile)('npm', install, { cwd: folder, timeout: 180_000, shell: process.platform === 'win32' })
  } catch {
    return undefined // told in the table
  }
  const script = join(folder, 'squiggle.js')
  writeFileSync(script, source(formulas, draws))
  return new Program(process.execPath, [script], [])
}

function source(formulas: Formulas, draws: number): string {
  const text = [
    ...formulas.inputs.map((input, place) => `i${place} = ${sampled(input)}`),
    ...said(formulas, {
      number: String,
      input: (place) => `i${place}`,
      cell: (place) => `c${place}`,
      doing: inTongue,
      whole: (cell, place) => `c${place} = ${cell}`,
    }),
    `[mean(c${formulas.target}), quantile(c${formulas.target}, 0.05), quantile(c${formulas.target}, 0.5), quantile(c${formulas.target}, 0.95)]`,
  ].join('\n')
  return `import { run } from '@quri/squiggle-lang'
import { createInterface } from 'node:readline'
const text = ${JSON.stringify(text)}
for await (const _ of createInterface(process.stdin)) {
  const { result, executionTime } = await run(text, { environment: { sampleCount: ${draws}, xyPointLength: 1000, seed: 'bench' } })
  if (!result.ok) throw new Error(String(result.value))
  console.log(executionTime, JSON.parse(result.value.result.toString())[0])
}
`
}

/** A PERT distribution is a beta distribution, moved and stretched. */
function sampled({ value, low, high, distribution }: Input): string {
  const width = high - low
  if (width === 0) return String(low)
  const set = (distribution: string) => `SampleSet.fromDist(${distribution})`
  switch (distribution) {
    case 'fixed':
      return String(value)
    case 'uniform':
      return set(`Sym.uniform(${low}, ${high})`)
    case 'triangular':
      return set(`Sym.triangular(${low}, ${value}, ${high})`)
    case 'pert':
      return `${low} + ${width} * ${set(`Sym.beta(${1 + (4 * (value - low)) / width}, ${1 + (4 * (high - value)) / width})`)}`
    case 'normal':
    case 'lognormal':
      return set(`Sym.${distribution}({ p10: ${low}, p90: ${high} })`)
  }
}

function inTongue(name: Doing, given: readonly string[]): string {
  switch (name) {
    case 'min':
    case 'max':
      return given.reduce((so, next) => `${name}(${so}, ${next})`)
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
      return '0'
    case '!=':
      return '1'
    default:
      return spoken(name, given)
  }
}
