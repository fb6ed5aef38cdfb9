import { createScanner, findNodeAtLocation, getNodePath, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { faultAt, faultLimit, more, type Fault, type Finding, type JsonProblem } from './fault.ts'
import type { Place } from './place.ts'

/** How deep lists and objects may lie in one another. */
export const depthLimit = 32

/** The value of a JSON text and the line where each part of it stands, or why it cannot be taken. */
export type Json =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (place: Place) => number | undefined }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Read JSON more strictly than `JSON.parse`, which takes the last of two equal keys, takes 1e999 for infinity, and says
 * of a broken file only what its browser feels like. Never throws.
 */
export function readJson(text: string): Json {
  const position = positionsIn(text)
  const tooDeep = firstTooDeep(text)
  if (tooDeep !== undefined) return refuse({ ...faultAt([], { kind: 'too-deep', limit: depthLimit }), line: position(tooDeep).line })

  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first || !tree) return refuse(unreadable(text, first, position))

  const found = looseEnds(tree, text)
  if (found.length > 0) {
    const named = found.slice(0, faultLimit).map(({ node, finding }) => ({
      ...faultAt(getNodePath(node), finding),
      line: position(node.offset).line,
    }))
    return { ok: false, faults: found.length > named.length ? [...named, more(found.length - named.length)] : named }
  }
  const lineOf = (place: Place) => {
    const node = findNodeAtLocation(tree, [...place])
    return node && position(node.offset).line
  }
  return { ok: true, value: JSON.parse(text) as unknown, lineOf }
}

const refuse = (fault: Fault): Json => ({ ok: false, faults: [fault] })

/** Looked for sign by sign, since a parser that calls itself for each level would not survive the file. */
function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text.charAt(scanner.getTokenOffset())
    if (sign === '{' || sign === '[') depth += 1
    if (sign === '}' || sign === ']') depth -= 1
    if (depth > depthLimit) return scanner.getTokenOffset()
  }
  return undefined
}

/** By the parser's error number. */
const problems: readonly JsonProblem[] = [
  ...(['value', 'word', 'number', 'name', 'value', 'colon', 'comma', 'comma', 'comma', 'end'] as const),
  ...(['comment', 'comment', 'quote', 'number', 'escape', 'escape', 'character'] as const),
]

interface Wrong {
  readonly error: number
  readonly offset: number
  readonly length: number
}

function unreadable(text: string, { error, offset, length }: Wrong = { error: 0, offset: 0, length: 0 }, position: Positions): Fault {
  const problem = problems[error] ?? 'value'
  const { line, column } = position(offset)
  const sign = text.charAt(offset)
  const reachesEnd = offset + length >= text.trimEnd().length && !'}],:'.includes(sign === '' ? ' ' : sign)
  if (reachesEnd && problem !== 'end' && problem !== 'comment' && /^\s*[{[]/.test(text))
    return { ...faultAt([], { kind: 'truncated', column }), line }
  const found = text.slice(offset, offset + Math.max(1, Math.min(length, 40)))
  return { ...faultAt([], { kind: 'not-json', problem, column, found }), line }
}

interface LooseEnd {
  readonly node: Node
  readonly finding: Finding
}

/** What `JSON.parse` would pass over. */
function looseEnds(tree: Node, text: string): LooseEnd[] {
  const found: LooseEnd[] = []
  const visit = (node: Node) => {
    if (node.type === 'number' && !Number.isFinite(node.value)) {
      found.push({ node, finding: { kind: 'not-finite', found: text.slice(node.offset, node.offset + Math.min(node.length, 40)) } })
    }
    if (node.type === 'object') for (const key of badKeys(node)) found.push(key)
    for (const child of node.children ?? []) visit(child)
  }
  visit(tree)
  return found
}

function badKeys({ children = [] }: Node): LooseEnd[] {
  const seen = new Set<string>()
  return children.flatMap(({ children: [node] = [] }) => {
    if (!node) return []
    const key = String(node.value)
    const again = seen.has(key)
    seen.add(key)
    if (!again && !isReserved(key)) return []
    return [{ node, finding: { kind: again ? 'duplicate-key' : 'reserved-key', key } }]
  })
}

/** Names that every JavaScript object has already: a key of that name could be mistaken for them. */
const isReserved = (key: string): boolean => key in {} || key === 'prototype'

type Positions = (offset: number) => { readonly line: number; readonly column: number }

/** Lines and columns, both from 1, by the place of a character in a text. */
function positionsIn(text: string): Positions {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return (offset) => {
    const after = starts.findIndex((start) => start > offset)
    const line = after < 0 ? starts.length : after
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}
