import { budgetDimension, type Dimension } from '../model/dimension.ts'
import type { Equation } from '../model/equation.ts'
import type { Model } from '../model/model.ts'
import type { Metric } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'
import type { Expression } from './formula/expression.ts'
import type { FormulaFault } from './formula/formulaFault.ts'
import { parseFormula } from './formula/parse.ts'
import { mayFallBelowZero } from './sign.ts'
import { parseUnit, unit, type Powers } from './units.ts'

/** What a name in a formula can mean. */
export type Symbol = { readonly dimensions: readonly Dimension[]; readonly unit: Powers; readonly mayBeNegative: boolean } & (
  | { readonly kind: 'assumption' | 'mark' | 'time' }
  | { readonly kind: 'variable'; readonly variable: Variable }
)

/** A variable whose formula has been read: one of the model's equations or one of the user's metrics. */
export interface Variable {
  readonly name: string
  readonly title: Text
  /** As declared; what varies over `line` varies over its format and its industry too. */
  readonly dimensions: readonly Dimension[]
  readonly unit: string
  readonly formula: string
  readonly expression: Expression
  /** Units of the numbers that convert. */
  readonly constants: ReadonlyMap<number, Powers>
  /** What a plain ratio of the model's is; nobody has said it of the user's. */
  readonly display?: Equation['display']
  /** Declared of the model's; of the user's by what their formula is made of. */
  readonly mayBeNegative: boolean
  /** Whether less of it is better, as far as anybody has said. */
  readonly lessIsBetter: boolean
  /** One of the user's, not of the model's. */
  readonly own: boolean
}

/** Every name that formulas of a scenario may use. */
export type Symbols = ReadonlyMap<string, Symbol>

/** What the language itself knows: the year's index, one year, one project, and the marks of a cost line. */
export const builtIn: ReadonlyMap<string, Symbol> = new Map<string, Symbol>([
  ['t', { kind: 'time', dimensions: ['year'], unit: unit('yr'), mayBeNegative: false }],
  ['oneYear', { kind: 'time', dimensions: [], unit: unit('yr'), mayBeNegative: false }],
  ['oneUnit', { kind: 'time', dimensions: [], unit: unit('unit'), mayBeNegative: false }],
  ['inProduction', { kind: 'mark', dimensions: ['line'], unit: unit('1'), mayBeNegative: false }],
  ['isCreative', { kind: 'mark', dimensions: ['line'], unit: unit('1'), mayBeNegative: false }],
  ['ofPicture', { kind: 'mark', dimensions: ['line'], unit: unit('1'), mayBeNegative: false }],
])

/** Names that came with formats: older models do not have them, whose users may have called something of their own so. */
const withFormats: readonly string[] = ['oneUnit', 'ofPicture']

/** What the language knows of itself in a model. */
export const builtInOf = ({ dimensions }: Model): string[] =>
  [...builtIn.keys()].filter((name) => !withFormats.includes(name) || dimensions.includes('format'))

/** A name or a formula that cannot be taken, with the variable it stands in. */
export interface EquationFault {
  readonly variable: string
  readonly fault: FormulaFault
}

const known = new WeakMap<Model, ReturnType<typeof readModel>>()

/** Every name of a model with its meaning, kept for the model, and what is wrong with its formulas, which are read when that is asked. */
export function modelSymbols(model: Model): { readonly symbols: Symbols; readonly faults: readonly EquationFault[] } {
  const read = known.get(model) ?? readModel(model)
  known.set(model, read)
  return read
}

/** A formula that is read when it is first looked into: figures that come with the page need none of the model's. */
class Unread {
  readonly #formula: string
  #read: ReturnType<typeof parseFormula> | undefined

  constructor(formula: string) {
    this.#formula = formula
  }

  get read() {
    return (this.#read ??= parseFormula(this.#formula))
  }

  get expression(): Expression {
    const { read } = this
    if (read.ok) return read.expression
    throw new Error(`${read.fault.kind} in ${this.#formula}`)
  }
}

function readModel(model: Model): { readonly symbols: ReadonlyMap<string, Symbol>; readonly faults: readonly EquationFault[] } {
  const symbols = new Map<string, Symbol>(builtInOf(model).map((name) => [name, builtIn.get(name)!]))
  const formulas = new Map<string, Unread>()
  const groups = [
    [model.assumptions.world, []],
    [model.assumptions.format, [budgetDimension(model)]],
    [model.assumptions.line, ['line']],
  ] as const
  for (const [assumptions, dimensions] of groups) {
    for (const [name, assumption] of Object.entries(assumptions)) {
      symbols.set(name, { kind: 'assumption', dimensions, unit: unit(assumption.unit), mayBeNegative: assumption.bounds[0] < 0 })
    }
  }
  for (const [name, { title, dimensions, unit: declared, formula, constants = {}, ...declares }] of Object.entries(model.equations)) {
    const unread = new Unread(formula)
    formulas.set(name, unread)
    const units = new Map(Object.entries(constants).map(([value, of]) => [Number(value), unit(of)]))
    const { display, mayBeNegative = false, better } = declares
    const variable = {
      get expression() {
        return unread.expression
      },
      ...{ name, title, dimensions, unit: declared, formula, constants: units, own: false },
      ...{ ...(display && { display }), mayBeNegative, lessIsBetter: better === 'less' },
    }
    symbols.set(name, { kind: 'variable', dimensions, unit: unit(declared), mayBeNegative, variable })
  }
  return {
    symbols,
    get faults() {
      return [...formulas].flatMap(([variable, { read }]) => (read.ok ? [] : [{ variable, fault: read.fault }]))
    },
  }
}

/** The names of a model and, after them, those of the user's metrics, with what is wrong with these. */
export function withMetrics(model: Model, metrics: readonly Metric[]): { symbols: Symbols; faults: EquationFault[] } {
  const { symbols } = modelSymbols(model)
  if (metrics.length === 0) return { symbols, faults: [] }
  const all = new Map(symbols)
  const found: EquationFault[] = []
  for (const { id, title, unit: declared, dimensions, formula } of metrics) {
    const parsed = parseFormula(formula)
    const powers = parseUnit(declared)
    if (!parsed.ok) found.push({ variable: id, fault: parsed.fault })
    else if (!powers.ok) {
      const near = powers.near === undefined ? {} : { near: powers.near }
      found.push({ variable: id, fault: { kind: 'unknown-unit', unit: powers.unknown, ...near, from: 0, to: formula.length } })
    } else {
      const { expression } = parsed
      const mayBeNegative = mayFallBelowZero(expression, (name) => all.get(name)?.mayBeNegative ?? true) // what is not known yet may
      const variable = {
        ...{ name: id, title, dimensions, unit: declared, formula, expression, constants: new Map<number, Powers>(), own: true },
        ...{ mayBeNegative, lessIsBetter: false },
      }
      all.set(id, { kind: 'variable', dimensions, unit: powers.powers, mayBeNegative, variable })
    }
  }
  return { symbols: all, faults: found }
}

/** The variables among the names, in the order in which they can be read. */
export function variables(symbols: Symbols): Variable[] {
  return [...symbols.values()].flatMap((symbol) => (symbol.kind === 'variable' ? [symbol.variable] : []))
}
