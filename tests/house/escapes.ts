import ts from 'typescript'
import { nodesOf, placeOf, sourcesOf, type Files } from './source.ts'

function placesWhere(files: Files, holds: (node: ts.Node, source: ts.SourceFile) => boolean): string[] {
  return sourcesOf(files).flatMap((source) => {
    const nodes = nodesOf(source).filter((node) => holds(node, source))
    return [...new Set(nodes.map((node) => placeOf(source, node)))]
  })
}

/** Where the type `any` is written. */
export function anyTypes(files: Files): string[] {
  return placesWhere(files, (node) => node.kind === ts.SyntaxKind.AnyKeyword)
}

/** Comments that silence the compiler or the linter. */
export function silencers(files: Files): string[] {
  const silencer = /@ts-(?:ignore|expect-error|nocheck)|eslint-(?:disable)/
  return Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (silencer.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

/** `test.describe.only` begins with `test`. */
function beginningOf(node: ts.Expression): ts.Expression {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return beginningOf(node.expression)
  return node
}

/** Tests that do not run, or that keep others from running. */
export function sleepingTests(files: Files): string[] {
  return placesWhere(files, (node, source) => {
    if (!ts.isPropertyAccessExpression(node) || !/^(skip|skipIf|runIf|only|todo|fixme|fails?)$/.test(node.name.text)) return false
    return /^(test|it|describe|suite|bench|fc)$/.test(beginningOf(node).getText(source))
  })
}

/** Says neither by a statement nor by a comment what becomes of the failure. */
const isEmpty = (block: ts.Node, source: ts.SourceFile) => /^\{\s*\}$/.test(block.getText(source))

/** Failures that nobody hears of and nobody gives a reason for. */
export function swallowedErrors(files: Files): string[] {
  return placesWhere(files, (node, source) => {
    if (ts.isCatchClause(node)) return isEmpty(node.block, source)
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
    const [handler] = node.arguments
    if (node.expression.name.text !== 'catch' || handler === undefined) return false
    return (ts.isArrowFunction(handler) || ts.isFunctionExpression(handler)) && isEmpty(handler.body, source)
  })
}

/**
 * Keys that are listened to past the one rule that leaves an input method its own (`src/ui/typing.ts`): in the capturing phase, by a
 * listener of one's own, or because the app begins without the rule.
 */
export function keysPastTheRule(files: Files): string[] {
  const past = /onkey(?:down|up|press)capture|addEventListener\(\s*['"`]key(?:down|up|press)|\.onkey(?:down|up|press)\s*=/
  return Object.entries(files).flatMap(([path, text]) => {
    if (path === 'src/ui/typing.ts') return []
    if (path === 'src/main.ts' && !/\bmindTyping\(window\)[^]*\bmount\(/.test(text)) return [`${path} mounts before mindTyping`]
    return text.split('\n').flatMap((line, index) => (past.test(line) ? [`${path}:${index + 1}`] : []))
  })
}

/** What the language leaves to each machine: it may differ in its last bit. A square root and the whole powers of two may not. */
const unsteady = new Set(
  ['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2']
    .concat(['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'cbrt', 'hypot', 'random']), // oxfmt-ignore
)

/** Functions and powers that would make figures differ between machines; `elementary.ts` has steady ones. */
export function unsteadyFigures(files: Files): string[] {
  return placesWhere(files, (node, source) => {
    if (source.fileName === 'src/engine/plan/elementary.ts') return false
    const isPower = (kind: ts.SyntaxKind) => [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken].includes(kind)
    if (ts.isBinaryExpression(node) && isPower(node.operatorToken.kind)) return !/^2 \*\* \d+$/.test(node.getText(source))
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'Math') return unsteady.has(node.name.text)
    // Math[name] and { exp } = Math are past looking through.
    return ts.isIdentifier(node) && node.text === 'Math' && !ts.isPropertyAccessExpression(node.parent)
  })
}
