import { caseFormulas, factorAt, layOver, type Input } from '../engine/case.ts'
import type { Model } from '../model/model.ts'
import type { Change, Metric, Scenario, StoryStep } from '../model/scenario.ts'
import { faultAt, type Fault } from './fault.ts'
import { faultsOfIds, takenNames } from './ids.ts'
import { bothLanguages, completeIndustry, faultsOfIndustries } from './industries.ts'
import { faultsOfObservations } from './observations.ts'
import { faultsOfChange } from './readings.ts'
import type { FileStep, ScenarioFile } from './schema.ts'

/**
 * Make a scenario of a file that has the right form, and find all that does not fit its model. With faults the scenario is
 * only what could be understood.
 *
 * @param dropped Sections that were taken out because they are misformed.
 */
export function fit(file: ScenarioFile, model: Model, dropped: ReadonlySet<string>): { scenario: Scenario; faults: readonly Fault[] } {
  const { title, description, simulation, credence = {}, industries = [], metrics = [], observations = [] } = file
  const wrongIndustries = faultsOfIndustries(industries, model)
  const industriesKnown = wrongIndustries.length === 0 && !dropped.has('industries')
  const scenario: Scenario = {
    model: { id: model.id, version: model.version },
    title: bothLanguages(title),
    description: bothLanguages(description),
    simulation: { ...model.simulation, ...simulation },
    credence,
    assumptions: asChanges(file.assumptions),
    industries: industriesKnown ? industries.map((industry) => completeIndustry(industry, model)) : [],
    metrics: metrics.map((metric) => ({ ...metric, title: bothLanguages(metric.title) })),
    ...(observations.length > 0 && { observations }),
    ...(file.story && file.story.length > 0 && { story: file.story.map(completeStep) }),
  }
  const wrongAssumptions = faultsOfAssumptions(scenario, model)
    .filter((fault) => industriesKnown || !mayBeTheirs(fault))
    .map((fault) => asWritten(fault, file))
  const wrongMetrics = industriesKnown && metrics.length > 0 ? faultsOfMetrics(scenario, model) : []
  const canBeSeen = industriesKnown && !dropped.has('metrics') && wrongMetrics.length === 0
  const wrongObservations = canBeSeen && observations.length > 0 ? faultsOfObservations(observations, layOver(model, scenario)) : []
  const wrongSteps = (file.story ?? []).flatMap((step, index) =>
    faultsOfStep(completeStep(step), scenario, model)
      .filter((fault) => industriesKnown || !mayBeTheirs(fault))
      .map((fault) => asWritten(fault, step))
      .map((fault) => faultAt(['story', index, ...fault.place], fault)),
  )
  const wrong = [...wrongIndustries, ...faultsOfCredence(credence, model), ...wrongAssumptions, ...wrongMetrics]
  return { scenario, faults: [...wrong, ...wrongObservations, ...wrongSteps] }
}

/** The name of an assumption may be unknown only because the industry or the line that it belongs to is misformed. */
const mayBeTheirs = (fault: Fault): boolean => fault.kind === 'unknown-name' && fault.name.includes('.')

/** A bare number has no `value` inside. */
function asWritten(fault: Fault, { assumptions = {} }: Pick<ScenarioFile, 'assumptions'>): Fault {
  const [section = '', path = '', inside] = fault.place
  const isBare = inside !== undefined && typeof assumptions[path] === 'number'
  return isBare ? faultAt([section, path], fault) : fault
}

/** Apply the short form: a bare number is a value. */
const asChange = (change: number | Change): Change => (typeof change === 'number' ? { value: change } : change)

const asChanges = (changes: ScenarioFile['assumptions'] = {}): Scenario['assumptions'] =>
  Object.fromEntries(Object.entries(changes).map(([path, to]) => [path, asChange(to)]))

const completeStep = ({ title, text, notes, ask, assumptions, ...step }: FileStep): StoryStep => ({
  ...step,
  title: bothLanguages(title),
  text: bothLanguages(text),
  notes: bothLanguages(notes),
  ...(assumptions && { assumptions: asChanges(assumptions) }),
  ...(ask && { ask: { ...ask, question: bothLanguages(ask.question) } }),
})

