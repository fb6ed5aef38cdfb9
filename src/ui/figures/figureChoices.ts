import { textIn } from '../../words/textIn.ts'
import { shownUnitOf } from '../../words/format.ts'
import { targetName } from '../../analysis/catalogue/target.ts'
import { aimsOf } from '../../analysis/catalogue/figures.ts'
import { variableNamed } from '../../analysis/catalogue/address.ts'
import type { Locale } from '../../words/locale.ts'
import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { Shown } from '../../words/format.ts'
import { screenWords } from '../../words/screen.ts'
import { nameOfWhose, whoseIs } from '../../analysis/catalogue/whose.ts'
import { narrowest } from '../../engine/positions.ts'
import type { Where } from '../../words/reading.ts'

/** The figures that can be compared and aimed at, of an industry or of all, in a year; the user's own metrics too. */
export function figureChoices(resolved: ResolvedScenario, { industry, year }: Where): FigureRef[] {
  const whose = whoseIs(resolved, industry)
  const known = aimsOf(whose.format === undefined ? 'all' : 'industry').flatMap((name) =>
    resolved.variables.filter((variable) => variable.name === name),
  )
  return [...known, ...resolved.variables.filter((variable) => variable.own)].flatMap(({ name, dimensions }) => {
    if (dimensions.includes('line') || dimensions.includes('recipient')) return []
    // Of our own projects the total is theirs, which goes by its own name.
    if (resolved.ours !== undefined && name === targetName) return []
    const then = dimensions.includes('year') ? { year: resolved.startYear + Math.min(year, resolved.years - 1) } : {}
    const inner = narrowest(dimensions)
    if (inner === undefined) return [{ variable: name, ...then }]
    const ids = resolved[inner === 'format' ? 'formats' : 'industries'].map(({ id }) => id)
    const places = inner === 'format' || whose.industry === undefined ? whose.formats : [whose.industry]
    return [...new Set(places)].flatMap((place) => ids[place] ?? []).map((one) => ({ variable: name, industry: one, ...then }))
  })
}

/** One aim from the next, whatever the year. */
export const keyOfFigureRef = ({ variable, industry = '' }: FigureRef): string => `${variable} ${industry}`

const variableOf = (resolved: ResolvedScenario, { variable }: FigureRef): Variable | undefined => variableNamed(resolved, variable)

/** What a figure is called, with its industry and year: `Net present value (short drama, 2034)`. */
export function nameOfFigureRef(resolved: ResolvedScenario, aim: FigureRef, locale: Locale): string {
  const title = textIn(variableOf(resolved, aim)?.title, locale.language) ?? aim.variable
  const { figureText, charts } = screenWords[locale.language]
  const name = textIn(nameOfWhose(resolved, aim.industry), locale.language)
  const whose = name === undefined || resolved.ours === undefined ? name : charts.ours(name)
  return figureText.named(title, whose ?? aim.industry, aim.year)
}

/** How a figure's numbers are written. A model's money a year or a project reads better without the rate, which its name says. */
export function unitOfFigureRef(resolved: ResolvedScenario, aim: FigureRef): Shown {
  const unit = shownUnitOf(variableOf(resolved, aim) ?? { unit: '1' })
  return unit === 'CNY/yr' || unit === 'CNY/unit' ? 'CNY' : unit
}

/** Whether more of a figure is better. */
export const moreIsBetter = (resolved: ResolvedScenario, aim: FigureRef): boolean => !variableOf(resolved, aim)?.lessIsBetter
