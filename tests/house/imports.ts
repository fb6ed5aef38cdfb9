import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'
import { nodesOf, sourcesOf, type Files } from './source.ts'

/** One file that needs another: a path from the top of the repository, or a package (`node:` for all that Node brings along). */
export interface Import {
  readonly file: string
  readonly target: string
  readonly isPackage: boolean
}

/** The fixed beginning of a string: all of it, or what comes before the first `${…}`. */
function beginningOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  return ts.isTemplateExpression(node) ? node.head.text : undefined
}

const isMeta = (node: ts.Node | undefined, source: ts.SourceFile, text: string) => node?.getText(source) === text

/** What a piece of syntax loads: imports, re-exports, types, workers, and globs up to their first star. */
function loadedBy(node: ts.Node, source: ts.SourceFile): (string | undefined)[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return [beginningOf(node.moduleSpecifier)]
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [beginningOf(node.argument.literal)]
  if (ts.isNewExpression(node) && isMeta(node.expression, source, 'URL') && isMeta(node.arguments?.[1], source, 'import.meta.url')) {
    const url = beginningOf(node.arguments?.[0])
    return [url?.startsWith('.') === true ? url : undefined]
  }
  if (!ts.isCallExpression(node)) return []
  const [first] = node.arguments
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword || isMeta(node.expression, source, 'require')) return [beginningOf(first)]
  if (!isMeta(node.expression, source, 'import.meta.glob')) return []
  const patterns = first !== undefined && ts.isArrayLiteralExpression(first) ? first.elements : [first]
  return patterns.map((pattern) => beginningOf(pattern)?.replace(/\*.*$/, ''))
}

function resolve(file: string, name: string): Import {
  const path = name.replace(/\?.*$/, '')
  if (path.startsWith('.')) return { file, target: posix.join(posix.dirname(file), path), isPackage: false }
  if (isBuiltin(name)) return { file, target: 'node:', isPackage: true }
  const parts = name.split('/')
  return { file, target: parts.slice(0, name.startsWith('@') ? 2 : 1).join('/'), isPackage: true }
}

const listed = new WeakMap<ts.SourceFile, readonly Import[]>()

/** All that files load, types included. */
export const importsOf = (files: Files): Import[] =>
  sourcesOf(files).flatMap((source) => {
    const known = listed.get(source)
    if (known) return known
    const imports = nodesOf(source)
      .flatMap((node) => loadedBy(node, source))
      .filter((name) => name !== undefined)
      .map((name) => resolve(source.fileName, name))
    listed.set(source, imports)
    return imports
  })
