import { addressOf, belongsTo } from '../../analysis/catalogue/address.ts'
import { accepted, linesFrom } from '../../files/budget/suggest.ts'
import type { PastedLine } from '../../files/budget/pastedTable.ts'
import { formatOf, wholeFormat } from '../../files/budget/wholeFormat.ts'
import { factorAt } from '../../engine/resolve.ts'
import { freshId, takenNames } from '../../files/ids.ts'
import { asOwnLine } from '../../files/fileFormats.ts'
import { fileLimits } from '../../files/fileLimits.ts'
import { writeFormat } from '../../files/writeFormat.ts'
import { asking } from '../../model/asking.ts'
import type { Model } from '../../model/model.ts'
import { canBeOurs } from '../../model/ours.ts'
import type { Change, OwnFormat, OwnLine, Scenario } from '../../model/scenario.ts'
import { textLanguages, type TextLanguage, type Text, textOf } from '../../model/text.ts'
import type { Edit } from './edit.ts'
import type { LinesStep, LineStep } from './step.ts'

/** The budget that is edited: an industry of a scenario that rests on a model. */
export interface Budget {
  readonly model: Model
  readonly scenario: Scenario
  readonly industry: string
}

/** Whether a line or an industry may be called so: not by nothing, and not at length. */
export const mayBeCalled = (name: string, most: number = fileLimits.name): boolean => name.trim() !== '' && name.trim().length <= most

/** Rename a line in one language; the other follows where it said the same. */
export function lineRenamed(budget: Budget, id: string, language: TextLanguage, to: string): Edit {
  const { name } = lineOf(budget, id)
  return changed(budget, 'renamed', id, (line) => ({ ...line, name: renamed(name, language, to.trim()) }))
}

/** Say who is paid, whether a line is production, whether it is creative. */
export function lineMarked(budget: Budget, id: string, marks: Partial<Pick<OwnLine, 'recipient' | 'production' | 'creative'>>): Edit {
  return changed(budget, 'marked', id, (line) => ({ ...line, ...marks }))
}

/** Stand by what was suggested for a line. */
export function lineAccepted(budget: Budget, id: string): Edit {
  return changed(budget, 'accepted', id, accepted)
}

/** Stand by everything that was suggested. */
export function linesAccepted(budget: Budget): Edit {
  const { lines } = formatIn(budget)
  return edit(budget, lines.map(accepted), { kind: 'lines', did: 'accepted', count: lines.length })
}

/** Put a line at another place of its budget. */
export function lineMoved(budget: Budget, id: string, to: number): Edit {
  const line = lineOf(budget, id)
  const others = formatIn(budget).lines.filter((other) => other.id !== id)
  return edit(budget, others.toSpliced(to, 0, line), { kind: 'line', did: 'moved', line: line.name })
}

/** Take a line out; the last one stays, for a budget without lines is none. */
export function lineRemoved(budget: Budget, id: string): Edit | undefined {
  const { lines } = formatIn(budget)
  if (lines.length < 2) return undefined
  return edit(
    budget,
    lines.filter((line) => line.id !== id),
    { kind: 'line', did: 'removed', line: lineOf(budget, id).name },
  )
}

/**
 * Put lines at the end of a budget, or in the place of all that is there.
 * @param unitsAYear How many projects have this budget in every year, where that is to change.
 */
export function linesTaken(budget: Budget, pasted: readonly PastedLine[], place: 'add' | 'replace', unitsAYear?: number): Edit {
  const industry = formatIn(budget)
  const lines = linesFrom(pasted, industry, place === 'add' ? 'all' : 'none', budget.model)
  const [first] = lines
  const step =
    lines.length === 1 && first && place === 'add'
      ? ({ kind: 'line', did: 'added', line: first.name } as const)
      : ({ kind: 'lines', did: place === 'add' ? 'added' : 'replaced', count: lines.length } as const)
  const { step: done, scenario } = edit(budget, place === 'add' ? [...industry.lines, ...lines] : lines, step, lines)
  if (unitsAYear === undefined) return { step: done, scenario }
  const output = Object.entries(asMany(budget.model, unitsAYear)).map(([name, reading]) => [`${budget.industry}.${name}`, reading] as const)
  const assumptions = { ...scenario.assumptions, ...Object.fromEntries<Change>(output) }
  return { step: done, scenario: { ...scenario, assumptions } }
}

