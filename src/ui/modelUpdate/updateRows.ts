import { definitionAt, definitionOf } from '../../analysis/catalogue/address.ts'
import { addressOf, variableNamed } from '../../analysis/catalogue/address.ts'
import { fullTitle, shownUnit } from '../pathNames.ts'
import { textIn } from '../../words/textIn.ts'
import type { Locale } from '../../words/locale.ts'
import type { ResolvedScenario, Input } from '../../engine/resolve.ts'
import type { Results } from '../../analysis/runs/results.ts'
import { explainFault } from '../../files/explainFault.ts'
import type { Moved } from '../../files/carryOver.ts'
import { toldOnce, type ChangedAssumption, type Lost, type Told } from '../../files/adoptModel.ts'
import type { JsonPath } from '../../files/jsonPath.ts'
import { writeFormat } from '../../files/writeFormat.ts'
import type { Model } from '../../model/model.ts'
import { entryOf } from '../../model/entryOf.ts'
import type { Change, OwnFormat, Scenario } from '../../model/scenario.ts'
import type { FigureId } from '../../analysis/catalogue/figures.ts'
import { everyIndustry, nameOfWhose, whoseIs } from '../../analysis/catalogue/whose.ts'
import { moves } from '../figures/moves.ts'
import { nameOfFigure, keyOf } from '../figures/figuresOnScreen.ts'
import { read } from '../../words/reading.ts'
import { sayFigure } from '../../words/sayFigure.ts'
import { formatRange, formatValue } from '../../words/format.ts'
import { screenWords } from '../../words/screen.ts'
import { updateWords } from '../../words/updateSheet.ts'
import type { BothResults } from './bothResults.ts'

/** One thing in two versions of the model; in one of them alone, or in a single column, one side is missing. */
export interface Row {
  readonly key: string
  readonly name: string
  readonly before?: string
  readonly after?: string
  readonly remark?: string
}

/** Something of the user's, and what becomes of it. */
export interface Becoming {
  readonly key: string
  readonly name: string
  /** What it is called, or what it says, in the new version. */
  readonly to?: string
  readonly remark: string
}

/** Two versions of one scenario, laid over their models. */
export interface Versions {
  readonly before: ResolvedScenario
  readonly after: ResolvedScenario
}

/** What stands first. */
const headline: FigureId = 'totalNpv'

/** The figures of all industries together that differ by more than a reader would see, and what each industry is worth. */
export function figureRows({ before, after }: BothResults, year: number, locale: Locale): Row[] {
  const { figures } = screenWords[locale.language]
  const row = (key: string, name: string, was: string, is: string): Row[] => (was === is ? [] : [{ key, name, before: was, after: is }])
  const all = moves(before, after, { industry: everyIndustry, year, lens: 'industry', scope: 'all' }).flatMap(
    ({ before: was, after: is }) =>
      is.id === 'npvOf'
        ? []
        : row(
            keyOf(is),
            nameOfFigure(is, locale),
            sayFigure(was.value, was.unit, locale, was.until),
            sayFigure(is.value, is.unit, locale, is.until),
          ),
  )
  // An industry that was one format may be several now: what it is worth can be compared all the same.
  const industries = after.resolved.industries.flatMap(({ id, name }) => {
    if (!before.resolved.industries.some((one) => one.id === id)) return []
    const [was = '', is = ''] = [before, after].map((results) => sayFigure(worthOf(results, id), 'CNY', locale))
    return row(id, `${figures.npvOf.title} · ${textIn(name, locale.language)}`, was, is)
  })
  const isTotal = ({ key }: Row) => key === headline
  return [...all.filter(isTotal), ...industries, ...all.filter((one) => !isTotal(one))]
}

/** The net present value of an industry: of all its formats, whose means add up. */
const worthOf = (results: Results, industry: string): number =>
  whoseIs(results.resolved, industry).formats.reduce((sum, format) => {
    const { id = industry } = results.resolved.formats[format] ?? {}
    return sum + read(results, 'npv', { industry: id, year: 0 }).value
  }, 0)

/**
 * What each version believes, and what becomes of the scenario's own value.
 *
 * @param own The assumptions as the scenario has them in the new version.
 */
