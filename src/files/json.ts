import { visit, type ParseError } from 'jsonc-parser'
import { faultAt, faultLimit, more, type Fault, type JsonProblem } from './fault.ts'
import type { JsonPath } from './jsonPath.ts'

/** How deep lists and objects may lie in one another. */
export const depthLimit = 32

/** How many values a file may hold, keys not counted: a story of seventy steps that each change a hundred ranges holds as many. */
export const valueLimit = 30_000

/** The value of a JSON text and the lines where parts of it stand, or why it cannot be taken. */
export type Json =
  | { readonly ok: true; readonly value: unknown; readonly linesOf: (places: readonly JsonPath[]) => readonly (number | undefined)[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Read JSON more strictly than `JSON.parse`, which takes the last of two equal keys, takes 1e999 for infinity, and says
 * of a broken file only what its browser feels like. Never throws, and goes through the text a fixed number of times.
 */
export function readJson(text: string): Json {
  const position = positionsIn(text)
  const beyond = firstBeyond(text)
  if (beyond) return refuse({ ...faultAt([], beyond.finding), line: position(beyond.offset).line })

  const { error, faults, count } = looseEnds(text)
  if (error) return refuse(unreadable(text, error, position))
  if (count > 0) return { ok: false, faults: count > faults.length ? [...faults, more(count - faults.length)] : faults }
  return { ok: true, value: JSON.parse(text) as unknown, linesOf: (places) => linesOf(text, places) }
}

const refuse = (fault: Fault): Json => ({ ok: false, faults: [fault] })

interface Beyond {
  readonly offset: number
  readonly finding: { readonly kind: 'too-deep'; readonly limit: number } | { readonly kind: 'too-many-values'; readonly limit: number }
}

/**
 * Where a text holds more than any scenario. Looked for sign by sign, since a parser that calls itself for each level would not
 * survive the file, and one that makes something of each value would take seconds over a million of them.
 */
function firstBeyond(text: string): Beyond | undefined {
  /** The signs that would close what is open. */
  const open: number[] = []
  let values = 1
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text.charCodeAt(offset)
    if (sign === signs.quote) offset = endOfString(text, offset)
    else if (sign === signs.slash) offset = endOfComment(text, offset)
    else if (sign === open.at(-1)) open.pop()
    else if (sign === signs.comma) values += 1
    else if (sign === signs.list || sign === signs.object) {
      open.push(sign + 2) // in ASCII the closing bracket is the second after the opening one
      values += 1
      if (open.length > depthLimit) return { offset, finding: { kind: 'too-deep', limit: depthLimit } }
    }
    if (values > valueLimit) return { offset, finding: { kind: 'too-many-values', limit: valueLimit } }
  }
  return undefined
}

/** Of a text without its closing quote the end of the line, as for the parser. */
function endOfString(text: string, start: number): number {
  let offset = start + 1
  for (; offset < text.length; offset += 1) {
    const sign = text.charCodeAt(offset)
    if (sign === signs.backslash) offset += 1
    else if (sign === signs.quote || sign === signs.newLine || sign === signs.carriageReturn) break
  }
  return offset
}

/** Comments are a fault, but what stands in them opens nothing. */
function endOfComment(text: string, start: number): number {
  const next = text.charAt(start + 1)
  if (next !== '/' && next !== '*') return start
  const length = next === '/' ? text.slice(start).search(/[\n\r]/) : text.indexOf('*/', start + 2) + 1 - start
  return length > 0 ? start + length : text.length
}

const signs = { newLine: 10, carriageReturn: 13, quote: 34, comma: 44, slash: 47, list: 91, backslash: 92, object: 123 } as const

/** By the parser's error number. */
const problems: readonly JsonProblem[] = [
  ...(['value', 'word', 'number', 'name', 'value', 'colon', 'comma', 'comma', 'comma', 'end'] as const),
  ...(['comment', 'comment', 'quote', 'number', 'escape', 'escape', 'character'] as const),
]

function unreadable(text: string, { error, offset, length }: ParseError, position: Positions): Fault {
  const problem = problems[error] ?? 'value'
  const { line, column } = position(offset)
  const isSaid = problem === 'end' || problem === 'comment'
  if (!isSaid && isWhole(text.slice(0, offset))) {
    return { ...faultAt([], { kind: 'after-the-end', column, found: afterEnd(text, offset) }), line }
  }
  const sign = text.charAt(offset)
  const reachesEnd = offset + length >= text.trimEnd().length && !'}],:'.includes(sign === '' ? ' ' : sign)
  if (reachesEnd && !isSaid && /^\s*[{[]/.test(text)) return { ...faultAt([], { kind: 'truncated', column }), line }
  const found = text.slice(offset, offset + Math.max(1, Math.min(length, 40)))
  return { ...faultAt([], { kind: 'not-json', problem, column, found }), line }
}

/** What stands behind a whole file, with names for signs that cannot be seen. */
const afterEnd = (text: string, offset: number): string =>
  text
    .slice(offset, offset + 40)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)

/** Whether a text is JSON from its first sign to its last. */
function isWhole(text: string): boolean {
  if (!/[}\]]\s*$/.test(text.slice(-100))) return false
  let whole = true
  visit(text, { onError: () => (whole = false) }, { disallowComments: true, allowTrailingComma: false })
  return whole
}

