import type { Input } from '../engine/resolve.ts'
import type { Model } from '../model/model.ts'
import { models } from '../model/models.ts'
import { newestOf } from '../model/newestModel.ts'
import type { Scenario } from '../model/scenario.ts'
import { everySuccessor } from '../model/everySuccessor.ts'
import type { Successors } from '../model/successors.ts'
import type { Text } from '../model/text.ts'
import { carryOver, type Carried, type LeftOut, type Moved } from './carryOver.ts'
import { faultAt, type Fault } from './fault.ts'
import { unchangedInputs } from './validateScenario.ts'
import { writeJsonPath, type JsonPath } from './jsonPath.ts'
import { readScenario, type Models } from './readScenario.ts'
import type { ScenarioFile } from './schema.ts'
import { writeScenario } from './writeScenario.ts'

/** A newer version of the model that a scenario rests on: what it says otherwise, and the scenario resting on it instead. */
export interface ModelUpdate {
  /** The scenario as it is, resting on `from`. */
  readonly scenario: Scenario
  readonly from: Model
  readonly to: Model
  readonly assumptions: readonly ChangedAssumption[]
  readonly equations: readonly ChangedEquation[]
  readonly adopted: Adopted
}

/** An assumption of which another version believes something else; one side is missing where only one version has it. */
export interface ChangedAssumption {
  readonly path: string
  readonly before?: Input
  readonly after?: Input
  /** Whether the scenario has a value of its own there, which stays. */
  readonly overridden: boolean
}

/** A variable that another version works out in another way; one side is missing where only one version has it. */
export interface ChangedEquation {
  readonly name: string
  readonly title: Text
  readonly before?: string
  readonly after?: string
}

/** Something of the user's that has no place in another version: for what the version says of it, or for a fault that it would be there. */
export type Lost = Omit<LeftOut, 'because'> & {
  /** The place as a person would write it. */
  readonly path: string
  readonly because: LeftOut['because'] | Fault
}

/** A scenario on another version of its model, with what of it has another place there, and what has none; or why it cannot be moved. */
export type Adopted =
  | {
      readonly ok: true
      readonly scenario: Scenario
      readonly moved: readonly Moved[]
      readonly lost: readonly Lost[]
      /** How many of the user's values, credences, formulas and observations stand there just as they are. */
      readonly kept: number
    }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Something that is told, and the steps of the story, from 1, that it is true of; of the scenario itself where there are none. */
export interface Told<One> {
  readonly one: One
  readonly steps: readonly number[]
}

/** What is to be told, once for the scenario and all steps of its story that say the same. */
export function toldOnce<One extends Moved | Lost>(all: readonly One[]): Told<One>[] {
  const told = new Map<string, Told<One>>()
  for (const one of all) {
    const { place, to } = one
    const because = !('because' in one) ? '' : typeof one.because === 'string' ? one.because : one.because.kind
    const step = place[0] === 'story' ? place[1] : undefined
    const key = JSON.stringify([step === undefined ? place : place.slice(2), to, because])
    const before = told.get(key) ?? { one, steps: [] }
    told.set(key, typeof step === 'number' ? { ...before, steps: [...before.steps, step + 1] } : before)
  }
  return [...told.values()]
}

/** Tell what a newer version of its model would mean for a scenario; nothing where there is none. */
export function modelUpdate(scenario: Scenario, known: Models = models): ModelUpdate | undefined {
  const from = known[scenario.model.id]?.[scenario.model.version]
  const to = newestOf(scenario, known)
  if (!from || !to) return undefined
  const adopted = adopt(scenario, from, to, known)
  const after = adopted.ok ? adopted.scenario : { ...scenario, formats: [] }
  const successors = successorsBetween(from, to, known)
  const assumptions = changedAssumptions(scenario, from, after, to, successors)
  return { scenario, from, to, assumptions, equations: changedEquations(from, to), adopted }
}

/** Of the versions after one up to another, the last that says where names and paths went. */
const successorsBetween = (from: Model, to: Model, known: Models): Successors | undefined =>
  Object.values(known[to.id] ?? {})
    .filter(({ version }) => version > from.version && version <= to.version)
    .flatMap(({ id, version }) => everySuccessor[id]?.[version] ?? [])
    .at(-1)

/**
 * Let a scenario rest on another version: as if its file had named that version from the start, with what has another name or place there
 * under that. What it says of things that are no more, that mean something else, or that cannot have such a value any longer, is left out
 * and told: the least that can be left out, so that no part keeps the others from being moved.
 */
function adopt(scenario: Scenario, from: Model, to: Model, known: Models): Adopted {
  const old = renamed(JSON.parse(writeScenario(scenario, {}, known)) as ScenarioFile, from, to)
  const successors = successorsBetween(from, to, known)
  const { file, moved, leftOut, without, before }: Carried = successors
    ? carryOver(old, from, to, successors)
    : { file: old, moved: [], leftOut: [], without: [], before: (place) => place }
  const lost: Lost[] = leftOut.map((one) => ({ ...one, path: writeJsonPath(one.place) }))
  const dropped = new Set(without.map((place) => JSON.stringify(place)))
  for (;;) {
    const left = pruned(file, [], dropped)
    const read = readScenario(JSON.stringify(left), known)
    if (read.ok) {
      const { scenario: adopted } = read
      const isLost = ({ place }: Moved) => lost.some((one) => one.place.every((step, depth) => step === place[depth]))
      const stays = moved.filter((one) => !isLost(one))
      const texts = { title: scenario.title, description: scenario.description }
      return { ok: true, scenario: { ...adopted, ...texts }, moved: stays, lost, kept: entriesOf(adopted) - stays.filter(isEntry).length }
    }
    const droppedThen = new Set(dropped) // as it was when the file was read
    for (const { line: _, ...fault } of read.faults) {
      const whole = unpruned(fault.place, droppedThen)
      const entry = leastWithout(whole)
      const key = JSON.stringify(entry)
      if (!entry || dropped.has(key)) continue
      dropped.add(key)
      const stood = faultAt(before(whole), fault)
      const name = ownNameIn(fault, file)
      const why = name === undefined ? { because: stood } : ({ because: 'owner', name } as const)
      lost.push({ place: before(entry), path: stood.path, ...why })
    }
    if (dropped.size === droppedThen.size) return { ok: false, faults: read.faults }
  }
}

