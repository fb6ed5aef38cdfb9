import type { ResolvedScenario } from '../../engine/resolve.ts'
import { fallInCost, savingOfProduction, summed, yearsUnderWater } from './subject.ts'
import type { Whose } from './whose.ts'

/** One unit made with AI, or everything the industry makes. */
export type Lens = 'project' | 'industry'

/** What production costs, or that with distribution. */
export type Scope = 'production' | 'all'

/** A variable, or a formula over variables; one for each scope where what is counted makes a difference. */
export type Formula = string | Readonly<Record<Scope, string>>

/** A figure that stands for what a scenario comes to. Its title, meaning and note are words, under `figures`, by its id. */
export interface HeadlineFigure {
  /** Its unit, how it is shown and which way is better are those of the variable. */
  readonly formula: Formula
  /** The same in the traditional way. */
  readonly traditional?: Formula
  /** The formula is summed over the formats that are looked at. */
  readonly summed?: true
  /** There are others of nearly its name: what it counts is said beside it, of some only where there is a market that takes some back. */
  readonly apart?: true | 'market'
  /** `year`: the formula counts years from the start, and the figure is the calendar year in which they are over. */
  readonly statistic?: 'year'
}

/** Every headline figure. */
export const headlineFigures = {
  npv: { formula: 'npv', apart: 'market' },
  /** That of one of the formats or industries that stand side by side. */
  npvOf: { formula: 'npv' },
  totalNpv: { formula: 'totalNpv', apart: 'market' },
  /** What is worth having for whoever decides now. */
  npvAhead: { formula: 'npvAhead' },
  totalNpvAhead: { formula: 'totalNpvAhead' },
  industryNpv: { formula: 'industryNpv', apart: 'market' },
  saving: { formula: 'saving' },
  industrySaving: { formula: 'industrySaving' },
  totalSaving: { formula: 'totalSaving' },
  savingShare: { formula: { production: savingOfProduction, all: 'savingShare' }, apart: true },
  payback: { formula: 'yearsUnderWater', statistic: 'year' },
  adoption: { formula: 'adoption' },
  adoptionByCount: { formula: 'adoptionByCount' },
  adoptionByValue: { formula: 'adoptionByValue' },
  generationRatio: { formula: 'generationRatio' },
  jobsDisplaced: { formula: 'jobsDisplaced', traditional: 'jobsBefore' },
  allJobsDisplaced: { formula: 'jobsDisplaced', traditional: 'jobsBefore', summed: true },
  jobsCreated: { formula: 'jobsCreated', traditional: 'jobsBefore' },
  computeUse: { formula: 'computeUse' },
  price: { formula: 'price' },
  productionSavingShare: { formula: 'productionSavingShare', apart: true },
  /** What a project made with AI costs less, all in: once some is put back, and without what the market gives or takes. */
  fallInCost: { formula: fallInCost, apart: true },
  unitSavingShare: { formula: 'unitSavingShare', apart: true },
  netUnitSaving: { formula: 'netUnitSaving', apart: true },
  aiCost: {
    formula: { production: 'aiProductionCost', all: 'aiUnitCost' },
    traditional: { production: 'productionUnitCost', all: 'traditionalUnitCost' },
  },
  cashFriction: { formula: 'cashFriction' },
  workdaysAfter: { formula: 'workdaysAfter', traditional: 'workdaysBefore' },
  creativeShareAfter: { formula: 'creativeShareAfter', traditional: 'creativeShareBefore' },
  profitAfter: { formula: 'profitAfter', traditional: 'profitBefore' },
  hitChanceAfter: { formula: 'hitChanceAfter', traditional: 'hitChanceBefore' },
} as const satisfies Record<string, HeadlineFigure>

/** What tells a headline figure from the others. */
export type FigureId = keyof typeof headlineFigures

/** A headline figure by its id. */
export const headlineFigure = (id: FigureId): HeadlineFigure => headlineFigures[id]

/** The figures above the charts, the one that matters most first: of a format, of one of its projects, of several formats of an industry, of all. */
const onScreen = {
  industry: ['npv', 'npvAhead', 'saving', 'savingShare', 'payback', 'adoption', 'jobsDisplaced', 'jobsCreated', 'generationRatio'],
  project: [
    ...(['productionSavingShare', 'fallInCost', 'netUnitSaving', 'aiCost', 'cashFriction'] as const),
    ...(['profitAfter', 'hitChanceAfter', 'workdaysAfter', 'creativeShareAfter', 'generationRatio', 'unitSavingShare'] as const),
  ],
  several: ['industryNpv', 'npvOf', 'industrySaving', 'allJobsDisplaced', 'adoptionByCount', 'adoptionByValue'],
  all: ['totalNpv', 'totalNpvAhead', 'npvOf', 'totalSaving', 'allJobsDisplaced', 'computeUse', 'price'],
} as const satisfies Readonly<Record<Lens | 'several' | 'all', readonly FigureId[]>>

