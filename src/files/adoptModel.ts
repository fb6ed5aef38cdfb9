import type { Input } from '../engine/resolve.ts'
import type { Model } from '../model/model.ts'
import { latestModel, models } from '../model/models.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'
import type { Fault } from './fault.ts'
import { unchangedInputs } from './validateScenario.ts'
import type { JsonPath } from './jsonPath.ts'
import { readScenario, type Models } from './readScenario.ts'
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

/** A scenario on another version of its model, with what of it has no place there; or why it cannot be moved. */
export type Adopted =
  | { readonly ok: true; readonly scenario: Scenario; readonly lost: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The newest version of the model that a scenario names; nothing where it is the scenario's own. */
export function newestOf({ model: { id, version } }: Scenario, known: Models = models): Model | undefined {
  return Object.values(known[id] ?? {}).findLast((model) => model.version > version)
}

/** Whether new scenarios rest on a newer version of the model than this one does: one that is only offered is nothing to be told of unasked. */
export const isBehind = ({ model: { id, version } }: Scenario): boolean => id === latestModel.id && version < latestModel.version

/** Tell what a newer version of its model would mean for a scenario; nothing where there is none. */
export function modelUpdate(scenario: Scenario, known: Models = models): ModelUpdate | undefined {
  const from = known[scenario.model.id]?.[scenario.model.version]
  const to = newestOf(scenario, known)
  if (!from || !to) return undefined
  const adopted = adopt(scenario, from, to, known)
  const after = adopted.ok ? adopted.scenario : { ...scenario, industries: [] }
  return { scenario, from, to, assumptions: changedAssumptions(scenario, from, after, to), equations: changedEquations(from, to), adopted }
}

/**
 * Let a scenario rest on another version: as if its file had named that version from the start. What it says of assumptions,
 * claims or variables that are no more, or that cannot have such a value any longer, is left out and told.
 */
function adopt(scenario: Scenario, from: Model, to: Model, known: Models): Adopted {
  const lost: Fault[] = []
  let file = renamed(JSON.parse(writeScenario(scenario, {}, known)) as Sections, from, to)
  for (;;) {
    const read = readScenario(JSON.stringify(file), known)
    if (read.ok) return { ok: true, scenario: { ...read.scenario, title: scenario.title, description: scenario.description }, lost }
    const single = read.faults.filter(isOfOneEntry)
    if (single.length === 0) return { ok: false, faults: read.faults }
    lost.push(...single.map(withoutLine))
    file = leaveOut(file, single)
  }
}

interface Sections {
  readonly simulation: Readonly<Record<string, number>>
  readonly credence: Readonly<Record<string, unknown>>
  readonly assumptions: Readonly<Record<string, unknown>>
  readonly metrics: readonly unknown[]
  readonly observations?: readonly unknown[]
  readonly story: readonly Partial<Pick<Sections, 'credence' | 'assumptions'>>[]
}

/** Years, draws and seed that were the model's own are the newer one's. */
const renamed = (file: Sections, from: Model, to: Model): Sections & Pick<Scenario, 'model'> => ({
  ...file,
  model: { id: to.id, version: to.version },
  simulation: Object.fromEntries(
    Object.entries(file.simulation).filter(([key, value]) => (from.simulation as unknown as Record<string, number>)[key] !== value),
  ),
})

const isOfOneEntry = ({ place }: Fault): boolean =>
  place.length > 1 && ['credence', 'assumptions', 'metrics', 'observations', 'story'].includes(String(place[0]))

/** The text that was read is none that anyone has seen. */
const withoutLine = ({ line: _, ...fault }: Fault): Fault => fault

function leaveOut<File extends Sections>(file: File, faults: readonly Fault[]): File {
  const depth = (place: JsonPath) => (place[0] === 'story' ? 4 : 2)
  const wrong = new Set(faults.map(({ place }) => JSON.stringify(place.slice(0, depth(place)))))
  const keep = (...place: JsonPath) => !wrong.has(JSON.stringify(place))
  const left = (entries: Readonly<Record<string, unknown>>, ...section: JsonPath) =>
    Object.fromEntries(Object.entries(entries).filter(([entry]) => keep(...section, entry)))
  return {
    ...file,
    credence: left(file.credence, 'credence'),
    assumptions: left(file.assumptions, 'assumptions'),
    metrics: file.metrics.filter((_, index) => keep('metrics', index)),
    ...(file.observations && { observations: file.observations.filter((_, index) => keep('observations', index)) }),
    story: file.story.map(({ credence, assumptions, ...step }, index) => ({
      ...step,
      ...(credence && { credence: left(credence, 'story', index, 'credence') }),
      ...(assumptions && { assumptions: left(assumptions, 'story', index, 'assumptions') }),
    })),
  }
}

const believed = ['value', 'low', 'high', 'distribution', 'neutral', 'claim', 'factor', 'loading'] as const

function changedAssumptions(scenario: Scenario, from: Model, adopted: Scenario, to: Model): ChangedAssumption[] {
  const [before, after] = [unchangedInputs(from, scenario), unchangedInputs(to, adopted)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)]
    if (was && is && believed.every((part) => was[part] === is[part])) return []
    const overridden = adopted.assumptions[path]?.value !== undefined
    return [{ path, ...(was && { before: was }), ...(is && { after: is }), overridden }]
  })
}

function changedEquations({ equations: before }: Model, { equations: after }: Model): ChangedEquation[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name], after[name]]
    const either = is ?? was
    if (!either || was?.formula === is?.formula) return []
    return [{ name, title: either.title, ...(was && { before: was.formula }), ...(is && { after: is.formula }) }]
  })
}
