import { parseArgs } from 'node:util'
import { documentFormats, type DocumentFormat } from '../files/modelDocument/documentFormat.ts'
import { nearestName } from '../engine/nearestName.ts'
import type { UsageError } from './usageError.ts'

/** What the command line asks for. */
export interface Options {
  readonly help: boolean
  readonly file?: string
  readonly output: 'table' | 'json' | 'csv'
  /** A file to write in place of standard output. */
  readonly write?: { readonly format: 'xlsx' | 'pptx'; readonly path: string }
  /** The model itself, written out, in place of its figures. */
  readonly model?: DocumentFormat
  /** Every assumption at its value, no draws. */
  readonly point: boolean
  readonly samples?: number
  readonly seed?: number
  readonly settings: readonly Setting[]
  readonly variables: readonly string[]
  /** What is moved step by step, each over all of the other. */
  readonly sweeps: readonly Sweep[]
  /** The draws themselves in the place of what they come to. */
  readonly draws: boolean
  /** A variable or an assumption to explain. */
  readonly explain?: string
}

/** One thing to change: an assumption's path, or `credence.` and a claim. */
export interface Setting {
  readonly path: string
  readonly value: number
}

/** A path, as for a setting, and the values that it takes one after the other. */
export interface Sweep {
  readonly path: string
  readonly values: readonly number[]
}

/** How many values a sweep may take, and how many steps two of them may come to. */
const sweepSteps = { least: 2, most: 1000, together: 10_000 } as const

const options = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  point: { type: 'boolean' },
  model: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  xlsx: { type: 'string' },
  pptx: { type: 'string' },
  samples: { type: 'string' },
  seed: { type: 'string' },
  set: { type: 'string', multiple: true },
  variable: { type: 'string', multiple: true },
  sweep: { type: 'string', multiple: true },
  draws: { type: 'boolean' },
  explain: { type: 'string' },
} as const

type Name = keyof typeof options

/** What cannot be asked for at the same time. */
const apart: readonly (readonly Name[])[] = [
  ['json', 'csv', 'xlsx', 'pptx', 'model'],
  ['sweep', 'draws', 'explain', 'model', 'xlsx', 'pptx'],
  ['explain', 'json', 'csv'],
  ['explain', 'variable'],
  ['draws', 'point'],
]

/** `--samples` without a number asks for the draws themselves; for what reads arguments it would take the next option for its number. */
const withDraws = (given: readonly string[]): string[] =>
  given.map((one, place) => (one === '--samples' && /^$|^--?[a-z]/.test(given[place + 1] ?? '') ? '--draws' : one))

/** Understand the arguments, or say everything that is wrong with them. */
export function readArguments(given: readonly string[]): { wish: Options; complaints: readonly UsageError[] } {
  const { tokens } = parseArgs({ args: withDraws(given), options, strict: false, allowPositionals: true, tokens: true })
  const complaints: UsageError[] = []
  const values = new Map<Name, (string | undefined)[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName: option, value } = token
    const wrong = usageErrorOf(name, option, value, values)
    if (wrong) complaints.push(wrong)
    else values.set(name as Name, [...(values.get(name as Name) ?? []), value])
  }
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  if (files.length > 1) complaints.push({ kind: 'more-than-one-file', files })
  const together = apart.map((names) => names.filter((name) => values.has(name)).map((name) => `--${name}`))
  const told = new Set<string>()
  for (const clash of together) {
    if (clash.length < 2 || told.has(clash.join())) continue
    told.add(clash.join())
    complaints.push({ kind: 'not-together', options: clash })
  }
  const named = values.get('model')?.[0] ?? 'md'
  const model = values.has('model') ? documentFormats.find((one) => one === named) : undefined
  if (values.has('model') && model === undefined) complaints.push({ kind: 'no-such-format', found: named, known: documentFormats })
  const format = (['xlsx', 'pptx'] as const).find((option) => values.has(option))
  const path = format && values.get(format)?.[0]

  const whole = (option: 'samples' | 'seed', least: number, most: number): number | undefined => {
    const found = values.get(option)?.[0]
    if (found === undefined) return undefined
    const number = /^\d+$/.test(found) ? Number(found) : NaN
    if (!(number >= least && number <= most)) complaints.push({ kind: 'not-a-number', option: `--${option}`, found, least, most })
    return number
  }
  const [samples, seed] = [whole('samples', 1, 1_000_000), whole('seed', 0, 2 ** 32 - 1)]
  const settings = (values.get('set') ?? []).flatMap((found = '') => {
    const setting = readSetting(found)
    if (!setting) complaints.push({ kind: 'not-a-setting', found })
    return setting ?? []
  })
  const { sweeps, wrong } = readSweeps(values.get('sweep') ?? [])
  complaints.push(...wrong)
  const explain = values.get('explain')?.[0]
  return {
    complaints,
    wish: {
      help: values.has('help'),
      ...(files[0] === undefined ? {} : { file: files[0] }),
      output: values.has('json') ? 'json' : values.has('csv') ? 'csv' : 'table',
      ...(format && path !== undefined && { write: { format, path } }),
      ...(model && { model }),
      point: values.has('point'),
      ...(samples === undefined ? {} : { samples }),
      ...(seed === undefined ? {} : { seed }),
      settings,
      variables: (values.get('variable') ?? []).map((name = '') => name),
      sweeps,
      draws: values.has('draws'),
      ...(explain === undefined ? {} : { explain }),
    },
  }
}

