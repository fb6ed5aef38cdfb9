import { narrowest, positionsOf } from '../../engine/positions.ts'
import { nearestName } from '../../engine/nearestName.ts'
import type { Asked } from '../../engine/plan/plan.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Variable } from '../../engine/symbols.ts'
import type { StoryStep } from '../../model/scenario.ts'
import { textLanguages, textOf, type Text } from '../../model/text.ts'
import { formulasOfFinding } from './headlineFigures.ts'
import { formulasFor, headlineFigures, type FigureId } from './figures.ts'
import { variableOf } from './subject.ts'
import { merged, visibleNow, withinYears, type Focus, type Looking } from './visible.ts'
import { everyIndustry, hasIndustry, memberOf, nameOfWhose, whoseIs } from './whose.ts'

/**
 * Figures that stand in the words of a story are asked for by name and written by the run, so that no sentence says what the model no
 * longer gives:
 *
 *     {totalNpv}                        what the step looks at, in its year: the mean
 *     {adoption comicSeries 2026}       of a format, an industry or a recipient; in a year of the calendar
 *     {totalNpv range}                  between what nine draws in ten lie
 *     {loss totalNpv}                   in how many draws it is below 0
 *     {finding}                         what is looked at comes to, as a whole sentence
 *
 * A name is that of a headline figure or of a variable. What stands in braces and is no list of words is no placeholder.
 */
const placeholder = /\{([A-Za-z]\w*(?: \w+)*)\}/g

/** The text that is nothing but the finding: it says what the figures say, whatever they come to and whoever is asked about. */
export const findingText: Text = textOf(() => '{finding}')

/** Whether a text was left to the figures, by nobody written over. */
export const isFindingText = (text: Text): boolean => textLanguages.every((language) => text[language] === findingText[language])

/** Whether a placeholder asks for the finding: a metric of that name is one of the user's own. */
export const asksForFinding = ({ symbols }: ResolvedScenario, inside: string): boolean =>
  inside === 'finding' && symbols.get(inside)?.kind !== 'variable'

/** What is told of a figure in a text. */
type Statistic = 'mean' | 'range' | 'loss'

/** A figure that a text asks for, as far as it can be told without a run. */
export interface MeantFigure {
  readonly statistic: Statistic
  /** The headline figure that it is; nothing of a variable that is none. */
  readonly id?: FigureId
  /** A variable, or a formula over variables. */
  readonly formula: string
  /** Whose and of when. */
  readonly looking: Looking
  readonly recipient?: string
}

/** Why a placeholder asks for nothing that there is. */
export type PlaceholderFault =
  | { readonly kind: 'form'; readonly written: string }
  | { readonly kind: 'name'; readonly written: string; readonly name: string; readonly near?: string }
  | { readonly kind: 'member'; readonly written: string; readonly name: string; readonly member: string; readonly near?: string }
  | { readonly kind: 'whose'; readonly written: string; readonly name: string }
  | { readonly kind: 'year'; readonly written: string; readonly first: number; readonly last: number }
  | { readonly kind: 'yearless' | 'yearly' | 'lines'; readonly written: string; readonly name: string }

/** A piece of a text: words as they are, or a placeholder. */
export type TextPiece = { readonly words: string } | { readonly words: string; readonly placeholder: string }

/** Take a text apart into words and placeholders. */
export function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const { 0: words, 1: inside = '', index } of text.matchAll(placeholder)) {
    if (index > from) pieces.push({ words: text.slice(from, index) })
    pieces.push({ words, placeholder: inside })
    from = index + words.length
  }
  return from < text.length ? [...pieces, { words: text.slice(from) }] : pieces
}

/** Whether a text in any language asks for figures. */
export const asksForFigures = (text: Text): boolean => textLanguages.some((language) => placeholdersOf(text[language]).length > 0)

const placeholdersOf = (text: string): string[] => piecesOf(text).flatMap((piece) => ('placeholder' in piece ? piece.placeholder : []))

interface Written {
  readonly name: string
  readonly member?: string
  readonly year?: number
  readonly statistic: Statistic
}

const isYear = (word: string | undefined): word is string => word !== undefined && /^\d{4}$/.test(word)
const isMember = (word: string | undefined): word is string => word !== undefined && word !== 'range' && /^[A-Za-z]/.test(word)