/** So many projects in every year, whatever they cost, for somebody has said so. */
function asMany({ assumptions }: Model, unitsAYear: number) {
  const fixed = { unitsStart: unitsAYear, unitGrowth: 0, entryElasticity: 0 }
  return Object.fromEntries(
    Object.entries(fixed).flatMap(([name, value]) =>
      name in assumptions.format ? [[name, { value, distribution: 'fixed' as const }]] : [],
    ),
  )
}

/** A pasted budget as a format: what it is called, the format from which all else is borrowed, its industry, and how many are made a year. */
interface PastedFormat {
  readonly name: string
  readonly like: string
  /** One of its own where it is left out. */
  readonly industry?: string
  readonly unitsAYear: number
}

/** Add a format with pasted lines: a project of one's own, which has neither the lines nor the output of a market, and is what is asked about from then on. */
export function formatPasted({ model, scenario }: Budget, pasted: readonly PastedLine[], to: PastedFormat): Edit {
  const { name: _name, industry: _industry, ...base } = wholeFormat(model, scenario, to.like)
  const name = textOf(() => to.name)
  const id = freshFormatId(model, scenario, name)
  const lines = linesFrom(pasted, { ...base, name, lines: [] }, 'none', model)
  const assumptions = { ...base.assumptions, ...asMany(model, to.unitsAYear) }
  const format: OwnFormat = { ...base, id, ...(to.industry !== undefined && { industry: to.industry }), name, assumptions, lines }
  const after = { ...scenario, formats: [...scenario.formats, format] }
  const scope = { ...scenario.scope, industry: id, ours: { projects: to.unitsAYear } }
  return { step: { kind: 'industry', did: 'added', id, name }, scenario: canBeOurs(model) ? asking(after, scope) : after }
}

function freshFormatId(model: Model, scenario: Scenario, { en }: Text): string {
  const taken = new Set([
    ...takenNames(model),
    'factor', // paths that begin so are shared factors
    ...Object.keys(model.recipients),
    ...[...model.formats, ...model.industries, ...scenario.formats, ...scenario.metrics].map(({ id }) => id),
  ])
  return freshId(en, 'industry', (own) => taken.has(own))
}

/** Back to the lines that the model has. */
export function linesRestored(budget: Budget): Edit | undefined {
  const theirs = budget.model.formats.find(({ id }) => id === budget.industry)
  return theirs && edit(budget, theirs.lines.map(asOwnLine), { kind: 'lines', did: 'restored', count: theirs.lines.length })
}

/** Add an industry: another one under a new name, with its lines and all that is believed of it now. */
export function industryAdded({ model, scenario, industry }: Budget, name: Text): Edit {
  const id = freshFormatId(model, scenario, name)
  const copy: OwnFormat = { ...wholeFormat(model, scenario, industry), id, name }
  return {
    step: { kind: 'industry', did: 'added', id, name },
    scenario: { ...scenario, formats: [...scenario.formats, copy] },
  }
}

/** Remove an industry that the scenario brought along. */
export function industryRemoved({ model, scenario, industry }: Budget): Edit | undefined {
  if (model.formats.some(({ id }) => id === industry)) return undefined
  const gone = scenario.formats.find(({ id }) => id === industry)
  const formats = scenario.formats.filter(({ id }) => id !== industry)
  const after = {
    ...scenario,
    formats,
    assumptions: withoutPaths(scenario, (path) => belongsTo(path, industry) && !factorAt(model, path)),
  }
  return gone && { step: { kind: 'industry', did: 'removed', id: industry, name: gone.name }, scenario: after }
}

