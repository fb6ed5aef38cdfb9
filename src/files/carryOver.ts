import { parseFormula } from '../engine/formula/parse.ts'
import { everyPart, type Expression } from '../engine/formula/expression.ts'
import { metricChart, metricOf } from '../analysis/catalogue/metricChart.ts'
import type { Model } from '../model/model.ts'
import type { Successor, Successors } from '../model/successors.ts'
import { entryOf } from '../model/entryOf.ts'
import { freshId, takenNames } from './ids.ts'
import type { JsonPath } from './jsonPath.ts'
import type { FileFormat, FileObservation, FileStep, ScenarioFile } from './schema.ts'

/** Something of the user's that means the same in another version, under another name or in another place. */
export interface Moved {
  /** Where it stands in the scenario's file. */
  readonly place: JsonPath
  /** A path, a formula or the id of a format. */
  readonly to: string
  /** Names in a formula that mean something else there. */
  readonly otherwise?: readonly string[]
}

/** Something of the user's that has no place in another version, and why: `owner` where what it belongs to has none. */
export interface LeftOut {
  readonly place: JsonPath
  readonly because: Exclude<Successor['means'], 'same'> | 'owner'
  /** Where its meaning went: a path, a name, or the id of a format. */
  readonly to?: string
  /** Of a formula: the name in it that has no place. */
  readonly name?: string
}

/** A file as a version with other names and paths would have it. Lists keep their places: what is left out of them stands in `leftOut`. */
export interface Carried {
  readonly file: ScenarioFile
  readonly moved: readonly Moved[]
  readonly leftOut: readonly LeftOut[]
  /** Items of lists to be left out, by where they stand in the new file. */
  readonly without: readonly JsonPath[]
  /** Where something stood in the old file that stands at a place of the new one. */
  readonly before: (place: JsonPath) => JsonPath
}

/** Carry a file from a version in which industries have budgets to one in which formats have. */
export function carryOver(old: ScenarioFile, from: Model, to: Model, successors: Successors): Carried {
  return new Carrying(old, from, to, successors).carried()
}

/** What is said of something that cannot go along. */
type Without = Exclude<Successor, { means: 'same' }> | { readonly means: 'owner'; readonly to?: never }

type Changes = NonNullable<ScenarioFile['assumptions']>
type Readings = NonNullable<FileFormat['assumptions']>
type Line = NonNullable<FileFormat['lines']>[number]
type Metric = NonNullable<ScenarioFile['metrics']>[number]

interface InNewNames {
  readonly formula: string
  readonly otherwise: readonly string[]
  readonly without?: { readonly name: string; readonly successor: Without }
}

class Carrying {
  readonly #old: ScenarioFile
  readonly #from: Model
  readonly #to: Model
  readonly #successors: Successors
  readonly #moved: Moved[] = []
  readonly #leftOut: LeftOut[] = []
  readonly #without: JsonPath[] = []
  /** By where it stands in the new file: where it stood in the old one. */
  readonly #before = new Map<string, JsonPath>()
  /** New ids of metrics whose own mean something now. */
  readonly #metricIds: ReadonlyMap<string, string>

  constructor(old: ScenarioFile, from: Model, to: Model, successors: Successors) {
    this.#old = old
    this.#from = from
    this.#to = to
    this.#successors = successors
    this.#metricIds = this.#freshMetricIds()
  }

