import { posix } from 'node:path'
import ts from 'typescript'
import { nodesOf, placeOf, sourcesOf, type Files } from './source.ts'

const isOutside = (from: string, path: string) => /^\.\.?\//.test(path) && posix.join(posix.dirname(from), path).startsWith('../')

/** Paths that lead out of the repository, to something that a fresh clone does not have. */
export function pathsOutside(files: Files): string[] {
  return sourcesOf(files).flatMap((source) =>
    nodesOf(source)
      .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node))
      .filter(({ text }) => isOutside(source.fileName, text) || /(^|\/)\.\.\/shared\b|^\/shared\b/.test(text))
      .map((node) => placeOf(source, node)),
  )
}

/** Properties that are tried as often in the long mode as in the short one. */
export function shortProperties(files: Files): string[] {
  return sourcesOf(files).flatMap((source) =>
    nodesOf(source)
      .filter(
        (node) => (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && node.name.getText(source) === 'numRuns',
      )
      .filter((node) => !/:\s*runs\(/.test(node.getText(source)))
      .map((node) => placeOf(source, node)),
  )
}

/** What hangs on how fast a machine is, or on when a test runs: waits for a time that was guessed, and looks at the clock. */
export function looksAtTheClock(files: Files): string[] {
  return sourcesOf(files).flatMap((source) =>
    nodesOf(source)
      .filter((node) => /^(\w+\.waitForTimeout|performance\.now|Date\.now|process\.(cpuUsage|hrtime))$/.test(node.getText(source)))
      .filter((node) => ts.isPropertyAccessExpression(node))
      .map((node) => placeOf(source, node)),
  )
}
