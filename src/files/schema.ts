import * as v from 'valibot'
import { limits } from '../engine/formula/parse.ts'
import { distributions } from '../model/assumption.ts'
import { dimensions } from '../model/dimension.ts'
import { models } from '../model/models.ts'
import { poolings, weightings } from '../model/room.ts'
import { stepBases } from '../model/scenario.ts'
import { fileLimits } from './fileLimits.ts'
import { listed } from './issues.ts'

/** Any version of any model has so many formats at the most. */
const modelFormats = Math.max(...Object.values(models).flatMap((versions) => Object.values(versions).map(({ formats }) => formats.length)))

/** An object with these keys and no others; the names that would be right go along for the fault of a misspelt one. */
const only = <Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries, listed(Object.keys(entries)))

const oneOf = <const Options extends readonly string[]>(options: Options) => v.picklist(options, listed(options))

const between = (least: number, most: number) => {
  const range = listed([least, most])
  return v.pipe(v.number(), v.minValue(least, range), v.maxValue(most, range))
}

const wholeBetween = (least: number, most: number) => {
  const range = listed([least, most])
  return v.pipe(v.number(), v.integer(), v.minValue(least, range), v.maxValue(most, range))
}

const words = (most: number) => v.pipe(v.string(), v.maxLength(most))

/** A list that is longer than it may be is refused for that alone: its items are not looked at. */
const list = <Item extends v.GenericSchema>(item: Item, most: number) => {
  const whole = v.pipe(v.array(item), v.maxLength(most))
  const counted = v.pipe(v.array(v.unknown()), v.maxLength(most))
  const isTooLong = (value: unknown) => Array.isArray(value) && value.length > most
  const run: (typeof whole)['~run'] = (dataset, config) => (isTooLong(dataset.value) ? counted : whole)['~run'](dataset, config)
  return { ...whole, '~run': run } as typeof whole
}

/** In both languages; where one is missing the other stands in. */
const text = (most: number) => v.pipe(only({ 'zh-CN': v.exactOptional(words(most)), en: v.exactOptional(words(most)) }), v.minEntries(1))

/** A name that formulas and paths can use. */
const id = v.pipe(v.string(), v.maxLength(fileLimits.id), v.regex(/^[A-Za-z][A-Za-z0-9]*$/))

const distribution = oneOf(distributions)

const change = only({
  value: v.exactOptional(v.number()),
  low: v.exactOptional(v.number()),
  high: v.exactOptional(v.number()),
  distribution: v.exactOptional(distribution),
  note: v.exactOptional(words(fileLimits.note)),
})

const reading = only({
  ...change.entries,
  value: v.number(),
  claim: v.exactOptional(v.string()),
  neutral: v.exactOptional(v.number()),
  factor: v.exactOptional(v.string()),
  loading: v.exactOptional(between(-1, 1)),
  basis: v.exactOptional(oneOf(['sourced', 'judgement'])),
  sources: v.exactOptional(list(words(200), 50)),
})

const readings = v.exactOptional(v.record(v.string(), reading))

const line = only({
  id,
  name: text(fileLimits.name),
  recipient: v.string(),
  production: v.boolean(),
  creative: v.boolean(),
  picture: v.exactOptional(v.boolean()),
  assumptions: readings,
})

const format = only({
  id,
  industry: v.exactOptional(v.string()),
  name: v.exactOptional(text(fileLimits.name)),
  unit: v.exactOptional(text(fileLimits.unit)),
  note: v.exactOptional(words(fileLimits.note)),
  assumptions: readings,
  lines: v.exactOptional(v.pipe(list(line, fileLimits.lines), v.minLength(1))),
})

const metric = only({
  id,
  title: text(fileLimits.name),
  unit: words(fileLimits.formulaUnit),
  dimensions: list(oneOf(dimensions), dimensions.length),
  formula: words(limits.characters),
})

/** A number that no bounds of an assumption hold, as far from infinity as its square needs. */
const figure = between(-1e100, 1e100)

const observation = only({
  variable: v.string(),
  industry: v.exactOptional(v.string()),
  format: v.exactOptional(v.string()),
  year: wholeBetween(1900, 2200),
  value: figure,
  low: v.exactOptional(figure),
  high: v.exactOptional(figure),
  source: words(fileLimits.source),
  confidence: oneOf(['A', 'B', 'C']),
})

/** Between which whole numbers the years and the draws of a scenario lie. */
export const simulationBounds = {
  startYear: [1900, 2200],
  years: [1, 50],
  samples: [1, 1_000_000],
  seed: [0, 2 ** 32 - 1],
} as const

const simulation = only({
  startYear: v.exactOptional(wholeBetween(...simulationBounds.startYear)),
  years: v.exactOptional(wholeBetween(...simulationBounds.years)),
  samples: v.exactOptional(wholeBetween(...simulationBounds.samples)),
  seed: v.exactOptional(wholeBetween(...simulationBounds.seed)),
})

/** Within what our own projects lie: how many a year, and their budgets in the format's or in CNY. */
export const oursBounds = {
  projects: [0.01, 1e6],
  times: [0.01, 1000],
  amount: [1, 1e12],
} as const