  carried(): Carried {
    const { industries = [], assumptions, metrics, observations, story, ...others } = this.#old
    const file: ScenarioFile = {
      ...others,
      formats: industries.map((industry, index) => this.#format(industry, ['industries', index], ['formats', index])),
      ...(assumptions && { assumptions: this.#assumptions(assumptions, ['assumptions']) }),
      ...(metrics && { metrics: metrics.map((metric, index) => this.#metric(metric, ['metrics', index])) }),
      ...(observations && { observations: observations.map((one, index) => this.#observation(one, ['observations', index])) }),
      ...(story && { story: story.map((step, index) => this.#step(step, ['story', index])) }),
    }
    return { file, moved: this.#moved, leftOut: this.#leftOut, without: this.#without, before: (place) => this.#stoodAt(place) }
  }

  #stoodAt(place: JsonPath): JsonPath {
    for (let length = place.length; length > 0; length -= 1) {
      const before = this.#before.get(JSON.stringify(place.slice(0, length)))
      if (before) return [...before, ...place.slice(length)]
    }
    return place
  }

  #remember(now: JsonPath, before: JsonPath) {
    this.#before.set(JSON.stringify(now), before)
  }

  #leaveOut(place: JsonPath, { means, to }: Without, name?: string) {
    this.#leftOut.push({ place, because: means, ...(to !== undefined && { to }), ...(name !== undefined && { name }) })
  }

  #assumptions(changes: Changes, here: JsonPath): Changes {
    return Object.fromEntries(
      Object.entries(changes).flatMap(([path, change]) => {
        const place = [...here, path]
        const successor = this.#hasOwner(path) ? this.#successors.assumption(path) : ({ means: 'owner' } as const)
        if (successor.means !== 'same') {
          this.#leaveOut(place, successor)
          return []
        }
        if (successor.to !== path) this.#moved.push({ place, to: successor.to })
        this.#remember([...here, successor.to], place)
        return [[successor.to, change]]
      }),
    )
  }

  /** Whether the format and the line of an assumption come along. */
  #hasOwner(path: string): boolean {
    const [industry = '', line, ...rest] = path.split('.')
    if (line === undefined || industry === 'factor') return true
    const theirs = this.#from.formats.find(({ id }) => id === industry)
    if (!theirs || this.#successors.format(industry) === undefined) return false
    return rest.length === 0 || theirs.lines.some(({ id }) => id === line) || this.#successors.isSameBudget(industry)
  }

  /** An industry of the model's with other readings or lines; one of the user's own lacks what a format has to say. */
  #format(industry: FileFormat, place: JsonPath, now: JsonPath): FileFormat {
    const { id, name, unit, note, assumptions, lines } = industry
    this.#remember(now, place)
    const format = this.#from.formats.some((one) => one.id === id) ? this.#successors.format(id) : undefined
    if (format === undefined) {
      this.#leaveOut(place, { means: 'gone' })
      this.#without.push(now)
      return industry
    }
    const sameBudget = this.#successors.isSameBudget(id)
    const texts = { ...(name && { name }), ...(unit && { unit }), ...(note !== undefined && { note }) }
    // Words and lines of another kind of project would be put on a budget that is not theirs.
    if (!sameBudget) {
      for (const key of Object.keys(texts)) this.#leaveOut([...place, key], { means: 'project', to: format })
      if (lines) this.#leaveOut([...place, 'lines'], { means: 'project', to: format })
    } else if (Object.keys(texts).length > 0 || lines) this.#moved.push({ place, to: format })
    const readings = assumptions && this.#readings(assumptions, id, [...place, 'assumptions'], [...now, 'assumptions'])
    const isSaid = sameBudget || Object.keys(readings ?? {}).length > 0
    if (!isSaid) this.#without.push(now)
    return {
      id: format,
      ...(sameBudget && texts),
      ...(readings && { assumptions: readings }),
      ...(sameBudget &&
        lines && { lines: lines.map((line, index) => this.#line(line, id, format, [...place, 'lines', index], [...now, 'lines', index])) }),
    }
  }

  #line(line: Line, industry: string, format: string, place: JsonPath, now: JsonPath): Line {
    const { id, assumptions, ...others } = line
    const isTheirs = this.#from.formats.some((one) => one.id === industry && one.lines.some((known) => known.id === id))
    const theirs = this.#to.formats.find((one) => one.id === format)?.lines.find((known) => known.id === id)
    if (isTheirs && !theirs) {
      const successor = this.#successors.assumption(`${industry}.${id}.baseCost`)
      this.#leaveOut(place, successor.means === 'same' ? { means: 'gone' } : successor)
      this.#without.push(now)
    }
    return {
      ...{ id, ...others },
      // A line of the user's own is none of the picture: what AI could do of it never depended on that.
      ...(theirs?.picture !== undefined && { picture: theirs.picture }),
      ...(assumptions && {
        assumptions: this.#readings(assumptions, `${industry}.${id}`, [...place, 'assumptions'], [...now, 'assumptions']),
      }),
    }
  }

  #readings(readings: Readings, owner: string, place: JsonPath, now: JsonPath): Readings {
    return Object.fromEntries(
      Object.entries(readings).flatMap(([name, reading]) => {
        const successor = this.#successors.assumption(`${owner}.${name}`)
        if (successor.means !== 'same') {
          this.#leaveOut([...place, name], successor)
          return []
        }
        const named = successor.to.split('.').at(-1) ?? name
        // Of a line that comes along with its budget nothing more has to be told.
        if (!owner.includes('.')) this.#moved.push({ place: [...place, name], to: successor.to })
        this.#remember([...now, named], [...place, name])
        return [[named, reading]]
      }),
    )
  }

  #freshMetricIds(): ReadonlyMap<string, string> {
    const { metrics = [] } = this.#old
    const members = [...this.#to.industries, ...this.#to.formats].map(({ id }) => id)
    const taken = new Set([...takenNames(this.#to), ...members, ...Object.keys(this.#to.recipients)])
    const ids = new Map<string, string>()
    for (const { id } of metrics) {
      const isTaken = (one: string) => taken.has(one) || metrics.some((metric) => metric.id === one) || [...ids.values()].includes(one)
      if (taken.has(id)) ids.set(id, freshId(id, 'metric', isTaken))
    }
    return ids
  }

  #metric(metric: Metric, place: JsonPath): Metric {
    const { formula, otherwise, without } = this.#formula(metric.formula)
    if (without) {
      this.#leaveOut(place, without.successor, without.name)
      this.#without.push(place)
      return metric
    }
    const id = this.#metricIds.get(metric.id) ?? metric.id
    const dimensions = metric.dimensions.map(ofFormats)
    const isAsBefore = formula === metric.formula && id === metric.id && dimensions.every((one, index) => one === metric.dimensions[index])
    if (!isAsBefore || otherwise.length > 0)
      this.#moved.push({ place, to: id === metric.id ? formula : `${id} = ${formula}`, ...(otherwise.length > 0 && { otherwise }) })
    return { ...metric, id, dimensions, formula }
  }

  /** A formula in the new names, with those that mean something else under the same name; or the first name that is no more. */
  #formula(formula: string): InNewNames {
    const parsed = parseFormula(formula)
    if (!parsed.ok) return { formula, otherwise: [] }
    const names: { readonly from: number; readonly to: number; readonly now: string }[] = []
    const otherwise = new Set<string>()
    const gone: { readonly name: string; readonly successor: Without }[] = []
    const roles = new Map<Expression, 'dimension' | 'member'>()
    everyPart(parsed.expression, (part) => {
      if (part.kind === 'call') {
        const [first, second] = part.given
        if (part.name === 'sum' && second) roles.set(second, 'dimension')
        if (part.name === 'at' && first) roles.set(first, 'member')
      }
      if (part.kind !== 'name') return
      const { name, from, to } = part
      const role = roles.get(part)
      if (role === 'dimension') names.push({ from, to, now: ofFormats(name) })
      else if (role === 'member') {
        const isOwn = !this.#from.formats.some(({ id }) => id === name) && !Object.hasOwn(this.#from.recipients, name)
        if (isOwn) gone.push({ name, successor: { means: 'owner' } })
        names.push({ from, to, now: this.#successors.format(name) ?? name })
      } else if (this.#old.metrics?.some(({ id }) => id === name)) names.push({ from, to, now: this.#metricIds.get(name) ?? name })
      else {
        const successor = this.#successors.name(name)
        if (successor.means === 'same') names.push({ from, to, now: successor.to })
        else if (successor.to === name) otherwise.add(name)
        else gone.push({ name, successor })
      }
    })
    const inNewNames = names.toSorted((one, other) => other.from - one.from).reduce(replaced, formula)
    return { formula: inNewNames, otherwise: [...otherwise], ...(gone[0] && { without: gone[0] }) }
  }

  #observation(observation: FileObservation, place: JsonPath): FileObservation {
    const { variable, industry, ...others } = observation
    const own = this.#old.metrics?.find(({ id }) => id === variable)
    const successor: Successor = own
      ? { means: 'same', to: this.#metricIds.get(variable) ?? variable }
      : this.#successors.observed(variable)
    if (successor.means !== 'same') {
      this.#leaveOut(place, successor)
      this.#without.push(place)
      return observation
    }
    const named = { variable: successor.to, ...others }
    if (industry === undefined) {
      if (successor.to !== variable) this.#moved.push({ place, to: successor.to })
      return named
    }
    const format = this.#successors.format(industry)
    const unit = (own ?? entryOf(this.#from.equations, variable))?.unit ?? '1'
    // A share is a share of whatever project; an amount is one of its own kind.
    if (format === undefined || (unit !== '1' && !this.#successors.isSameProject(industry))) {
      this.#leaveOut(place, format === undefined ? { means: 'owner' } : { means: 'project', to: format })
      this.#without.push(place)
      return observation
    }
    const dimensions = own ? own.dimensions.map(ofFormats) : (entryOf(this.#to.equations, successor.to)?.dimensions ?? [])
    const isOfFormat = dimensions.some((one) => one === 'format' || one === 'line')
    if (isOfFormat || successor.to !== variable) this.#moved.push({ place, to: isOfFormat ? format : successor.to })
    return { ...named, ...(isOfFormat ? { format } : { industry }) }
  }

  #step(step: FileStep, place: JsonPath): FileStep {
    const { view, assumptions, ask, ...others } = step
    // What one project costs, and what the room is asked of, is told of a format.
    const isOfFormat = view.lens === 'project' || ask !== undefined
    const industry = (isOfFormat ? this.#successors.format(view.industry) : undefined) ?? view.industry
    if (industry !== view.industry) this.#moved.push({ place: [...place, 'view', 'industry'], to: industry })
    const charts = view.charts.map((chart) => {
      const now = this.#metricIds.get(metricOf(chart) ?? '')
      return now === undefined ? chart : metricChart(now)
    })
    return {
      ...others,
      view: { ...view, industry, charts },
      ...(assumptions && { assumptions: this.#assumptions(assumptions, [...place, 'assumptions']) }),
      ...(ask && { ask }),
    }
  }
}

/** What an industry was to formulas a format is now. */
const ofFormats = <Name extends string>(dimension: Name): Name | 'format' => (dimension === 'industry' ? 'format' : dimension)

const replaced = (text: string, { from, to, now }: { readonly from: number; readonly to: number; readonly now: string }): string =>
  text.slice(0, from) + now + text.slice(to)
