import ts from 'typescript'
import { lineOf, nodesOf, notWrittenHere, placeOf, sourcesOf, type Files } from './source.ts'

/** Files of more than 400 lines. */
export function longFiles(files: Files): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    return lines > 400 ? [`${path} has ${lines} lines`] : []
  })
}

const hasDoc = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc)

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

/** The names that a statement declares. */
function namesOf(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText())
  return 'name' in node && node.name !== undefined ? [(node.name as ts.Node).getText()] : []
}

/** Exported declarations that no doc comment explains. Of a function's overloads, one has to have it. */
export function undocumentedExports(files: Files): string[] {
  return sourcesOf(files).flatMap((source) => {
    const explained = new Set(source.statements.filter(hasDoc).flatMap(namesOf))
    const listed = source.statements.flatMap((node) =>
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier === undefined &&
      node.exportClause !== undefined &&
      ts.isNamedExports(node.exportClause)
        ? node.exportClause.elements.map(({ name, propertyName }) => ({ node, name: (propertyName ?? name).text }))
        : [],
    )
    const declared = source.statements.filter(isExported).flatMap((node) => namesOf(node).map((name) => ({ node, name })))
    return [...declared, ...listed]
      .filter(({ name }) => !explained.has(name))
      .map(({ node, name }) => `${placeOf(source, node)} exports ${name}`)
  })
}

/** Effects without a comment on the line before: most should have been derived values. */
export function unexplainedEffects(files: Files): string[] {
  return sourcesOf(files).flatMap((source) => {
    const lines = source.text.split('\n')
    return nodesOf(source)
      .filter((node) => ts.isCallExpression(node) && /^\$effect(\.pre|\.root)?$/.test(node.expression.getText(source)))
      .filter((node) => !/^\/\/|\*\/$/.test(lines[lineOf(source, node) - 2]?.trim() ?? ''))
      .map((node) => placeOf(source, node))
  })
}

/** Addresses that hold on one machine or in one network only: hosts of package registries, folders of a person or a workplace. */
export function privateAddresses(files: Files): string[] {
  const host = /registry\.(?:npm|yarn)\w*\.\w+|\bnpm\.pkg\.|\b(?:deb|ftp)\.\w*\.?debian\.org|\bartifactory\b|\bnexus\b.*\/repository\//i
  const folder = /(?<![\w.:/-])(?:\/(?:home|root|work|Users|private)|[A-Z]:\\+Users)[/\\]/
  return Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (host.test(line) || folder.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

const expected = [
  ['src', 'scenarios', 'public', 'tests', 'README.md', 'LICENSE'],
  [
    'package.json',
    'package-lock.json',
    'vite.config.ts',
    'tsconfig.json',
    'eslint.config.js',
    '.oxfmtrc.json',
    '.gitignore',
    '.npmrc',
    '.ci',
  ],
  notWrittenHere,
  [
    '.github',
    '.gitattributes',
    '.editorconfig',
    '.nvmrc',
    '.node-version',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CITATION.cff',
  ],
].flat()

/** Names at the top of the repository that no tool forces and no reader looks for. */
export function strangersAtTop(names: readonly string[]): string[] {
  return names.filter((name) => !expected.includes(name))
}