/** NAME [MEMBER] [YEAR] [range], or loss NAME [MEMBER]. */
function readPlaceholder(inside: string): Written | undefined {
  const words = inside.split(' ')
  const isLoss = words[0] === 'loss' && words.length > 1
  if (isLoss) words.shift()
  const [name = '', ...rest] = words
  const member = isMember(rest[0]) ? rest.shift() : undefined
  const year = isYear(rest[0]) ? rest.shift() : undefined
  const isRange = rest[0] === 'range' && rest.shift() !== undefined
  if (rest.length > 0 || (isLoss && (isRange || year !== undefined))) return undefined
  const statistic = isLoss ? 'loss' : isRange ? 'range' : 'mean'
  return { name, statistic, ...(member !== undefined && { member }), ...(year !== undefined && { year: Number(year) }) }
}

/** What a placeholder asks of a scenario that is looked at so: the figure, or why there is none. */
export function figureMeant(resolved: ResolvedScenario, inside: string, looking: Looking): MeantFigure | PlaceholderFault {
  const read = readPlaceholder(inside)
  if (!read) return { kind: 'form', written: inside }
  const { name, member, year, statistic } = read
  const id = Object.hasOwn(headlineFigures, name) ? (name as FigureId) : undefined
  if (id === undefined && resolved.symbols.get(name)?.kind !== 'variable')
    return { kind: 'name', written: inside, name, ...near(name, namesKnown(resolved)) }
  const isRecipient = member !== undefined && resolved.recipients.includes(member)
  const isWhose = member !== undefined && (member === everyIndustry || nameOfWhose(resolved, member) !== undefined)
  if (member !== undefined && !isRecipient && !isWhose)
    return { kind: 'member', written: inside, name, member, ...near(member, membersKnown(resolved)) }
  const industry = isWhose ? member : looking.industry
  const formula = id === undefined ? name : formulasFor(resolved, id, looking.scope, whoseIs(resolved, industry)).formula
  const variable = variableOf(resolved, formula)
  if (!variable) return { kind: 'name', written: inside, name, ...near(name, namesKnown(resolved)) }
  if (variable.dimensions.includes('line')) return { kind: 'lines', written: inside, name }
  const wrong = faultOfPlace(resolved, variable, { written: inside, name, ...(member !== undefined && { member }), isRecipient, industry })
  if (wrong) return wrong
  const { startYear, years } = resolved
  const yearly = variable.dimensions.includes('year')
  if (year !== undefined && !yearly) return { kind: 'yearless', written: inside, name }
  if (year !== undefined && (year < startYear || year >= startYear + years))
    return { kind: 'year', written: inside, first: startYear, last: startYear + years - 1 }
  if (statistic === 'loss' && yearly) return { kind: 'yearly', written: inside, name }
  return {
    ...{ statistic, formula },
    ...(id !== undefined && { id }),
    looking: { ...looking, industry, ...(year !== undefined && { year: year - startYear }) },
    ...(isRecipient && { recipient: member }),
  }
}

/** Whether a placeholder could not be understood. */
export const isFault = (meant: MeantFigure | PlaceholderFault): meant is PlaceholderFault => 'kind' in meant

interface Place {
  readonly written: string
  readonly name: string
  readonly member?: string
  readonly isRecipient: boolean
  readonly industry: string
}

/** Why a variable has no value of somebody. */
function faultOfPlace(
  resolved: ResolvedScenario,
  variable: Variable,
  { written, name, member, isRecipient, industry }: Place,
): PlaceholderFault | undefined {
  const byRecipient = variable.dimensions.includes('recipient')
  if (member !== undefined && isRecipient !== byRecipient) return { kind: 'member', written, name, member }
  if (byRecipient) return member === undefined ? { kind: 'whose', written, name } : undefined
  const inner = narrowest(variable.dimensions)
  if (inner === undefined) return member === undefined || member === everyIndustry ? undefined : { kind: 'member', written, name, member }
  if (memberOf(resolved, variable, whoseIs(resolved, industry)) >= 0) return undefined
  return member === undefined ? { kind: 'whose', written, name } : { kind: 'member', written, name, member }
}

const near = (name: string, known: readonly string[]) => {
  const nearest = nearestName(name, known)
  return nearest === undefined ? {} : { near: nearest }
}

/** Everything that a placeholder can be called. */
const namesKnown = ({ variables }: ResolvedScenario): string[] => [...Object.keys(headlineFigures), ...variables.map(({ name }) => name)]

const membersKnown = ({ formats, industries, recipients }: ResolvedScenario): string[] => [
  ...[...formats, ...industries].map(({ id }) => id),
  ...recipients,
]

