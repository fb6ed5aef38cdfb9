import { parseArgs } from 'node:util'
import { documentFormats, type DocumentFormat } from '../files/modelDocument/modelDocument.ts'
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
}

/** One thing to change: an assumption's path, or `credence.` and a claim. */
export interface Setting {
  readonly path: string
  readonly value: number
}

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
} as const

type Name = keyof typeof options

/** Understand the arguments, or say everything that is wrong with them. */
export function readArguments(given: readonly string[]): { wish: Options; complaints: readonly UsageError[] } {
  const { tokens } = parseArgs({ args: [...given], options, strict: false, allowPositionals: true, tokens: true })
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
  const together = (['json', 'csv', 'xlsx', 'pptx', 'model'] as const).filter((name) => values.has(name)).map((name) => `--${name}`)
  if (together.length > 1) complaints.push({ kind: 'not-together', options: together })
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

function readSetting(text: string): Setting | undefined {
  const [, path, number] = /^([^=]+)=([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)$/.exec(text) ?? []
  const value = Number(number)
  return path === undefined || !Number.isFinite(value) ? undefined : { path, value }
}