/** Put an industry that the scenario brought along before or behind its neighbour of the same kind. */
export function industryMoved({ model, scenario, industry }: Budget, by: -1 | 1): Edit | undefined {
  const own = scenario.formats.filter(({ id }) => !model.formats.some((theirs) => theirs.id === id))
  const from = own.findIndex(({ id }) => id === industry)
  const [moved, neighbour] = [own[from], own[from + by]]
  if (!moved || !neighbour) return undefined
  const swapped = new Map([
    [moved, neighbour],
    [neighbour, moved],
  ])
  return {
    step: { kind: 'industry', did: 'moved', id: industry, name: moved.name },
    scenario: { ...scenario, formats: scenario.formats.map((each) => swapped.get(each) ?? each) },
  }
}

/** Rename an industry, or what one piece of its work is called, in one language; the other follows where it said the same. */
export function industryRenamed(budget: Budget, part: 'name' | 'unit', language: TextLanguage, to: string): Edit {
  const industry = formatIn(budget)
  const after = { ...industry, [part]: renamed(industry[part], language, to.trim()) }
  return {
    step: { kind: 'industry', did: part === 'name' ? 'renamed' : 'unit', id: industry.id, name: after.name },
    scenario: withIndustry(budget, after),
  }
}

const formatIn = ({ model, scenario, industry }: Budget): OwnFormat => formatOf(model, scenario, industry)

function lineOf(budget: Budget, id: string): OwnLine {
  const line = formatIn(budget).lines.find((own) => own.id === id)
  if (!line) throw new Error(`No line ${budget.industry}.${id}`)
  return line
}

const renamed = (name: Text, language: TextLanguage, to: string): Text =>
  Object.fromEntries(textLanguages.map((each) => [each, each === language || name[each] === name[language] ? to : name[each]])) as Text

function changed(budget: Budget, did: 'renamed' | 'marked' | 'accepted', id: string, change: (line: OwnLine) => OwnLine): Edit {
  const lines = formatIn(budget).lines.map((line) => (line.id === id ? change(line) : line))
  return edit(budget, lines, { kind: 'line', did, line: lines.find((line) => line.id === id)?.name ?? textOf(() => id) })
}

type Of<Step> = Omit<Step, 'industry'>

/** @param fresh Lines whose amounts are new, so that what the user had made of the old ones no longer holds. */
function edit(budget: Budget, lines: readonly OwnLine[], step: Of<LineStep> | Of<LinesStep>, fresh: readonly OwnLine[] = []): Edit {
  const { industry, scenario } = budget
  const kept = new Set(lines.map(({ id }) => id))
  const amounts = new Set(fresh.map(({ id }) => `${industry}.${id}.baseCost`))
  const after = withIndustry(budget, { ...formatIn(budget), lines })
  const isGone = (path: string) => {
    const { owners } = addressOf(path)
    const [of, line] = owners
    return amounts.has(path) || (of === industry && line !== undefined && !kept.has(line))
  }
  return { step: { ...step, industry: formatIn(budget).name }, scenario: { ...after, assumptions: withoutPaths(scenario, isGone) } }
}

/** An industry that is just as in the model is not kept. */
function withIndustry({ model, scenario }: Budget, industry: OwnFormat): Scenario {
  const differs = Object.keys(writeFormat(industry, model)).length > 1
  const isKnown = scenario.formats.some(({ id }) => id === industry.id)
  const list = isKnown ? scenario.formats.map((own) => (own.id === industry.id ? industry : own)) : [...scenario.formats, industry]
  return { ...scenario, formats: differs ? list : list.filter(({ id }) => id !== industry.id) }
}

const withoutPaths = ({ assumptions }: Scenario, isGone: (path: string) => boolean): Scenario['assumptions'] =>
  Object.fromEntries(Object.entries(assumptions).filter(([path]) => !isGone(path)))