/** What is wrong with the placeholders of a text, each once. */
export function placeholderFaults(resolved: ResolvedScenario, text: string, looking: Looking): PlaceholderFault[] {
  return [...new Set(placeholdersOf(text))].flatMap((inside) => {
    if (asksForFinding(resolved, inside)) return []
    const meant = figureMeant(resolved, inside, looking)
    return isFault(meant) ? [meant] : []
  })
}

/** What a step of a story looks at, as figures need it. */
export const lookingOf = ({ view: { industry, lens, scope, year } }: StoryStep, { startYear, years }: ResolvedScenario): Looking => ({
  ...{ industry, lens, scope },
  year: Math.min(years - 1, Math.max(0, year - startYear)),
})

/** Where the value of a figure stands among those of its variable; -1 where there is none. */
export function placeOfFigure(resolved: ResolvedScenario, { formula, looking, recipient }: MeantFigure): number {
  const variable = variableOf(resolved, formula)
  if (!variable) return -1
  const inner = narrowest(variable.dimensions)
  const member = memberOf(resolved, variable, whoseIs(resolved, looking.industry))
  return positionsOf(resolved, variable).findIndex(
    (position) =>
      (inner === undefined || position[inner] === member) &&
      (position.recipient === undefined || resolved.recipients[position.recipient] === recipient) &&
      (position.year === undefined || position.year === looking.year),
  )
}

/** The figures that some texts ask for, to be told in full; placeholders that ask for nothing are left out. */
export function askedInTexts(resolved: ResolvedScenario, texts: readonly Text[], looking: Looking): Asked[] {
  const ask = (meant: MeantFigure): Asked[] => {
    const variable = variableOf(resolved, meant.formula)
    const place = placeOfFigure(resolved, meant)
    return variable && place >= 0 ? [{ variable, places: [place] }] : []
  }
  return texts.flatMap((text) =>
    [...new Set(textLanguages.flatMap((language) => placeholdersOf(text[language])))].flatMap((inside) => {
      if (asksForFinding(resolved, inside))
        return formulasOfFinding(resolved, looking).flatMap((formula) => ask({ statistic: 'mean', formula, looking }))
      const meant = figureMeant(resolved, inside, looking)
      return isFault(meant) ? [] : ask(meant)
    }),
  )
}

/** What is said at a step. */
export const textsOf = ({ title, text, notes }: StoryStep): readonly Text[] => [title, text, notes]

/** The figures that all texts of a scenario ask for: those of its steps where the steps look, title and description in the last year of all. */
export function askedInStory(resolved: ResolvedScenario): Asked[] {
  const { story = [] } = resolved.scenario
  const steps = story.filter(({ view }) => hasIndustry(resolved, view.industry))
  return [...askedInHead(resolved), ...steps.flatMap((step) => askedInTexts(resolved, textsOf(step), lookingOf(step, resolved)))]
}

/** The figures that the title and the description of a scenario ask for. */
export const askedInHead = (resolved: ResolvedScenario): Asked[] =>
  askedInTexts(resolved, [resolved.scenario.title, resolved.scenario.description], wholeOf(resolved))

/** What was asked for last, each with all that decided it. */
const latest: { readonly by: readonly unknown[]; readonly asked: readonly Asked[] }[] = []

/** While a slider moves it is asked for what the move shows at once, and for what waits until the hand lets go. */
const remembered = 4

/**
 * What is on screen now, with the figures that its texts and the scenario's title and description ask for. While nothing but values of
 * assumptions changes, that is the same list.
 */
export function askedOnScreen(resolved: ResolvedScenario, focus: Focus): readonly Asked[] {
  const { symbols, industries, formats, lines, years, ours, scenario } = resolved
  const by = [symbols, industries, formats, lines, years, ours, scenario.title, scenario.description, JSON.stringify(focus)]
  const before = latest.find((one) => one.by.every((part, place) => part === by[place]))
  if (before) return before.asked
  const asked = merged([
    ...visibleNow(resolved, focus),
    ...askedInTexts(resolved, focus.texts ?? [], withinYears(resolved, focus)),
    ...askedInHead(resolved),
  ])
  latest.unshift({ by, asked })
  latest.length = Math.min(latest.length, remembered)
  return asked
}

/** What a scenario's title and description look at: everything, in the last year. */
export const wholeOf = ({ years }: ResolvedScenario): Looking => ({
  industry: everyIndustry,
  lens: 'industry',
  scope: 'all',
  year: years - 1,
})