export function assumptionRow(
  { path, before, after, overridden }: ChangedAssumption,
  versions: Versions,
  own: ReadonlyMap<string, Input>,
  locale: Locale,
): Row {
  const words = updateWords[locale.language]
  const resolved = after ? versions.after : versions.before
  const unit = shownUnit(definitionOf(resolved.model, path))
  const write = (input: Input) => {
    const value = formatValue(input.value, unit, locale)
    const range = input.distribution === 'fixed' ? '' : formatRange(input.low, input.high, unit, locale)
    const shape =
      before && after && before.distribution !== after.distribution ? screenWords[locale.language].distributions[input.distribution] : ''
    return [value, ...[range, shape].filter((part) => part !== '')].join('\n')
  }
  const [was, is] = [before && write(before), after && write(after)]
  const mine = own.get(path)
  const remark = overridden && mine ? words.overridden(formatValue(mine.value, unit, locale)) : was === is ? words.onlyLinks : undefined
  return {
    ...{ key: path, name: fullTitle(resolved, path, locale) },
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
    ...(remark !== undefined && { remark }),
  }
}

/** What of the user's has another name or place in the new version. */
export function movedRows(all: readonly Moved[], versions: Versions, locale: Locale): Becoming[] {
  const words = updateWords[locale.language]
  return toldOnce(all).map((told) => {
    const { place, to, otherwise } = told.one
    const value = place[0] !== 'story' || told.steps.length === 1 ? valueAt(versions.before, place, locale) : ''
    const desk = place[0] === 'industries' && place.length === 2 ? linesOfTheDesk(versions, place, to, locale) : []
    return {
      ...whatIs(told, versions.before, locale),
      to: nameOf(to, versions.after, locale),
      remark: parts(
        value,
        told.steps.length > 0 ? words.inSteps(told.steps) : '',
        otherwise ? words.otherwise(otherwise) : '',
        desk.length > 0 ? words.deskLines(desk) : '',
      ),
    }
  })
}

/** What of the user's has no place in the new version, and why. */
export function lostRows(all: readonly Lost[], versions: Versions, locale: Locale): Becoming[] {
  const words = updateWords[locale.language]
  return toldOnce(all).map((told) => ({
    ...whatIs(told, versions.before, locale),
    remark: parts(
      valueAt(versions.before, told.one.place, locale),
      told.steps.length > 0 ? words.inSteps(told.steps) : '',
      sayWhy(told.one, versions, locale),
    ),
  }))
}

const parts = (...all: readonly string[]): string => all.filter((part) => part !== '').join(' · ')

function sayWhy({ place, because, to, name }: Lost, { before, after }: Versions, locale: Locale): string {
  const { because: words } = updateWords[locale.language]
  const there = to === undefined ? '' : nameOf(to, after, locale)
  if (typeof because !== 'string') return explainFault(because, locale.language)
  switch (because) {
    case 'gone':
      if (place[0] === 'industries' && place.length === 2) return words.industry
      return name === undefined ? words.gone : words.goneFrom(name)
    case 'meaning': {
      if (name !== undefined) return words.meaningIn(name, to ?? '', there)
      const meaningIn = ({ model }: ResolvedScenario, path: string) => textIn(definitionAt(model, path)?.meaning, locale.language) ?? ''
      const meaning = meaningIn(after, to ?? '')
      // What is said in the same words of both versions tells nothing.
      return words.meaning(there, meaning === meaningIn(before, String(place.at(-1))) ? '' : meaning)
    }
    case 'project':
      return words.project(there)
    case 'owner':
      return name === undefined ? words.owner : words.ownerIn(name)
  }
}

/** What a path, the name of a variable or the id of a format is called; a formula stays as it is. */
function nameOf(to: string, resolved: ResolvedScenario, locale: Locale): string {
  if (definitionAt(resolved.model, to)) return fullTitle(resolved, to, locale)
  const { name } = addressOf(to)
  const known = nameOfWhose(resolved, to) ?? variableNamed(resolved, to)?.title ?? entryOf(resolved.model.assumptions.format, name)?.title
  return textIn(known ?? entryOf(resolved.model.assumptions.line, name)?.title, locale.language) ?? to
}

