import { readdirSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The text of each file by its path from the top of the repository: `src/model/text.ts`. */
export type Files = Readonly<Record<string, string>>

const root = fileURLToPath(new URL('../../', import.meta.url))
const textual = /(^|\/)\.?\w+$|\.(ts|mjs|js|svelte|html|css|json|md|svg|wat|txt|csv|webmanifest)$/

/** Read a file, or every text file in a folder and the folders in it. */
function read(path: string): [path: string, text: string][] {
  if (statSync(root + path).isDirectory()) return readdirSync(root + path).flatMap((name) => read(posix.join(path, name)))
  return textual.test(path) ? [[path, readFileSync(root + path, 'utf8')]] : []
}

/** The names that lie at the top of the repository. */
export function namesAtTop(): string[] {
  return readdirSync(root)
}

/** What is installed, built, written by checks, Git's own, or left behind by a desktop or an editor. */
export const notWrittenHere: readonly string[] = [
  ...['.git', 'node_modules', 'dist', 'lib', 'test-results', '.svelte-check', '.oxlintrc.json'],
  ...['.DS_Store', '.idea', '.vscode', '.zed'],
]

/** Everything that people wrote here: all text files but the rest. */
export function readRepository(): Files {
  const names = namesAtTop().filter((name) => !notWrittenHere.includes(name))
  return Object.fromEntries(names.flatMap(read))
}

/** The files whose paths match. */
export function only(files: Files, path: RegExp): Files {
  return Object.fromEntries(Object.entries(files).filter(([file]) => path.test(file)))
}

const isCode = (path: string) => /\.(ts|mjs|js|svelte)$/.test(path)

/** A component with all but its scripts blanked out, so that lines keep their numbers. */
function scriptsOf(text: string): string {
  let kept = text.replace(/[^\n]/g, ' ')
  for (const { 1: opening = '', 2: body = '', index } of text.matchAll(/(<script[^>]*>)([^]*?)<\/script>/g)) {
    const start = index + opening.length
    kept = kept.slice(0, start) + body + kept.slice(start + body.length)
  }
  return kept
}

const parsed = new Map<string, ts.SourceFile>()

function parse(path: string, text: string): ts.SourceFile {
  const key = `${path}\n${text}`
  const known = parsed.get(key)
  if (known !== undefined) return known
  const kind = /\.m?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, path.endsWith('.svelte') ? scriptsOf(text) : text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(key, source)
  return source
}

/** Every file of code with its syntax tree; of components, the scripts. */
export function sourcesOf(files: Files): ts.SourceFile[] {
  return Object.entries(files)
    .filter(([path]) => isCode(path))
    .map(([path, text]) => parse(path, text))
}

const listed = new WeakMap<ts.Node, readonly ts.Node[]>()

/** Every node below a node, types in the comments of plain JavaScript included. Listed once: many rules go through every file. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const known = listed.get(node)
  if (known) return known
  const nodes: ts.Node[] = []
  const list = (child: ts.Node & { readonly jsDoc?: readonly ts.JSDoc[] }) => {
    if (child !== node) nodes.push(child)
    child.jsDoc?.forEach(list)
    child.forEachChild(list)
  }
  list(node)
  listed.set(node, nodes)
  return nodes
}

/** Where a node is, for a person: `src/model/text.ts:3`. */
export function placeOf(source: ts.SourceFile, node: ts.Node): string {
  return `${source.fileName}:${lineOf(source, node)}`
}

/** The line that a node begins on, counted from 1. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}