/** The figures above the charts through a lens, of what a scenario has, for whomever is looked at. */
export function figuresOnScreen(resolved: ResolvedScenario, { format, industry }: Whose, lens: Lens): FigureId[] {
  return known(resolved, onScreen[format !== undefined ? lens : industry !== undefined ? 'several' : 'all'])
}

/** Every figure that a screen may show of a scenario. */
export const everyFigure = (resolved: ResolvedScenario): FigureId[] => known(resolved, [...new Set(Object.values(onScreen).flat())])

/** Of some figures those whose variables a scenario has; a formula of several is made from what every model has. */
const known = ({ symbols }: ResolvedScenario, ids: readonly FigureId[]): FigureId[] =>
  ids.filter((id) => {
    const name = formulaOf(headlineFigure(id), 'all')
    return !/^\w+$/.test(name) || symbols.has(name)
  })

/** The figures that can be compared and aimed at, of one industry and of all. */
const aimedAt = {
  industry: [
    ...(['totalNpv', 'npv', 'saving', 'savingShare', 'adoption', 'unitSavingShare', 'productionSavingShare'] as const),
    ...(['jobsDisplaced', 'jobsCreated', 'creativeShareAfter', 'workdaysAfter'] as const),
  ],
  all: ['totalNpv', 'npv', 'totalSaving', 'computeUse', 'price'],
} as const satisfies Readonly<Record<'industry' | 'all', readonly FigureId[]>>

/** The variables of the figures that can be compared and aimed at, of one industry or of all. */
export const aimsOf = (whose: keyof typeof aimedAt): string[] => aimedAt[whose].map((id) => formulaOf(headlineFigure(id), 'all'))

/** Whether a variable is among those that can be aimed at. */
export const canBeAimedAt = (variable: string): boolean => aimsOf('industry').includes(variable) || aimsOf('all').includes(variable)

/** What is told in the table of the command line: a variable of a format, and those of an industry and of all together, where they are others. */
export const keyFigures: readonly { readonly format: string; readonly industry?: string; readonly all?: string }[] = [
  { format: headlineFigures.npv.formula, industry: headlineFigures.industryNpv.formula, all: headlineFigures.totalNpv.formula },
  { format: headlineFigures.npvAhead.formula, all: headlineFigures.totalNpvAhead.formula },
  { format: 'producerNpv' },
  { format: headlineFigures.payback.formula },
  { format: headlineFigures.saving.formula, industry: headlineFigures.industrySaving.formula, all: headlineFigures.totalSaving.formula },
  { format: headlineFigures.adoption.formula, industry: headlineFigures.adoptionByCount.formula },
  { format: headlineFigures.aiCost.traditional.all },
  { format: headlineFigures.aiCost.formula.all },
  { format: headlineFigures.unitSavingShare.formula },
  { format: 'usableShare' },
  { format: headlineFigures.creativeShareAfter.traditional },
  { format: headlineFigures.creativeShareAfter.formula },
  { format: headlineFigures.profitAfter.traditional },
  { format: headlineFigures.profitAfter.formula },
  { format: headlineFigures.jobsDisplaced.traditional },
  { format: 'jobsAfter' },
]

/** The net present value of whomever is looked at: a variable. */
export const npvOf = ({ format, industry }: Whose): 'npv' | 'industryNpv' | 'totalNpv' =>
  format !== undefined ? 'npv' : industry !== undefined ? 'industryNpv' : 'totalNpv'

/** The formula of a figure that counts in a scope. */
export const formulaOf = ({ formula }: Pick<HeadlineFigure, 'formula'>, scope: Scope): string =>
  typeof formula === 'string' ? formula : formula[scope]

/** The formula of a figure for whomever is looked at, and that of the same in the traditional way. */
export function formulasFor(resolved: ResolvedScenario, id: FigureId, scope: Scope, whose: Whose) {
  const { formula: own, traditional, summed: isSum } = headlineFigure(id)
  const formula = id === 'npvOf' ? npvOf(whose) : id === 'payback' ? yearsUnderWater(resolved, whose) : own
  const whole = (name: string) => (isSum ? summed(resolved, name, whose) : name)
  return {
    formula: whole(formulaOf({ formula }, scope)),
    ...(traditional !== undefined && { traditional: whole(formulaOf({ formula: traditional }, scope)) }),
  }
}

/** The formulas of figures for whomever is looked at, in whatever scope, those of the traditional way too. */
export const formulasOf = (resolved: ResolvedScenario, ids: readonly FigureId[], whose: Whose): string[] =>
  ids.flatMap((id) =>
    (['production', 'all'] as const).flatMap((scope) => {
      // Those that stand side by side are formats or industries.
      if (id === 'npvOf') return ['npv', 'industryNpv'].filter((name) => resolved.symbols.has(name))
      const { formula, traditional } = formulasFor(resolved, id, scope, whose)
      return [formula, ...(traditional === undefined ? [] : [traditional])]
    }),
  )