/** What stands at a place of the user's scenario, in the words of the screen: an assumption, a claim, a formula, a line. */
function whatIs(
  { one: { place, path } }: Told<{ readonly place: JsonPath; readonly path?: string }>,
  resolved: ResolvedScenario,
  locale: Locale,
) {
  return { key: JSON.stringify(place), name: nameAt(place, resolved, locale) ?? path ?? '' }
}

function nameAt(place: JsonPath, resolved: ResolvedScenario, locale: Locale): string | undefined {
  const { scenario, model } = resolved
  const words = updateWords[locale.language]
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, locale.language)
  const [section, entry, ...inside] = place
  switch (section) {
    case 'story':
      return inside[0] === 'view' ? words.view : inside.length > 0 ? nameAt(inside, resolved, locale) : undefined
    case 'assumptions':
      return definitionAt(model, String(entry)) && fullTitle(resolved, String(entry), locale)
    case 'credence':
      return say(entryOf(model.claims, String(entry))?.quote)
    case 'metrics':
      return say(scenario.metrics[Number(entry)]?.title)
    case 'observations': {
      const seen = scenario.observations?.[Number(entry)]
      if (!seen) return undefined
      const owner = say(nameOfWhose(resolved, seen.format ?? seen.industry))
      return [say(variableNamed(resolved, seen.variable)?.title) ?? seen.variable, owner, String(seen.year)].filter(Boolean).join(' · ')
    }
    case 'industries':
    case 'formats': {
      const format = writtenFormats(scenario, model)[Number(entry)]
      return format && nameInFormat(format, inside, resolved, locale)
    }
    default:
      return undefined
  }
}

/** The formats that a file says something of: places in a scenario are those in its file. */
const writtenFormats = ({ formats }: Scenario, model: Model): readonly OwnFormat[] =>
  formats.filter((format) => Object.keys(writeFormat(format, model)).length > 1)

/** A format's name, or that of one of its parts: a reading, a line, a reading of a line. */
function nameInFormat(format: OwnFormat, [part, second, ...deeper]: JsonPath, resolved: ResolvedScenario, locale: Locale): string {
  const words = updateWords[locale.language]
  const own = textIn(format.name, locale.language)
  if (part === undefined) return `${own} · ${words.budget}`
  if (part === 'assumptions' && second !== undefined) return fullTitle(resolved, `${format.id}.${second}`, locale)
  const line = part === 'lines' && second !== undefined ? format.lines[Number(second)] : undefined
  if (!line) return [own, entryOf<string>(words.texts, String(part)) ?? String(part)].join(' · ')
  const reading = deeper[0] === 'assumptions' ? deeper[1] : undefined
  return reading === undefined
    ? [own, textIn(line.name, locale.language)].join(' · ')
    : fullTitle(resolved, `${format.id}.${line.id}.${reading}`, locale)
}

/** The value that the user has given something, where it is an assumption's. */
function valueAt({ model, scenario }: ResolvedScenario, place: JsonPath, locale: Locale): string {
  const [section, entry, part, name] = place
  const own = section === 'industries' ? writtenFormats(scenario, model)[Number(entry)] : undefined
  const [changes, path]: readonly [Readonly<Record<string, Change>> | undefined, string] =
    section === 'story' && part === 'assumptions'
      ? [scenario.story?.[Number(entry)]?.assumptions, String(name)]
      : section === 'assumptions'
        ? [scenario.assumptions, String(entry)]
        : [part === 'assumptions' ? own?.assumptions : undefined, String(name)]
  const value = changes && entryOf(changes, path)?.value
  const definition = definitionAt(model, own ? `${own.id}.${path}` : path)
  return value === undefined || !definition ? '' : formatValue(value, shownUnit(definition), locale)
}

/** Lines of the user's own in a budget that comes along: nobody has said whether they are of the picture. */
function linesOfTheDesk({ before, after }: Versions, place: JsonPath, format: string, { language }: Locale): string[] {
  const own = writtenFormats(before.scenario, before.model)[Number(place[1])]
  const theirs = after.model.formats.find(({ id }) => id === format)?.lines ?? []
  const there = after.scenario.formats.find(({ id }) => id === format)?.lines ?? []
  return (own?.lines ?? []).flatMap(({ id, name }) =>
    theirs.some((line) => line.id === id) || !there.some((line) => line.id === id) ? [] : [textIn(name, language)],
  )
}
