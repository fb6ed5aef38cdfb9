import { parse, type AST } from 'svelte/compiler'
import ts from 'typescript'
import { lineOf, nodesOf, placeOf, sourcesOf, type Files } from './source.ts'

/** Where the words of each language are at home, and the model's own data, which holds every name in all of them. */
const atHome = /^src\/(words|model)\//

/** What people type in either language is recognized here, and nothing of it is shown: “万” in an amount, “合计” in a budget; and the names of the file's own keys. */
const recognizes = new RegExp(
  `^src/(${[
    'analysis/amounts/(amountUnits|numeral|token)',
    'analysis/evidence/press(Cut|Headline)',
    'engine/formula/habits',
    'files/budget/(likeness|recipient|statedUnit|totals)',
    'files/schema',
  ].join('|')})\\.ts$`,
)

const elsewhere = (files: Files) => sourcesOf(files).filter(({ fileName }) => !atHome.test(fileName))

const isLanguage = (node: ts.Node) => ts.isStringLiteralLike(node) && /^(en|zh-CN)$/.test(node.text)
const isCalledLanguage = (node: ts.Node) =>
  (ts.isIdentifier(node) && node.text === 'language') || (ts.isPropertyAccessExpression(node) && node.name.text === 'language')

const equalities = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]

function asksForLanguage(node: ts.Node): boolean {
  if (ts.isSwitchStatement(node)) return isCalledLanguage(node.expression)
  if (!ts.isBinaryExpression(node) || !equalities.includes(node.operatorToken.kind)) return false
  return [node.left, node.right].some(isLanguage)
}

/** What a component shows besides its scripts, its styles and its comments, on the lines where it stands. */
function markupOf(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return ''
  return text.replaceAll(/<script[^]*?<\/script>|<style[^]*?<\/style>|<!--[^]*?-->/g, (apart) => apart.replaceAll(/[^\n]/g, ' '))
}

const linesWhere = (files: Files, pattern: RegExp) =>
  Object.entries(files).flatMap(([path, text]) =>
    markupOf(path, atHome.test(path) ? '' : text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )

/** Code that asks whether it is a certain language, where the language's folder should have been asked for its words. */
export function languageChoices(files: Files): string[] {
  const inCode = elsewhere(files).flatMap((source) =>
    nodesOf(source)
      .filter(asksForLanguage)
      .map((node) => `${source.fileName}:${lineOf(source, node)}`),
  )
  return [...inCode, ...linesWhere(files, /[!=]==?\s*['"](en|zh-CN)['"]/)]
}

const chinese = /\p{Script=Han}/u
const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)

/** `{ 'zh-CN': …, en: … }`: a text in every language, written where it is used. */
const isEveryLanguage = (node: ts.Node) =>
  ts.isObjectLiteralExpression(node) &&
  ['zh-CN', 'en'].every((language) =>
    node.properties.some(({ name }) => name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === language),
  )

/** Attributes of which people read or hear what they say. */
const spoken = new Set(['aria-label', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt'])

/** Words that are called so in every language. */
const everywhere = /LaTeX/g

/** Texts of a component that are written into it in plain letters. */
function* plainWords(node: object, attribute?: string): Generator<AST.Text> {
  if ('type' in node && node.type === 'Text') {
    const text = node as AST.Text
    if ((attribute === undefined || spoken.has(attribute)) && /[A-Za-z]{2,}/.test(text.data.replaceAll(everywhere, ''))) yield text
    return
  }
  const isAttribute = 'type' in node && (node.type === 'Attribute' || node.type === 'StyleDirective') && 'name' in node
  for (const part of Object.values(node) as unknown[])
    if (typeof part === 'object' && part !== null) yield* plainWords(part, isAttribute ? String(node.name) : attribute)
}

/** Components with words that are written into what they show. */
const wordsInMarkup = (files: Files) =>
  Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.svelte')
      ? [...plainWords(parse(text, { modern: true }).fragment)].map(({ start }) => `${path}:${text.slice(0, start).split('\n').length}`)
      : [],
  )

/** Points between two things that are written into markup in plain: Svelte cuts the blanks beside them wherever an element begins or ends. */
export const pointsInMarkup = (files: Files): string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.svelte')
      ? [...textsOf(parse(text, { modern: true }).fragment)]
          .filter(({ data }) => data.includes('·'))
          .map(({ start }) => `${path}:${text.slice(0, start).split('\n').length}`)
      : [],
  )

function* textsOf(node: object): Generator<AST.Text> {
  if ('type' in node && node.type === 'Text') yield node as AST.Text
  else for (const part of Object.values(node) as unknown[]) if (typeof part === 'object' && part !== null) yield* textsOf(part)
}

/** Texts for people that are not in the folder of their language. A pattern that recognizes what people write is none. */
export function proseOutsideWords(files: Files): string[] {
  const told = elsewhere(files).filter(({ fileName }) => !recognizes.test(fileName))
  const inCode = told.flatMap((source) =>
    nodesOf(source)
      .filter((node) => isEveryLanguage(node) || (isText(node) && chinese.test((node as ts.LiteralLikeNode).text)))
      .map((node) => placeOf(source, node)),
  )
  return [...new Set([...inCode, ...linesWhere(files, chinese), ...wordsInMarkup(files)])]
}
