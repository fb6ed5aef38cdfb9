import { definitionOf, inputsByPath } from '../analysis/catalogue/address.ts'
import { resolveFormulas, resolveScenario, type Input } from '../engine/resolve.ts'
import type { Expression } from '../engine/formula/expression.ts'
import { normalizeFormula } from '../engine/formula/normalize.ts'
import { entryOf } from '../model/entryOf.ts'
import type { Model } from '../model/model.ts'
import { asAsked, marketOf } from '../model/ours.ts'
import { askingUntil } from '../model/asking.ts'
import type { Asking, Change, Metric, Scenario, StoryStep } from '../model/scenario.ts'
import { faultAt, faultsOfEach, type Fault } from './fault.ts'
import { faultsOfIds, memberNames, takenNames } from './ids.ts'
import { bothLanguages, completeFormat, faultsOfFormats, formatsKey, strangeKey } from './fileFormats.ts'
import { saysMore, writeFormat } from './writeFormat.ts'
import { faultsOfObservations } from './observationFaults.ts'
import { faultsOfRoom } from './roomFaults.ts'
import { faultsOfScope } from './scopeFaults.ts'
import { faultsOfChange } from './readings.ts'
import type { FileStep, ScenarioFile } from './schema.ts'

/**
 * Make a scenario of a file that has the right form, and find all that does not fit its model. With faults the scenario is
 * only what could be understood.
 *
 * @param dropped Sections that were taken out because they are misformed.
 */
export function validateScenario(
  file: ScenarioFile,
  model: Model,
  dropped: ReadonlySet<string>,
): { scenario: Scenario; faults: readonly Fault[] } {
  const { title, description, simulation, credence = {}, metrics = [], observations = [], scope, room } = file
  const listKey = formatsKey(model)
  const formats = file[listKey] ?? []
  const otherKey = listKey === 'formats' ? 'industries' : 'formats'
  const wrongFormats = [...(file[otherKey] === undefined ? [] : [strangeKey([otherKey], [listKey])]), ...faultsOfFormats(formats, model)]
  const formatsKnown = wrongFormats.length === 0 && !dropped.has(listKey)
  const scenario: Scenario = {
    model: { id: model.id, version: model.version },
    title: bothLanguages(title),
    description: bothLanguages(description),
    simulation: { ...model.simulation, ...simulation },
    credence,
    assumptions: asChanges(file.assumptions),
    formats: formatsKnown
      ? formats.map((format) => completeFormat(format, model)).filter((format) => saysMore(writeFormat(format, model)))
      : [],
    metrics: metrics.map((metric) => ({
      ...metric,
      title: bothLanguages(metric.title),
      formula: normalizeFormula(metric.formula).text,
    })),
    ...(scope && Object.keys(scope).length > 0 && { scope: scope as Asking }),
    ...(observations.length > 0 && { observations }),
    ...(file.story && file.story.length > 0 && { story: file.story.map(completeStep) }),
    ...(room && { room }),
  }
  // The name of an assumption may be unknown only because the format or the line that it belongs to is misformed.
  const mayBeTheirs = (path: string) => !formatsKnown && path.includes('.')
  const wrongAssumptions = faultsOfAssumptions(scenario, model, mayBeTheirs).map((fault) => asWritten(fault, file))
  const wrongScope =
    scope && formatsKnown && !dropped.has('simulation') ? faultsOfScope(scope, resolveScenario(model, marketOf(scenario))) : []
  const asked = wrongScope.length > 0 ? marketOf(scenario) : scenario
  const wrongMetrics = formatsKnown && metrics.length > 0 ? faultsOfMetrics(asked, model) : []
  const canBeSeen = formatsKnown && !dropped.has('metrics') && wrongMetrics.length === 0
  const wrongObservations = canBeSeen && observations.length > 0 ? faultsOfObservations(observations, resolveScenario(model, asked)) : []
  const wrongSteps = faultsOfEach(file.story ?? [], (step) =>
    faultsOfStep(completeStep(step), scenario, model, mayBeTheirs).map(
      (fault) => () => faultAt(['story', file.story?.indexOf(step) ?? 0, ...asWritten(fault, step).place], fault),
    ),
  )
  const wrongRoom = canBeSeen && room ? faultsOfRoom(room, resolveScenario(model, asked)) : []
  const wrong = [...wrongFormats, ...wrongScope, ...faultsOfCredence(credence, model), ...wrongAssumptions, ...wrongMetrics]
  return { scenario, faults: [...wrong, ...wrongObservations, ...wrongSteps, ...wrongRoom] }
}

