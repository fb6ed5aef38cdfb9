import type * as v from 'valibot'
import { faultAt, type Fault, type Wanted } from './fault.ts'
import { show, type JsonPath } from './jsonPath.ts'

/** What would be right, as the message of an issue: the schema knows it, and the fault wants it. */
export const listed = (right: readonly (string | number)[]): string => right.join(' ')

type Issue = v.BaseIssue<unknown>

/** Say in the file's own terms what the schema found wrong. */
export function faultsOf(issue: Issue, within: JsonPath = []): Fault[] {
  const place = [...within, ...(issue.path ?? []).map(({ key }) => key as string | number)]
  const right = issue.message.split(' ')
  const found = show(issue.input)
  switch (issue.type) {
    case 'union':
      return faultsOfUnion(issue, place)
    case 'strict_object':
      return faultsOfObject(issue, place, right)
    case 'literal':
    case 'picklist':
      return [faultAt(place, { kind: 'not-one-of', found, known: right })]
    case 'min_value':
    case 'max_value': {
      const [least = -Infinity, most = Infinity] = right.map(Number)
      return [faultAt(place, { kind: 'out-of-range', found: Number(issue.input), least, most })]
    }
    case 'integer':
      return [faultAt(place, { kind: 'not-whole', found })]
    case 'max_length':
      return [faultAt(place, { kind: typeof issue.input === 'string' ? 'too-long' : 'too-many', ...lengths(issue) })]
    case 'min_length':
    case 'min_entries':
      return [faultAt(place, { kind: 'nothing-in-it' })]
    case 'regex':
      return [faultAt(place, { kind: 'wrong-id', found })]
    default:
      return [faultAt(place, { kind: 'wrong-type', wanted: wantedTypes[issue.type] ?? 'object', found })]
  }
}

const wantedTypes: Readonly<Record<string, Wanted>> = {
  number: 'number',
  string: 'string',
  boolean: 'boolean',
  array: 'array',
}

const lengths = ({ input, requirement }: Issue): { found: number; limit: number } => ({
  found: (input as string | readonly unknown[]).length,
  limit: Number(requirement),
})

/** Where a number or an object may stand, what was written decides which of the two was meant. */
function faultsOfUnion({ input, issues }: Issue, place: JsonPath): Fault[] {
  const inside = isObject(input) ? (issues ?? []).filter(({ path }) => path !== undefined) : []
  if (inside.length > 0) return inside.flatMap((issue) => faultsOf(issue, place))
  return [faultAt(place, { kind: 'wrong-type', wanted: 'number-or-object', found: show(input) })]
}

/** An object is no object, lacks a key, or has keys that nobody knows; of the last the schema names only the first. */
function faultsOfObject({ expected, input, path }: Issue, place: JsonPath, known: readonly string[]): Fault[] {
  const last = path?.at(-1)
  if (expected === 'Object') return [faultAt(place, { kind: 'wrong-type', wanted: 'object', found: show(input) })]
  const owner = place.slice(0, -1)
  if (expected !== 'never') return [faultAt(owner, { kind: 'missing', names: [String(last?.key)] })]
  const keys = isObject(last?.input) ? Object.keys(last.input) : []
  return keys
    .filter((key) => !known.includes(key))
    .map((name) => faultAt([...owner, name], { kind: 'unknown-name', of: 'key', name, known }))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