interface LooseEnds {
  /** The first place where the text is no JSON. */
  readonly error?: ParseError
  /** The first of them, and how many there are. */
  readonly faults: readonly Fault[]
  readonly count: number
}

/** What `JSON.parse` would pass over, or not say. */
function looseEnds(text: string): LooseEnds {
  let error: ParseError | undefined
  let count = 0
  const faults: Fault[] = []
  /** The keys of each object that is open. */
  const keys: Set<string>[] = []
  const note = (line: number, fault: () => Fault) => {
    count += 1
    if (faults.length < faultLimit) faults.push({ ...fault(), line: line + 1 })
  }
  visit(
    text,
    {
      onError: (code, offset, length) => (error ??= { error: code, offset, length }),
      onObjectBegin: () => void keys.push(new Set()),
      onObjectEnd: () => void keys.pop(),
      onObjectProperty(key, _offset, _length, line, _column, pathTo) {
        const known = keys.at(-1)
        const again = known?.has(key) === true
        known?.add(key)
        if (again || isReserved(key)) note(line, () => faultAt([...pathTo(), key], { kind: again ? 'duplicate-key' : 'reserved-key', key }))
      },
      onLiteralValue(value: unknown, offset, length, line, _column, pathTo) {
        if (typeof value === 'number' && !Number.isFinite(value))
          note(line, () => faultAt(pathTo(), { kind: 'not-finite', found: text.slice(offset, offset + Math.min(length, 40)) }))
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  return { ...(error && { error }), faults, count }
}

/** A part of a file that is looked for, with what is looked for inside it. */
class Wanted {
  line: number | undefined
  readonly inside = new Map<string | number, Wanted>()

  at(step: string | number): Wanted {
    const known = this.inside.get(step) ?? new Wanted()
    this.inside.set(step, known)
    return known
  }
}

/** The lines, from 1, of all these places of a sound text, found in one walk; of what has a key the line of the key. */
function linesOf(text: string, places: readonly JsonPath[]): (number | undefined)[] {
  const root = new Wanted()
  const wanted = places.map((place) => place.reduce<Wanted>((so, step) => so.at(step), root))
  /** Objects and lists that are open: what is wanted inside them, and how far the list or which key of the object it is. */
  const open: { readonly of: Wanted | undefined; step: string | number }[] = []
  const here = () => {
    const last = open.at(-1)
    return last ? last.of?.inside.get(last.step) : root
  }
  const found = (line: number) => {
    const target = here()
    if (target) target.line ??= line + 1
  }
  const begin = (step: string | number) => (_offset: number, _length: number, line: number) => {
    found(line)
    open.push({ of: here(), step })
  }
  const end = () => void open.pop()
  visit(text, {
    onObjectBegin: begin(''),
    onArrayBegin: begin(0),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty(key, _offset, _length, line) {
      const last = open.at(-1)
      if (last) last.step = key
      found(line)
    },
    onLiteralValue(_value, _offset, _length, line) {
      found(line)
    },
    onSeparator(sign) {
      const last = open.at(-1)
      if (sign === ',' && typeof last?.step === 'number') last.step += 1
    },
  })
  return wanted.map(({ line }) => line)
}

/** Names that every JavaScript object has already: a key of that name could be mistaken for them. */
const isReserved = (key: string): boolean => key in {} || key === 'prototype'

type Positions = (offset: number) => { readonly line: number; readonly column: number }

/** Lines and columns, both from 1, by the place of a character in a text. */
function positionsIn(text: string): Positions {
  return (offset) => {
    let line = 1
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line += 1
      start = end + 1
    }
    return { line, column: offset - start + 1 }
  }
}