/** A bare number has no `value` inside. */
function asWritten(fault: Fault, { assumptions = {} }: Pick<ScenarioFile, 'assumptions'>): Fault {
  const [section = '', path = '', inside] = fault.place
  const isBare = inside !== undefined && typeof entryOf(assumptions, String(path)) === 'number'
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
const faultsOfStep = (
  { assumptions, credence = {} }: StoryStep,
  scenario: Scenario,
  model: Model,
  mayBeUnknown: (path: string) => boolean,
): Fault[] => [
  ...faultsOfCredence(credence, model),
  ...(assumptions ? faultsOfAssumptions({ ...scenario, assumptions }, model, mayBeUnknown) : []),
]

/** The scenario as a step of its story shows it; what has no place in it any more is left out. */
export function atStep(step: StoryStep, scenario: Scenario, model: Model): Scenario {
  const { assumptions = scenario.assumptions, credence = scenario.credence, until } = step
  const inputs = unchangedInputs(model, scenario)
  const fitting = <Entry>(entries: Readonly<Record<string, Entry>>, fits: (name: string, entry: Entry) => boolean) =>
    Object.fromEntries(Object.entries(entries).filter(([name, entry]) => fits(name, entry)))
  return {
    ...(until !== undefined && until >= scenario.simulation.startYear ? askingUntil(scenario, until) : scenario),
    assumptions: fitting(assumptions, (path, to) => {
      const input = inputs.get(path)
      return input !== undefined && faultsOfChange(to, input, definitionOf(model, path), []).length === 0
    }),
    credence: fitting(credence, (claim) => Object.hasOwn(model.claims, claim)),
  }
}

/** Find credences in claims that the model does not have. */
export function faultsOfCredence(credence: Scenario['credence'], { claims }: Model): Fault[] {
  const known = Object.keys(claims)
  const strangers = Object.keys(credence).filter((name) => !Object.hasOwn(claims, name))
  return faultsOfEach(strangers, (name) => [() => faultAt(['credence', name], { kind: 'unknown-name', of: 'claim', name, known })])
}

/**
 * Find changes of assumptions that are nowhere, or to values that they cannot have. The scenario's formats must be right.
 *
 * @param mayBeUnknown Paths of which nothing can be told.
 */
export function faultsOfAssumptions(scenario: Scenario, model: Model, mayBeUnknown: (path: string) => boolean = () => false): Fault[] {
  const inputs = unchangedInputs(model, scenario)
  const known = [...inputs.keys()]
  return faultsOfEach(Object.entries(scenario.assumptions), ([path, to]) => {
    const input = inputs.get(path)
    const here = ['assumptions', path]
    if (input) return faultsOfChange(to, input, definitionOf(model, path), here).map((fault) => () => fault)
    return mayBeUnknown(path) ? [] : [() => faultAt(here, { kind: 'unknown-name', of: 'assumption', name: path, known })]
  })
}

const lastInputs = new WeakMap<Model, { readonly own: Scenario['formats']; readonly inputs: ReadonlyMap<string, Input> }>()

/** What every assumption is before the scenario changes or doubts it, by path: the same for all steps of a story. */
export function unchangedInputs(model: Model, scenario: Scenario): ReadonlyMap<string, Input> {
  const { formats: own } = scenario
  const last = lastInputs.get(model)
  if (last && (last.own === own || last.own.length + own.length === 0)) return last.inputs
  const inputs = inputsByPath(resolveScenario(model, { ...scenario, assumptions: {}, credence: {}, metrics: [] }))
  lastInputs.set(model, { own, inputs })
  return inputs
}

/** Find metrics whose id means something already or whose formula cannot be computed. */
export function faultsOfMetrics(scenario: Scenario, model: Model): Fault[] {
  const { metrics } = scenario
  const taken = new Set([...takenNames(asAsked(model, scenario)), ...memberNames(model, scenario)])
  const wrongIds = faultsOfIds(metrics, taken, ['metrics'])
  const wrongDimensions = metrics.flatMap(({ dimensions }, index) =>
    dimensions.flatMap((dimension, place) =>
      model.dimensions.includes(dimension)
        ? []
        : [
            faultAt(['metrics', index, 'dimensions', place], {
              kind: 'not-one-of',
              found: JSON.stringify(dimension),
              known: model.dimensions,
            }),
          ],
    ),
  )
  const wrong = new Set([...wrongIds, ...wrongDimensions].map(({ place }) => place[1]))
  const sound = metrics.filter((_, index) => !wrong.has(index))
  return [...wrongIds, ...wrongDimensions, ...faultsOfFormulas({ ...scenario, metrics: sound }, model, metrics)]
}

/** Formulas that cannot be read hide what is wrong with the others, so those that do not rest on them are checked once more by themselves. */
function faultsOfFormulas(scenario: Scenario, model: Model, all: readonly Metric[]): Fault[] {
  const { symbols, faults } = resolveFormulas(model, scenario)
  const spoilt = new Set(faults.map(({ variable }) => variable))
  const named = (found: typeof faults) =>
    found.map(({ variable, fault }) => {
      const index = all.findIndex(({ id }) => id === variable)
      const formula = all[index]?.formula ?? ''
      return faultAt(['metrics', index, fault.kind === 'unknown-unit' ? 'unit' : 'formula'], { kind: 'formula', fault, formula })
    })
  if (spoilt.size === 0 || scenario.metrics.every(({ id }) => symbols.has(id))) return named(faults)
  const names = new Map(
    scenario.metrics.map(({ id }): [string, ReadonlySet<string>] => {
      const symbol = symbols.get(id)
      return [id, new Set(symbol?.kind === 'variable' ? namesIn(symbol.variable.expression) : [])]
    }),
  )
  // A set grows while it is gone through.
  for (const wrong of spoilt) for (const [id, used] of names) if (used.has(wrong)) spoilt.add(id)
  const others = scenario.metrics.filter(({ id }) => !spoilt.has(id))
  return [...named(faults), ...named(resolveFormulas(model, { ...scenario, metrics: others }).faults)]
}

const namesIn = (part: Expression): string[] => {
  switch (part.kind) {
    case 'number':
      return []
    case 'name':
      return [part.name]
    case 'negative':
      return namesIn(part.of)
    case 'operator':
      return [...namesIn(part.left), ...namesIn(part.right)]
    case 'call':
      return part.given.flatMap(namesIn)
  }
}
