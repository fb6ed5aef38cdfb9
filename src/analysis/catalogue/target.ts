import type { ResolvedScenario } from '../../engine/resolve.ts'
import { variableNamed } from './address.ts'
import { valueAt, type FigureRef } from './figureRef.ts'
import { knownWhose, whoseIs } from './whose.ts'

/** What questions are about where nobody in particular is looked at, and in every file: the total net present value, in CNY. */
export const targetName = 'totalNpv'

/** The same as a figure. */
export const wholeTarget: FigureRef = { variable: targetName }

/** A variable of a format, and those of an industry's formats together and of all, where there are such. */
interface Target {
  readonly format?: string
  readonly industry?: string
  readonly all?: string
}

/** The figures of which can be asked what moves them, the one that is asked about unless another is chosen first. */
const targets = {
  npv: { format: 'npv', industry: 'industryNpv', all: targetName },
  npvAhead: { format: 'npvAhead', all: 'totalNpvAhead' },
  saving: { format: 'saving', industry: 'industrySaving', all: 'totalSaving' },
  savingShare: { format: 'savingShare' },
  unitSavingShare: { format: 'unitSavingShare' },
  adoption: { format: 'adoption', industry: 'adoptionByCount' },
  jobsDisplaced: { format: 'jobsDisplaced' },
  computeUse: { all: 'computeUse' },
  price: { all: 'price' },
} as const satisfies Readonly<Record<string, Target>>

/** A figure of which can be asked what moves it, whoever is looked at. */
export type TargetId = keyof typeof targets

/** Of whom, in which year after the start, and of which figure it is asked; of the net present value where none is named. */
export interface AskedOf {
  readonly industry: string
  readonly year: number
  readonly target?: TargetId | undefined
}

/** The figures of which can be asked what moves them, of whomever is looked at. */
export const targetsOf = (resolved: ResolvedScenario, asked: AskedOf): { readonly id: TargetId; readonly figure: FigureRef }[] =>
  (Object.keys(targets) as TargetId[]).flatMap((id) => {
    const figure = figureOf(resolved, { ...asked, target: id })
    return figure ? [{ id, figure }] : []
  })

/** The figure that questions are about: the chosen one of whomever is looked at, or the net present value where they have no such figure. */
export const targetOf = (resolved: ResolvedScenario, asked: AskedOf): FigureRef =>
  figureOf(resolved, asked) ?? figureOf(resolved, { ...asked, target: 'npv' }) ?? wholeTarget

function figureOf(resolved: ResolvedScenario, { industry: chosen, year, target = 'npv' }: AskedOf): FigureRef | undefined {
  const industry = knownWhose(resolved, chosen)
  const whose = whoseIs(resolved, industry)
  const { format, industry: several, all }: Target = targets[target]
  const name = whose.format !== undefined ? format : whose.industry !== undefined ? several : all
  const variable = name === undefined ? undefined : variableNamed(resolved, name)
  if (!variable) return undefined
  const figure: FigureRef = {
    variable: variable.name,
    ...(whose.industry !== undefined && { industry }),
    ...(variable.dimensions.includes('year') && { year: resolved.startYear + Math.min(year, resolved.years - 1) }),
  }
  return valueAt(resolved, figure) && figure
}

/** What whoever is looked at gains by the switch: their net present value. */
export const gainOf = (resolved: ResolvedScenario, industry: string): FigureRef => targetOf(resolved, { industry, year: 0, target: 'npv' })

/** The figures that an insight is about: the one that is asked about, and what whoever is looked at gains by the switch. */
export const aboutOf = (
  resolved: ResolvedScenario,
  { industry, year, target }: AskedOf,
): Readonly<Record<'target' | 'worthOf', FigureRef>> => ({
  target: targetOf(resolved, { industry, year, ...(target && { target }) }),
  worthOf: gainOf(resolved, industry),
})

/** Whether two figures are one. */
export const sameFigure = (one: FigureRef, other: FigureRef): boolean =>
  one.variable === other.variable && one.industry === other.industry && one.recipient === other.recipient && one.year === other.year
