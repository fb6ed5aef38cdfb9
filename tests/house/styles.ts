import { parse, parseCss, type AST } from 'svelte/compiler'
import type { Files } from './source.ts'

/** The most that may be said twice: this share of all rules. */
const limit = 0.13

interface Rule {
  readonly place: string
  /** The declarations in the order of the alphabet, so that neither their order nor the space between them tells two rules apart. */
  readonly body: string
}

type Nodes = AST.CSS.StyleSheetBase['children'] | AST.CSS.Block['children']

/** The rules of a style sheet, those in media queries included. Frames of animations have bodies of their own kind. */
function* rulesIn(nodes: Nodes): Generator<AST.CSS.Rule> {
  for (const node of nodes) {
    if (node.type === 'Rule') yield node
    if (node.type === 'Rule' || (node.type === 'Atrule' && !node.name.endsWith('keyframes'))) yield* rulesIn(node.block?.children ?? [])
  }
}

/** Every rule with declarations in style sheets and in the style blocks of components. */
export function rulesOf(files: Files): Rule[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const sheet = path.endsWith('.css') ? parseCss(text) : path.endsWith('.svelte') ? parse(text, { modern: true }).css : null
    return [...rulesIn(sheet?.children ?? [])].flatMap(({ start, block }) => {
      const declarations = block.children.flatMap((node) => (node.type === 'Declaration' ? [`${node.property}: ${node.value}`] : []))
      const body = declarations
        .map((declaration) => declaration.replaceAll(/\s+/g, ' '))
        .sort()
        .join('; ')
      return body === '' ? [] : [{ place: `${path}:${text.slice(0, start).split('\n').length}`, body }]
    })
  })
}

/** The places of rules that say what another rule says too, by what they say. */
export function repeatedRules(rules: readonly Rule[]): [body: string, places: string[]][] {
  const places = new Map<string, string[]>()
  for (const { place, body } of rules) places.set(body, [...(places.get(body) ?? []), place])
  return [...places].filter(([, { length }]) => length > 1)
}

/** What is said twice in the styles, once that is more than a few words that any two rules may share. */
export function repeatedStyles(files: Files): string[] {
  const rules = rulesOf(files)
  const repeated = repeatedRules(rules)
  const count = repeated.reduce((sum, [, { length }]) => sum + length, 0)
  if (count <= limit * rules.length) return []
  const said = repeated.map(([body, places]) => `  { ${body} }: ${places.join(', ')}`)
  return [`${count} of ${rules.length} rules say what another says:\n${said.join('\n')}`]
}