function usageErrorOf(name: string, option: string, value: string | undefined, before: ReadonlyMap<Name, unknown>): UsageError | undefined {
  if (!Object.hasOwn(options, name)) {
    const near = nearestName(name, Object.keys(options))
    return { kind: 'unknown-option', option, ...(near === undefined ? {} : { near: `--${near}` }) }
  }
  const known: { type: 'string' | 'boolean'; multiple?: boolean } = options[name as Name]
  if (known.type === 'string' && (value === undefined || value === '')) return { kind: 'needs-value', option }
  if (known.type === 'boolean' && value !== undefined && name !== 'model') return { kind: 'takes-no-value', option }
  if (known.type === 'string' && known.multiple !== true && before.has(name as Name)) return { kind: 'twice', option }
  return undefined
}

const numeral = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`
const settingForm = new RegExp(`^([^=]+)=(${numeral})$`)
const sweepForm = new RegExp(`^([^=]+)=(${numeral}):(${numeral}):(${numeral})$`)

function readSetting(text: string): Setting | undefined {
  const [, path, number] = settingForm.exec(text) ?? []
  const value = Number(number)
  return path === undefined || !Number.isFinite(value) ? undefined : { path, value }
}

function readSweeps(given: readonly (string | undefined)[]): { sweeps: readonly Sweep[]; wrong: readonly UsageError[] } {
  if (given.length > 2) return { sweeps: [], wrong: [{ kind: 'too-many-sweeps', count: given.length }] }
  const wrong: UsageError[] = []
  const sweeps = given.flatMap((found = '') => {
    const sweep = readSweep(found)
    if (sweep && !('kind' in sweep)) return [sweep]
    wrong.push(sweep ?? { kind: 'not-a-sweep', found })
    return []
  })
  const [one, other] = sweeps
  if (one && one.path === other?.path) wrong.push({ kind: 'swept-twice', path: one.path })
  const count = (one?.values.length ?? 0) * (other?.values.length ?? 0)
  if (count > sweepSteps.together) wrong.push({ kind: 'too-many-steps', count, most: sweepSteps.together })
  return { sweeps, wrong }
}

function readSweep(text: string): Sweep | UsageError | undefined {
  const [, path, ...numbers] = sweepForm.exec(text) ?? []
  const [from = NaN, to = NaN, steps = NaN] = numbers.map(Number)
  if (path === undefined || !Number.isFinite(from) || !Number.isFinite(to)) return undefined
  const { least, most } = sweepSteps
  const isCount = Number.isInteger(steps) && steps >= least && steps <= most
  if (!isCount) return { kind: 'not-a-count-of-steps', path, found: numbers[2] ?? '', least, most }
  return { path, values: evenly(from, to, steps) }
}

/** Both ends and, at even distances, what lies between, without the dust that binary fractions leave: 0.3, not 0.30000000000000004. */
function evenly(from: number, to: number, steps: number): number[] {
  const dust = Math.abs(to - from) * 1e-12
  return Array.from({ length: steps }, (_, step) => {
    const value = step === steps - 1 ? to : from + ((to - from) * step) / (steps - 1)
    return Math.abs(value) <= dust ? 0 : Number(value.toPrecision(12))
  })
}
