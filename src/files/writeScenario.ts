import { languages } from '../words/languages.ts'
import { change, type Input } from '../engine/resolve.ts'
import type { Model } from '../model/model.ts'
import { models } from '../model/models.ts'
import type { Asking, Change, Metric, OwnObservation, Scenario, StoryStep } from '../model/scenario.ts'
import type { Room } from '../model/room.ts'
import type { Text } from '../model/text.ts'
import { atStep, unchangedInputs } from './validateScenario.ts'
import type { Kept, Models } from './readScenario.ts'
import { formatsKey } from './fileFormats.ts'
import { formatName, newestVersion } from './schema.ts'
import { pick, saysMore, writeFormat, writeText } from './writeFormat.ts'

/**
 * Write a scenario as the text of a `*.reshoot.json`: only what differs from its model, always in the same order, so that
 * a diff between two files shows what changed and nothing else.
 */
export function writeScenario(scenario: Scenario, { result }: Kept = {}, known: Models = models): string {
  const { model: named, title, description, simulation, formats, metrics, scope, observations = [], story = [], room } = scenario
  const model = known[named.id]?.[named.version]
  if (!model) throw new Error(`No model ${named.id} ${named.version}`)
  const file = {
    $schema: `urn:reshoot:schema:scenario:${newestVersion}`,
    format: formatName,
    version: newestVersion,
    model: { id: named.id, version: named.version },
    ...(isBlank(title) ? {} : { title: writeText(title) }),
    ...(isBlank(description) ? {} : { description: writeText(description) }),
    simulation: pick(simulation, ['startYear', 'years', 'samples', 'seed']),
    credence: writeCredence(scenario, model),
    assumptions: writeAssumptions(scenario, model),
    [formatsKey(model)]: formats.map((format) => writeFormat(format, model)).filter(saysMore),
    metrics: metrics.map(writeMetric),
    ...(scope && Object.keys(scope).length > 0 && { scope: writeScope(scope) }),
    // Older readers refuse a key that they do not know, so it is written only where there is something to say.
    ...(observations.length > 0 && { observations: observations.map(writeObservation) }),
    story: story.map((step) => writeStep(step, scenario, model)),
    ...(room && { room: writeRoom(room) }),
    ...(result && { result: { ...pick(result, ['model', 'engine', 'digest']), totalNpv: pick(result.totalNpv, ['p5', 'p50', 'p95']) } }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const isBlank = (text: Text): boolean => languages.every((language) => text[language] === '')

/** Belief in full is what holds without an entry. */
const writeCredence = ({ credence }: Scenario, { claims }: Model): Record<string, number> =>
  Object.fromEntries(
    Object.keys(claims).flatMap((claim) => (credence[claim] === undefined || credence[claim] === 1 ? [] : [[claim, credence[claim]]])),
  )

function writeAssumptions(scenario: Scenario, model: Model): Record<string, number | Change> {
  const written = inOrder([...unchangedInputs(model, scenario).values()]).flatMap((input): [string, number | Change][] => {
    const change = differenceOnly(input, scenario.assumptions[input.path])
    return change === undefined ? [] : [[input.path, change]]
  })
  return Object.fromEntries(written)
}

/** As a reader meets them: those of the world, then each format's own and after them those of its lines. */
function inOrder(inputs: readonly Input[]): Input[] {
  const byOwner = new Map<string, Input[]>()
  for (const input of inputs) {
    const owner = input.path.slice(0, -input.name.length)
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), input])
  }
  const owners = [...byOwner.keys()]
  const format = (owner: string) => owners.indexOf(owner.replace(/\..*/, '.'))
  return owners.toSorted((one, other) => format(one) - format(other)).flatMap((owner) => byOwner.get(owner) ?? [])
}

/** A change without what it would come to anyway, in the short form where that says it all; nothing where nothing is changed. */
function differenceOnly(input: Input, to: Change | undefined): number | Change | undefined {
  if (!to) return undefined
  const laid = JSON.stringify(change(input, to, input.bounds))
  const least = (['distribution', 'high', 'low', 'value'] as const).reduce<Change>((so, key) => {
    const { [key]: _, ...without } = so
    return JSON.stringify(change(input, without, input.bounds)) === laid ? without : so
  }, to)
  const keys = (['value', 'low', 'high', 'distribution', 'note'] as const).filter((key) => least[key] !== undefined)
  if (keys.length === 0) return undefined
  return keys.length === 1 && least.value !== undefined ? least.value : pick(least, keys)
}

const writeMetric = ({ id, title, unit, dimensions, formula }: Metric): object => ({
  id,
  title: writeText(title),
  unit,
  dimensions,
  formula,
})

const writeScope = ({ industry, ours, until }: Asking): object => ({
  ...(industry !== undefined && { industry }),
  ...(ours && {
    ours: {
      projects: ours.projects,
      ...(ours.adoption && { adoption: pick(ours.adoption, ['start', 'end']) }),
      ...(ours.budget && { budget: ours.budget }),
    },
  }),
  ...(until !== undefined && { until }),
})

const writeObservation = (observation: OwnObservation): object =>
  pick(
    observation,
    (['variable', 'industry', 'format', 'year', 'value', 'low', 'high', 'source', 'confidence'] as const).filter(
      (key) => observation[key] !== undefined,
    ),
  )

/** A step says only of what it differs in; what has no place in the scenario any more is left out. */
function writeStep(step: StoryStep, scenario: Scenario, model: Model): object {
  const { title, text, notes, view, base, ask, log = [] } = step
  const shown = atStep(step, scenario, model)
  return {
    title: writeText(title),
    ...(isBlank(text) ? {} : { text: writeText(text) }),
    ...(isBlank(notes) ? {} : { notes: writeText(notes) }),
    view: pick(view, ['industry', 'lens', 'scope', 'year', 'charts']),
    ...(base && { base }),
    ...(step.credence && { credence: writeCredence(shown, model) }),
    ...(step.assumptions && { assumptions: writeAssumptions(shown, model) }),
    ...(step.until !== undefined && { until: step.until }),
    ...(ask && { ask: { question: writeText(ask.question), figure: ask.figure } }),
    ...(log.length > 0 && {
      log: log.map((asked) => ({
        ...pick(asked, ['at', 'question']),
        guesses: asked.guesses.map((guess) => pick(guess, ['name', 'value'])),
        ...pick(asked, ['seen', 'decided']),
      })),
    }),
  }
}

const writeRoom = ({ questions, rounds, pool, weights, taken = [] }: Room): object => ({
  questions: questions.map((question) => pick(question, ['assumption', 'variable', 'of', 'year', 'seed'])),
  rounds: rounds.map(({ at, answers }) => ({
    at,
    answers: answers.map(({ by, estimates }) => ({
      by,
      estimates: estimates.map((estimate) => estimate && pick(estimate, ['low', 'value', 'high', 'sure'])),
    })),
  })),
  ...(pool && { pool }),
  ...(weights && { weights }),
  ...(taken.length > 0 && {
    taken: taken.map((one) => pick(one, ['question', 'at', 'round', 'answers', 'pool', 'weights', 'low', 'value', 'high'])),
  }),
})
