import ts from 'typescript'
import { importsOf } from './imports.ts'
import { sourcesOf, type Files } from './source.ts'

/** What each floor may stand on, besides itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: ['model'],
  analysis: ['engine', 'model'],
  words: ['analysis', 'engine', 'model'],
  files: ['words', 'analysis', 'engine', 'model'],
  // What the app makes a deck of: descriptions of charts, in plain data.
  cli: ['ui', 'files', 'words', 'analysis', 'engine', 'model'],
  // For programs that have no screen.
  library: ['files', 'words', 'analysis', 'engine', 'model'],
  state: ['files', 'words', 'analysis', 'engine', 'model'],
  ui: ['state', 'files', 'words', 'analysis', 'engine', 'model'],
  'main.ts': ['ui', 'state', 'files', 'words', 'analysis', 'engine', 'model'],
}

/** `src/model/text.ts` is on the floor `model`; `src/main.ts` is a floor of its own; what is not in `src` is on none. */
function floorOf(path: string): string | undefined {
  const [top, floor] = path.split('/')
  return top === 'src' ? floor : undefined
}

/** Imports of a higher floor, and code that is on no floor. */
export function upwardImports(files: Files): string[] {
  const homeless = sourcesOf(files)
    .map(({ fileName }) => fileName)
    .filter((file) => !Object.hasOwn(below, floorOf(file) ?? ''))
    .map((file) => `${file} is on no floor`)
  const upward = importsOf(files)
    .filter(({ file, target }) => {
      const [from, to] = [floorOf(file), floorOf(target)]
      return from !== undefined && to !== undefined && from !== to && below[from]?.includes(to) !== true
    })
    .map(({ file, target }) => `${file} imports ${target}`)
  return [...homeless, ...upward]
}

/** Files that need themselves, each with the way round. */
export function importCycles(files: Files): string[] {
  const needs: Record<string, string[]> = {}
  for (const { file, target } of importsOf(files)) (needs[file] ??= []).push(target)

  function wayBack(start: string): string[] | undefined {
    const seen = new Set<string>()
    const ways = [[start]]
    for (const way of ways) {
      for (const target of needs[way.at(-1) ?? start] ?? []) {
        if (target === start) return [...way, start]
        if (!seen.has(target)) ways.push([...way, target])
        seen.add(target)
      }
    }
    return undefined
  }
  return Object.keys(files).flatMap((file) => wayBack(file)?.join(' → ') ?? [])
}

/** Files that only pass on what other files export. */
export function barrels(files: Files): string[] {
  return sourcesOf(files)
    .filter(({ statements }) => {
      const passesOn = statements.some((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
      return passesOn && statements.every((statement) => ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement))
    })
    .map(({ fileName }) => fileName)
}

/** Folders and files whose name says only that nobody knew where else to put it. */
export function junkDrawers(files: Files): string[] {
  const name = /\/(utils?|helpers?|common|misc|types)(\/|\.\w+$)/
  return Object.keys(files).filter((path) => name.test(path))
}

/** The only places that may import a package, so that replacing it touches one place. A package without a door has no business here. */
const doors: Readonly<Record<string, RegExp>> = {
  'node:': /^src\/cli\//,
  vite: /^src\/cli\/bundle\.mjs$/,
  typescript: /^src\/cli\/buildLibrary\.mjs$/,
  'fastest-levenshtein': /^src\/engine\/nearestName\.ts$/,
  'jsonc-parser': /^src\/files\//,
  papaparse: /^src\/files\/budget\//,
  valibot: /^src\/files\//,
  '@valibot/to-json-schema': /^src\/(files|cli)\//,
  mathjs: /^src\/analysis\/(amounts|explain)\//,
  hucre: /^src\/files\/workbook\//,
  pptxgenjs: /^src\/files\/slides\//,
  fflate: /^src\/files\/slides\//,
  'idb-keyval': /^src\/state\//,
  'chart.js': /^src\/ui\/charts\//,
  '@scure/base': /^src\/files\//,
  jsqr: /^src\/ui\/ask\//,
  uqr: /^src\/ui\/share\//,
  svelte: /^src\/(state\/|ui\/|main\.ts$)/,
}

/** Packages that come in past their door. */
export function pastTheDoor(files: Files): string[] {
  return importsOf(files)
    .filter(({ file, target, isPackage }) => isPackage && doors[target]?.test(file) !== true)
    .map(({ file, target }) => `${file} imports ${target}`)
}