const scope = only({
  industry: v.exactOptional(words(fileLimits.id)),
  ours: v.exactOptional(
    only({
      projects: between(...oursBounds.projects),
      adoption: v.exactOptional(only({ start: between(0, 1), end: between(0, 1) })),
      budget: v.exactOptional(
        only({ times: v.exactOptional(between(...oursBounds.times)), amount: v.exactOptional(between(...oursBounds.amount)) }),
      ),
    }),
  ),
  until: v.exactOptional(wholeBetween(1900, 2300)),
})

const credence = v.exactOptional(v.record(v.string(), between(0, 1)))

const assumptions = v.exactOptional(v.record(v.string(), v.union([v.number(), change])))

const asked = only({
  at: v.pipe(v.string(), v.maxLength(40)),
  question: words(fileLimits.question),
  guesses: list(only({ name: v.exactOptional(words(fileLimits.guesser)), value: v.number() }), fileLimits.guesses),
  seen: v.exactOptional(v.number()),
  decided: v.exactOptional(words(fileLimits.decided)),
})

const storyStep = only({
  title: text(fileLimits.title),
  text: v.exactOptional(text(fileLimits.stepText)),
  notes: v.exactOptional(text(fileLimits.stepNotes)),
  view: only({
    industry: words(40),
    lens: oneOf(['project', 'industry']),
    scope: oneOf(['production', 'all']),
    year: wholeBetween(1900, 2300),
    charts: list(words(60), fileLimits.charts),
  }),
  base: v.exactOptional(oneOf(stepBases)),
  credence,
  assumptions,
  until: v.exactOptional(wholeBetween(1900, 2300)),
  ask: v.exactOptional(only({ question: text(fileLimits.question), figure: words(60) })),
  log: v.exactOptional(list(asked, fileLimits.rounds)),
})

/** How sure someone may be of a range: of less than half nobody would call it one. */
export const surenessBounds = [0.5, 1] as const

const answer = only({
  by: id,
  estimates: list(v.nullable(only({ low: figure, value: figure, high: figure, sure: between(...surenessBounds) })), fileLimits.questions),
})

const place = (most: number) => wholeBetween(0, most - 1)

const room = only({
  questions: v.pipe(
    list(
      only({
        assumption: v.exactOptional(words(3 * fileLimits.id)),
        variable: v.exactOptional(words(fileLimits.id)),
        of: v.exactOptional(words(fileLimits.id)),
        year: v.exactOptional(wholeBetween(1900, 2300)),
        seed: v.exactOptional(v.literal(true, listed(['true']))),
      }),
      fileLimits.questions,
    ),
    v.minLength(1),
  ),
  rounds: list(only({ at: words(40), answers: list(answer, fileLimits.answers) }), fileLimits.askings),
  pool: v.exactOptional(oneOf(poolings)),
  weights: v.exactOptional(oneOf(weightings)),
  taken: v.exactOptional(
    list(
      only({
        question: place(fileLimits.questions),
        at: words(40),
        round: wholeBetween(1, fileLimits.askings),
        answers: wholeBetween(1, fileLimits.answers),
        pool: oneOf(poolings),
        weights: oneOf(weightings),
        low: figure,
        value: figure,
        high: figure,
      }),
      fileLimits.rounds,
    ),
  ),
})

const savedResult = only({
  model: v.number(),
  engine: words(200),
  digest: words(200),
  totalNpv: only({ p5: v.number(), p50: v.number(), p95: v.number() }),
})

/** The newest version of the scenario file. */
export const newestVersion = 1

/** What a scenario file says of itself before anything else. */
export const formatName = 'reshoot-scenario'

/** The scenario file, version 1, as far as it can be told without the model that it names. */
export const scenarioFile = only({
  $schema: v.exactOptional(words(200)),
  format: v.literal(formatName, listed([formatName])),
  version: v.literal(newestVersion, listed([newestVersion])),
  model: only({ id: v.string(), version: v.number() }),
  title: v.exactOptional(text(fileLimits.title)),
  description: v.exactOptional(text(fileLimits.description)),
  simulation: v.exactOptional(simulation),
  credence,
  assumptions,
  // What has a budget: industries in versions 1 and 2 of the model, formats since.
  industries: v.exactOptional(list(format, fileLimits.ownFormats + modelFormats)),
  formats: v.exactOptional(list(format, fileLimits.ownFormats + modelFormats)),
  metrics: v.exactOptional(list(metric, fileLimits.metrics)),
  scope: v.exactOptional(scope),
  observations: v.exactOptional(list(observation, fileLimits.observations)),
  story: v.exactOptional(list(storyStep, fileLimits.steps)),
  room: v.exactOptional(room),
  result: v.exactOptional(savedResult),
})

/** A scenario file that has the right form; whether it fits its model is another question. */
export type ScenarioFile = v.InferOutput<typeof scenarioFile>

/** A format as a file may write it. */
export type FileFormat = v.InferOutput<typeof format>

/** A reading as a file may bring it along. */
export type FileReading = v.InferOutput<typeof reading>

/** An observation as a file writes it. */
export type FileObservation = v.InferOutput<typeof observation>

/** What is asked of a scenario as a file writes it. */
export type FileScope = v.InferOutput<typeof scope>

/** What a file showed when it was saved. */
export type SavedResult = v.InferOutput<typeof savedResult>

/** What a room was asked and answered as a file writes it. */
export type FileRoom = v.InferOutput<typeof room>

/** One step of a story as a file may write it. */
export type FileStep = v.InferOutput<typeof storyStep>

/** A text as a file may write it: in both languages or in one. */
export type FileText = NonNullable<ScenarioFile['title']>