/** Find what a step of the story changes that is nowhere, or that cannot have such a value. */
const faultsOfStep = ({ assumptions, credence = {} }: StoryStep, scenario: Scenario, model: Model): Fault[] => [
  ...faultsOfCredence(credence, model),
  ...(assumptions ? faultsOfAssumptions({ ...scenario, assumptions }, model) : []),
]

/** The scenario as a step of its story shows it; what has no place in it any more is left out. */
export function atStep(step: StoryStep, scenario: Scenario, model: Model): Scenario {
  const { assumptions = scenario.assumptions, credence = scenario.credence } = step
  const wrong = new Set(faultsOfStep(step, scenario, model).map(({ place }) => JSON.stringify(place.slice(0, 2))))
  const fitting = <Entry>(section: string, entries: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(entries).filter(([entry]) => !wrong.has(JSON.stringify([section, entry]))))
  return { ...scenario, assumptions: fitting('assumptions', assumptions), credence: fitting('credence', credence) }
}

/** Find credences in claims that the model does not have. */
export function faultsOfCredence(credence: Scenario['credence'], { claims }: Model): Fault[] {
  const known = Object.keys(claims)
  const strangers = Object.keys(credence).filter((name) => !Object.hasOwn(claims, name))
  return strangers.map((name) => faultAt(['credence', name], { kind: 'unknown-name', of: 'claim', name, known }))
}

/** Find changes of assumptions that are nowhere, or to values that they cannot have. The scenario's industries must be right. */
export function faultsOfAssumptions(scenario: Scenario, model: Model): Fault[] {
  const inputs = inputsByPath(model, scenario)
  const known = [...inputs.keys()]
  return Object.entries(scenario.assumptions).flatMap(([path, to]) => {
    const input = inputs.get(path)
    const here = ['assumptions', path]
    if (!input) return [faultAt(here, { kind: 'unknown-name', of: 'assumption', name: path, known })]
    return faultsOfChange(to, input, assumptionOf(input, model), here)
  })
}

/** What every assumption is before the scenario changes it, by path. */
export function inputsByPath(model: Model, scenario: Scenario): ReadonlyMap<string, Input> {
  const { inputs } = layOver(model, { ...scenario, assumptions: {}, metrics: [] })
  return new Map([...inputs.values()].flat().map((input) => [input.path, input]))
}

function assumptionOf({ name, path }: Input, model: Model) {
  const { world, industry, line } = model.assumptions
  const assumption = factorAt(model, path) ?? world[name] ?? industry[name] ?? line[name]
  if (!assumption) throw new Error(`No assumption ${name}`)
  return assumption
}

/** Find metrics whose id means something already or whose formula cannot be computed. */
export function faultsOfMetrics(scenario: Scenario, model: Model): Fault[] {
  const { metrics } = scenario
  const members = [...model.industries, ...scenario.industries].map(({ id }) => id)
  const taken = new Set([...takenNames(model), ...members, ...Object.keys(model.recipients)])
  const wrongIds = faultsOfIds(metrics, taken, ['metrics'])
  const wrong = new Set(wrongIds.map(({ place }) => place[1]))
  const sound = metrics.filter((_, index) => !wrong.has(index))
  return [...wrongIds, ...faultsOfFormulas({ ...scenario, metrics: sound }, model, metrics)]
}

/** Formulas that cannot be read hide what is wrong with the others, so those are checked once more without them. */
function faultsOfFormulas(scenario: Scenario, model: Model, all: readonly Metric[]): Fault[] {
  const { faults } = caseFormulas(model, scenario)
  const wrong = new Set(faults.map(({ variable }) => variable))
  const others = scenario.metrics.filter(({ id }) => !wrong.has(id))
  const named = faults.map(({ variable, fault }) => {
    const index = all.findIndex(({ id }) => id === variable)
    const formula = all[index]?.formula ?? ''
    return faultAt(['metrics', index, fault.kind === 'unknown-unit' ? 'unit' : 'formula'], { kind: 'formula', fault, formula })
  })
  if (wrong.size === 0 || others.length === 0) return named
  const second = faultsOfFormulas({ ...scenario, metrics: others }, model, all)
  return [...named, ...second.filter((fault) => !isEcho(fault, wrong))]
}

/** A name is unknown only because its own formula is wrong. */
const isEcho = (fault: Fault, wrong: ReadonlySet<string>): boolean =>
  fault.kind === 'formula' && fault.fault.kind === 'unknown-name' && wrong.has(fault.fault.name)