/** The id of a formula of the user's that another one, or an observation, names and that is no longer there. */
function ownNameIn(fault: Fault, { metrics = [] }: ScenarioFile): string | undefined {
  const unknown = fault.kind === 'formula' ? fault.fault : fault
  return unknown.kind === 'unknown-name' && metrics.some(({ id }) => id === unknown.name) ? unknown.name : undefined
}

/** Years, draws and seed that were the model's own are the newer one's. */
const renamed = (file: ScenarioFile, from: Model, to: Model): ScenarioFile => ({
  ...file,
  model: { id: to.id, version: to.version },
  simulation: Object.fromEntries(
    Object.entries(file.simulation ?? {}).filter(([key, value]) => (from.simulation as unknown as Record<string, number>)[key] !== value),
  ),
})

/** How many values, credences, formulas and observations of its own a scenario has. */
const entriesOf = ({ assumptions, credence, metrics, observations = [], story = [] }: Scenario): number =>
  [assumptions, credence, ...story.flatMap((step) => [step.assumptions ?? {}, step.credence ?? {}])].reduce(
    (count, entries) => count + Object.keys(entries).length,
    metrics.length + observations.length,
  )

/** Whether what has moved is one of those, and neither a budget nor what a step shows. */
const isEntry = ({ place: [section, , part] }: Moved): boolean => section !== 'industries' && part !== 'view'

/** The least of a file that can be left out where something at a place is wrong; nothing where it cannot do without. */
function leastWithout(place: JsonPath): JsonPath | undefined {
  const [section, , part, second, ...deeper] = place
  switch (section) {
    case undefined:
    case 'model':
    case 'format':
    case 'version':
      return undefined
    // Answers go by the places of their questions: without one of these the others would be of something else.
    case 'room':
      return [section]
    case 'story':
      return place.slice(0, part === 'assumptions' || part === 'credence' ? 4 : 2)
    case 'industries':
    case 'formats':
      if (part === 'lines') return place.slice(0, deeper.length > 1 ? 6 : 4)
      return place.slice(0, part === 'assumptions' && second !== undefined ? 4 : 2)
    default:
      return place.slice(0, 2)
  }
}

/** What is left of a file, or of a part of it at a place, without what is dropped; a list of lines of which none is left goes too. */
function pruned(part: unknown, here: JsonPath, dropped: ReadonlySet<string>): unknown {
  const isDropped = (step: string | number) => dropped.has(JSON.stringify([...here, step]))
  if (Array.isArray(part))
    return part.flatMap((item: unknown, index) => (isDropped(index) ? [] : [pruned(item, [...here, index], dropped)]))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
      if (isDropped(key)) return []
      const left = pruned(value, [...here, key], dropped)
      return key === 'lines' && Array.isArray(left) && left.length === 0 ? [] : [[key, left]]
    }),
  )
}

/** Where something stands in a whole file that stands at a place of what is left of it. */
const unpruned = (place: JsonPath, dropped: ReadonlySet<string>): JsonPath =>
  place.reduce<JsonPath>((whole, step) => {
    if (typeof step === 'string') return [...whole, step]
    let index = step
    for (let before = 0; before <= index; before += 1) if (dropped.has(JSON.stringify([...whole, before]))) index += 1
    return [...whole, index]
  }, [])

const believed = ['value', 'low', 'high', 'distribution', 'neutral', 'claim', 'factor', 'loading'] as const

function changedAssumptions(scenario: Scenario, from: Model, adopted: Scenario, to: Model, successors?: Successors): ChangedAssumption[] {
  const [before, after] = [unchangedInputs(from, scenario), unchangedInputs(to, adopted)]
  const now = new Map(
    [...before.keys()].map((path) => {
      const successor = successors?.assumption(path) ?? { means: 'same', to: path }
      return [path, successor.means === 'same' ? successor.to : undefined]
    }),
  )
  const paired = new Map([...now].flatMap(([path, to]) => (to !== undefined && after.has(to) ? [[to, path] as const] : [])))
  const gone = [...before].flatMap(([path, was]) => (paired.has(now.get(path) ?? '') ? [] : [{ path, before: was, overridden: false }]))
  const there = [...after].flatMap(([path, is]) => {
    const old = paired.get(path)
    const was = old === undefined ? undefined : before.get(old)
    if (was && believed.every((part) => was[part] === is[part])) return []
    const overridden = adopted.assumptions[path]?.value !== undefined
    return [{ path, ...(was && { before: was }), after: is, overridden }]
  })
  return [...there, ...gone]
}

function changedEquations({ equations: before }: Model, { equations: after }: Model): ChangedEquation[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name], after[name]]
    const either = is ?? was
    if (!either || was?.formula === is?.formula) return []
    return [{ name, title: either.title, ...(was && { before: was.formula }), ...(is && { after: is.formula }) }]
  })
}
