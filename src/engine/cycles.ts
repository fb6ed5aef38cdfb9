import type { Expression } from './formula/expression.ts'
import type { EquationFault, Symbols, Variable } from './symbols.ts'

/** One variable needs another: of the same year, of last year, or of every year at once. */
interface Need {
  readonly of: Variable
  readonly when: 'same' | 'last' | 'every'
}

/**
 * Find variables that depend on themselves. Last year's value is no circle, unless somewhere on the way round
 * a sum over all years, or a variable that has no years, needs the future as well.
 */
export function findCycles(all: readonly Variable[], symbols: Symbols): EquationFault[] {
  const needs = new Map(all.map((variable) => [variable.name, distinct(needsOf(variable.expression, symbols, 'same'))]))
  const wayTo = (from: Variable, to: string, open: (need: Need) => boolean, seen = new Set<string>()): string[] | undefined => {
    if (from.name === to) return [to]
    if (seen.has(from.name)) return undefined
    seen.add(from.name)
    for (const need of needs.get(from.name) ?? []) {
      const rest = open(need) ? wayTo(need.of, to, open, seen) : undefined
      if (rest) return [from.name, ...rest]
    }
    return undefined
  }
  return all.flatMap((variable) => {
    for (const need of needs.get(variable.name) ?? []) {
      if (need.when === 'last') continue
      const way = wayTo(need.of, variable.name, (next) => need.when === 'every' || next.when !== 'last')
      if (way)
        return [
          { variable: variable.name, fault: { kind: 'circular', path: [variable.name, ...way], from: 0, to: variable.formula.length } },
        ]
    }
    return []
  })
}

/** A formula may name the same variable a hundred times; it needs it once. */
const distinct = (needs: readonly Need[]): Need[] => [...new Map(needs.map((need) => [`${need.of.name} ${need.when}`, need])).values()]

function needsOf(part: Expression, symbols: Symbols, when: Need['when']): Need[] {
  switch (part.kind) {
    case 'number':
      return []
    case 'name': {
      const symbol = symbols.get(part.name)
      if (symbol?.kind !== 'variable') return []
      return [{ of: symbol.variable, when: symbol.dimensions.includes('year') || when === 'same' ? when : 'every' }]
    }
    case 'negative':
      return needsOf(part.of, symbols, when)
    case 'operator':
      return [...needsOf(part.left, symbols, when), ...needsOf(part.right, symbols, when)]
    case 'call': {
      const [first, second] = part.given
      if (part.name === 'prev' && first && second) {
        return [...needsOf(first, symbols, when === 'same' ? 'last' : when), ...needsOf(second, symbols, when)]
      }
      const everyYear = part.name === 'sum' && second?.kind === 'name' && second.name === 'year'
      return part.given.flatMap((given) => needsOf(given, symbols, everyYear ? 'every' : when))
    }
  }
}
