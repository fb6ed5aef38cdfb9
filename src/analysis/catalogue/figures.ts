import { ofAllIndustries, savingOfProduction } from './subject.ts'

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
  /** `year`: the formula counts years from the start, and the figure is the calendar year in which they are over. */
  readonly statistic?: 'year'
}

/** Every headline figure. */
export const headlineFigures = {
  npv: { formula: 'npv' },
  /** That of one of the industries that stand side by side. */
  npvOf: { formula: 'npv' },
  totalNpv: { formula: 'totalNpv' },
  saving: { formula: 'saving' },
  totalSaving: { formula: 'totalSaving' },
  savingShare: { formula: { production: savingOfProduction, all: 'savingShare' } },
  payback: { formula: 'yearsUnderWater', statistic: 'year' },
  adoption: { formula: 'adoption' },
  generationRatio: { formula: 'generationRatio' },
  jobsDisplaced: { formula: 'jobsDisplaced', traditional: 'jobsBefore' },
  allJobsDisplaced: { formula: ofAllIndustries('jobsDisplaced'), traditional: ofAllIndustries('jobsBefore') },
  jobsCreated: { formula: 'jobsCreated', traditional: 'jobsBefore' },
  computeUse: { formula: 'computeUse' },
  price: { formula: 'price' },
  productionSavingShare: { formula: 'productionSavingShare' },
  unitSavingShare: { formula: 'unitSavingShare' },
  netUnitSaving: { formula: 'netUnitSaving' },
  aiCost: {
    formula: { production: 'aiProductionCost', all: 'aiUnitCost' },
    traditional: { production: 'productionUnitCost', all: 'traditionalUnitCost' },
  },
  cashFriction: { formula: 'cashFriction' },
  workdaysAfter: { formula: 'workdaysAfter', traditional: 'workdaysBefore' },
  creativeShareAfter: { formula: 'creativeShareAfter', traditional: 'creativeShareBefore' },
} as const satisfies Record<string, HeadlineFigure>

/** What tells a headline figure from the others. */
export type FigureId = keyof typeof headlineFigures

/** A headline figure by its id. */
export const headlineFigure = (id: FigureId): HeadlineFigure => headlineFigures[id]

/** The figures above the charts, the one that matters most first: of an industry, of one of its projects, of all industries together. */
export const figuresOnScreen = {
  industry: ['npv', 'saving', 'savingShare', 'payback', 'adoption', 'generationRatio', 'jobsDisplaced', 'jobsCreated'],
  project: [
    ...(['productionSavingShare', 'unitSavingShare', 'netUnitSaving', 'aiCost'] as const),
    ...(['cashFriction', 'generationRatio', 'workdaysAfter', 'creativeShareAfter'] as const),
  ],
  all: ['totalNpv', 'npvOf', 'totalSaving', 'allJobsDisplaced', 'computeUse', 'price'],
} as const satisfies Readonly<Record<Lens | 'all', readonly FigureId[]>>

/** The figures that can be compared and aimed at, of one industry and of all. */
const aimedAt = {
  industry: [
    ...(['totalNpv', 'npv', 'saving', 'savingShare', 'adoption', 'unitSavingShare', 'productionSavingShare'] as const),
    ...(['jobsDisplaced', 'jobsCreated', 'creativeShareAfter', 'workdaysAfter'] as const),
  ],
  all: ['totalNpv', 'npv', 'totalSaving', 'computeUse', 'price'],
} as const satisfies Readonly<Record<'industry' | 'all', readonly FigureId[]>>

/** The variables of the figures that can be compared and aimed at, of one industry or of all. */
export const aimsOf = (whose: keyof typeof aimedAt): string[] => aimedAt[whose].map((id) => formulaOf(headlineFigure(id).formula, 'all'))

/** What is told of every industry in the table of the command line: a variable and, in the last column, that of all industries together. */
export const keyFigures: readonly (readonly [variable: string, together?: string])[] = [
  [headlineFigures.npv.formula, headlineFigures.totalNpv.formula],
  ['producerNpv'],
  [headlineFigures.payback.formula],
  [headlineFigures.saving.formula, headlineFigures.totalSaving.formula],
  [headlineFigures.adoption.formula],
  [headlineFigures.aiCost.traditional.all],
  [headlineFigures.aiCost.formula.all],
  [headlineFigures.unitSavingShare.formula],
  ['usableShare'],
  [headlineFigures.creativeShareAfter.traditional],
  [headlineFigures.creativeShareAfter.formula],
  [headlineFigures.jobsDisplaced.traditional],
  ['jobsAfter'],
]

/** The formula that counts in a scope. */
export const formulaOf = (formula: Formula, scope: Scope): string => (typeof formula === 'string' ? formula : formula[scope])

/** The formulas of figures, in whatever scope. */
export const formulasOf = (ids: readonly FigureId[]): string[] =>
  ids.flatMap((id) => (['production', 'all'] as const).map((scope) => formulaOf(headlineFigure(id).formula, scope)))
