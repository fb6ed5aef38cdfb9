import type { ResolvedScenario } from '../resolve.ts'
import { everyPart, type Expression } from '../formula/expression.ts'
import type { Symbols } from '../symbols.ts'
import type { Node } from './graph.ts'

/**
 * Nodes that belong together when something changes, in the order in which they are worked out: what the budget lines alone
 * decide (1), what runs through the years and feeds on itself (2), and what only looks at the outcome (3), such as discounting.
 * Most sliders leave the first alone, and some move nothing but the last.
 */
export type Stage = 1 | 2 | 3

interface PlanLeaf {
  readonly name: string
  readonly node: number
}

/** The stage of every node, by node. */
export function stagesOf({ symbols }: ResolvedScenario, nodes: readonly Node[], leaves: readonly PlanLeaf[]): Uint8Array {
  const ofLines = namesBelow(symbols, lineFormulas(symbols))
  const inTheLoop = namesBelow(symbols, fedBack(symbols))
  const stages = new Uint8Array(nodes.length).fill(1)
  for (const { name, node } of leaves) stages[node] = stageOf(ofLines.has(name), inTheLoop.has(name))
  for (const [place, { left, right }] of nodes.entries()) {
    for (const side of [left, right]) if (side >= 0) stages[place] = Math.max(stages[place]!, stages[side]!)
  }
  return stages
}

const stageOf = (ofLines: boolean, inTheLoop: boolean): Stage => (ofLines ? 1 : inTheLoop ? 2 : 3)

/** The formulas of lines that rest on no year before: what is spent on a line in the end looks at the outcome. */
function lineFormulas(symbols: Symbols): Expression[] {
  return [...symbols.values()].flatMap((symbol) =>
    symbol.kind === 'variable' &&
    !symbol.variable.own &&
    symbol.dimensions.includes('line') &&
    !looksBack(symbol.variable.expression, symbols)
      ? [symbol.variable.expression]
      : [],
  )
}

/** Whether a formula, or one below it, takes last year's value of something. */
function looksBack(formula: Expression, symbols: Symbols): boolean {
  const below = [formula, ...[...namesBelow(symbols, [formula])].flatMap((name) => formulaOf(symbols, name))]
  let found = false
  for (const one of below) everyPart(one, (part) => (found ||= part.kind === 'call' && part.name === 'prev'))
  return found
}

function formulaOf(symbols: Symbols, name: string): Expression[] {
  const symbol = symbols.get(name)
  return symbol?.kind === 'variable' ? [symbol.variable.expression] : []
}

/** What stands in the first place of a `prev`: the way by which one year decides on the next. */
function fedBack(symbols: Symbols): Expression[] {
  const found: Expression[] = []
  for (const symbol of symbols.values()) {
    if (symbol.kind !== 'variable') continue
    everyPart(symbol.variable.expression, (part) => {
      if (part.kind === 'call' && part.name === 'prev' && part.given[0]) found.push(part.given[0])
    })
  }
  return found
}

/** The assumptions that formulas rest on, by whatever way. */
function namesBelow(symbols: Symbols, formulas: readonly Expression[]): Set<string> {
  const names = new Set<string>()
  const visit = (formula: Expression) => {
    everyPart(formula, (part) => {
      if (part.kind !== 'name' || names.has(part.name)) return
      names.add(part.name)
      const symbol = symbols.get(part.name)
      if (symbol?.kind === 'variable') visit(symbol.variable.expression)
    })
  }
  formulas.forEach(visit)
  return names
}
