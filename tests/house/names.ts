import { posix } from 'node:path'
import ts from 'typescript'
import { placeOf, sourcesOf, type Files } from './source.ts'

/** `src/state/workspace/library.svelte.ts` is called `library`. */
const baseName = (path: string) => posix.basename(path).replace(/(\.svelte)?\.\w+$/, '')

/** Each version of the model and each language has the same files as its sisters; they are told apart by their folder. */
const sisters = /^src\/(model\/versions|words)\/[^/]+\//

/** File names that say of two files which one is meant only with their folders. A component may be called as the module it shows. */
export function namesTwice(files: Files): string[] {
  const paths = Object.keys(files).filter((path) => !sisters.test(path))
  const named: Record<string, string[]> = {}
  for (const path of paths) (named[baseName(path)] ??= []).push(path)
  return Object.values(named).flatMap((same) => (same.length > 1 ? same.join(' and ') : []))
}

/** Words of a private language that once were spoken here, and the trade's words that took their place: see the glossary in the README. */
const banned: Readonly<Record<string, string>> = {
  errand: 'request',
  errands: 'workerClient',
  inquiry: 'request',
  examination: 'request',
  examiner: 'tasks',
  lastWords: 'pendingWrites',
  shelf: 'storage',
  shelves: 'indexedDb',
  keeping: 'autosave',
  ledger: 'autosave',
  keepsNothing: 'noStorage',
  browserDevice: 'browserStorage',
  thinned: 'retention',
  goBack: 'revert',
  ownValues: 'baseline',
  contenders: 'comparison',
  longRuns: 'tasks',
  layOver: 'resolve',
  circles: 'cycles',
  ladder: 'guessChoices',
  waypoint: 'attribution',
  temper: 'temperedSmc',
  gauge: 'errorModel',
  maySink: 'errorModel',
  deflate: 'fullCost',
  stretched: 'widened',
  takeAway: 'exports',
  lookout: 'viewControls',
  trail: 'breadcrumbs',
  pen: 'style',
  inks: 'colors',
  desk: 'evidenceContext',
  onePage: 'standalonePage',
  newVersion: 'appUpdate',
  wish: 'options',
  complaint: 'usageError',
}

/** `takeAway`, `TakeAway` and `take-away` are the same two words. */
const wordsOf = (name: string) =>
  name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[-_.]/)
const bannedWords = Object.entries(banned).map(([word, instead]) => ({ word, instead, parts: `-${wordsOf(word).join('-')}-` }))

const instead = (name: string) => {
  const parts = `-${wordsOf(name).join('-')}-`
  return bannedWords.flatMap((one) => (parts.includes(one.parts) ? [`${name}: “${one.word}” is called ${one.instead} here`] : []))
}

const isNamed = (node: ts.Node): node is ts.DeclarationStatement & { readonly name: ts.Identifier } =>
  (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
  node.name !== undefined

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

/** The classes and types of a file, and the functions and values that it exports. */
const declaredBy = (source: ts.SourceFile) =>
  source.statements.flatMap((statement) => {
    if (isNamed(statement)) return isExported(statement) || !ts.isFunctionDeclaration(statement) ? [statement.name] : []
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name] : []))
  })

/** Files and declarations whose names bring back a word of the private language. */
export function privateWords(files: Files): string[] {
  const called = Object.keys(files).flatMap((path) => instead(baseName(path)).map((what) => `${path} is called ${what}`))
  const declared = sourcesOf(files).flatMap((source) =>
    declaredBy(source).flatMap((name) => instead(name.text).map((what) => `${placeOf(source, name)} declares ${what}`)),
  )
  return [...called, ...declared]
}
