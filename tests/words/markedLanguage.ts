import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Plugin } from 'vite'

/**
 * A third language, made from English by a program: every letter of its texts is marked (`Save` is `Śàṽé`), so that a text on screen
 * which is in no folder of `src/words` is told by its plain letters. It is what a translator would add and nothing else:
 * a folder, and a line in each list of languages.
 */

/** Its tag: English as the Unicode Consortium's pseudo-locale has it, so that numbers and dates are written as in English. */
export const markedTag = 'en-XA'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const marked = Array.from('àƀćďéƒĝĥíĵķĺɱńóƥɋŕśťúṽŵẋýžÀƁĆĎÉƑĜĤÍĴĶĹṀŃÓƤɊŔŚŤÚṼŴẊÝŽ')

const markLetter = (sign: string) => marked[plain.indexOf(sign)] ?? sign

/** A text with every letter marked. */
export const mark = (text: string): string => text.replace(/[A-Za-z]/g, markLetter)

/** The same in source, where an escaped `\n` is no letter. */
const markSource = (text: string) => text.replace(/\\.|[A-Za-z]/g, markLetter)

const source = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const english = source('src/words/en')

/** In how numbers are written only these are marked: typed numbers are read by the units and scales, `Intl` by the names of its options. */
const markedInFormat = ['name', 'range']

/** A file of the English folder with its texts marked. */
export function markedFile(name: string, text: string): string {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const edits: [from: number, to: number][] = []
  const visit = (node: ts.Node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (isText(node) && isShown(node)) edits.push([node.getStart(file), node.getEnd()])
    if (name === 'format.ts' && ts.isPropertyAssignment(node) && isAtTop(node) && !markedInFormat.includes(node.name.getText(file))) return
    ts.forEachChild(node, visit)
  }
  visit(file)
  return edits.reduceRight((before, [from, to]) => before.slice(0, from) + markSource(before.slice(from, to)) + before.slice(to), text)
}

const isText = (node: ts.Node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)

/** A key of the object that a file declares. */
const isAtTop = (node: ts.Node) => ts.isObjectLiteralExpression(node.parent) && ts.isVariableDeclaration(node.parent.parent)

/** Not a key, nor what something is compared with or looked for. */
function isShown(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return false
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.PlusToken || isFallback(parent)
  const called = ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) ? parent.expression.name.text : ''
  return !['startsWith', 'endsWith', 'includes', 'split', 'charAt'].includes(called)
}

const isFallback = ({ operatorToken: { kind } }: ts.BinaryExpression) =>
  [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken].includes(kind)

/** Every text of the model and of the scenarios that come with the app, as English has it. */
function englishTexts(): string[] {
  const files = (folder: string): string[] =>
    readdirSync(source(folder), { recursive: true, encoding: 'utf8' }).map((name) => source(`${folder}/${name}`))
  const found: string[] = []
  for (const path of [...files('src/model'), ...files('scenarios')].filter((name) => /\.(ts|json)$/.test(name))) {
    const visit = (node: ts.Node) => {
      if (ts.isPropertyAssignment(node) && /^["']?en["']?$/.test(node.name.getText()) && ts.isStringLiteralLike(node.initializer))
        found.push(node.initializer.text)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8').replace(/^(?=[[{])/, 'export default '), ts.ScriptTarget.Latest, true))
  }
  return found
}

const modelTexts = () => `export const model = ${JSON.stringify(Object.fromEntries(englishTexts().map((text) => [text, mark(text)])))}`

/** A list of languages with a line more: after English comes the marked one, by the same names. */
export const withMarked = (list: string): string =>
  list
    .replace(
      /^import \{ (?:(\w+) as )?en(\w*) \} from '\.\/en\/(\w+\.ts)'$/gm,
      (line, name = 'en', rest, file) => `${line}\nimport { ${name} as marked${rest} } from './${markedTag}/${file}'`,
    )
    .replace(
      /(?<='zh-CN': \(\) => .*, )en: \(\) => import\('\.\/en\/(\w+\.ts)'\)/g,
      (line, file) => `${line}, '${markedTag}': () => import('./${markedTag}/${file}')`,
    )
    .replace(/(?<='zh-CN': zh\w*, )en(?:: en(\w+))?(?= \})/g, (line, name = '') => `${line}, '${markedTag}': marked${name}`)

/** For a build that also speaks the marked language. */
export function speaksMarked(): Plugin {
  const folder = source(`src/words/${markedTag}`)
  const isList = (id: string) => id.startsWith(source('src/words/')) && !id.slice(source('src/words/').length).includes('/')
  return {
    name: 'speaks-marked',
    enforce: 'pre',
    resolveId(asked, importer = '') {
      const inFolder = importer.startsWith(`${folder}/`) && /^\.\/\w+\.ts$/.test(asked)
      if (inFolder || asked.startsWith(`./${markedTag}/`)) return `${folder}/${asked.slice(asked.lastIndexOf('/') + 1)}`
      return undefined
    },
    load(id) {
      if (!id.startsWith(`${folder}/`)) return undefined
      const name = id.slice(folder.length + 1)
      return name === 'model.ts' ? modelTexts() : markedFile(name, readFileSync(`${english}/${name}`, 'utf8'))
    },
    transform(code, id) {
      if (!isList(id)) return undefined
      if (!id.endsWith('/textIn.ts')) return withMarked(code)
      return `import { model as marked } from './${markedTag}/model.ts'\n${code.replace(/(modelTexts: [^=]+) = \{\}/, `$1 = { '${markedTag}': marked }`)}`
    },
  }
}
