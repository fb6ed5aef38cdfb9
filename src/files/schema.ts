import * as v from 'valibot'
import { limits } from '../engine/formula/parse.ts'
import { distributions } from '../model/assumption.ts'
import { dimensions } from '../model/dimension.ts'
import { listed } from './issues.ts'

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

const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most))

/** In both languages; where one is missing the other stands in. */
const text = (most: number) => v.pipe(only({ 'zh-CN': v.exactOptional(words(most)), en: v.exactOptional(words(most)) }), v.minEntries(1))

/** A name that formulas and paths can use. */
const id = v.pipe(v.string(), v.maxLength(40), v.regex(/^[A-Za-z][A-Za-z0-9]*$/))

const distribution = oneOf(distributions)

const change = only({
  value: v.exactOptional(v.number()),
  low: v.exactOptional(v.number()),
  high: v.exactOptional(v.number()),
  distribution: v.exactOptional(distribution),
  note: v.exactOptional(words(2000)),
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
  name: text(120),
  recipient: v.string(),
  production: v.boolean(),
  creative: v.boolean(),
  assumptions: readings,
})

const industry = only({
  id,
  name: v.exactOptional(text(120)),
  unit: v.exactOptional(text(60)),
  note: v.exactOptional(words(2000)),
  assumptions: readings,
  lines: v.exactOptional(v.pipe(list(line, 60), v.minLength(1))),
})

const metric = only({
  id,
  title: text(120),
  unit: words(40),
  dimensions: list(oneOf(dimensions), dimensions.length),
  formula: words(limits.characters),
})

const observation = only({
  variable: v.string(),
  industry: v.exactOptional(v.string()),
  year: wholeBetween(1900, 2200),
  value: v.number(),
  low: v.exactOptional(v.number()),
  high: v.exactOptional(v.number()),
  source: words(500),
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

const credence = v.exactOptional(v.record(v.string(), between(0, 1)))

const assumptions = v.exactOptional(v.record(v.string(), v.union([v.number(), change])))

const asked = only({
  at: v.pipe(v.string(), v.maxLength(40)),
  question: words(400),
  guesses: list(only({ name: v.exactOptional(words(60)), value: v.number() }), 200),
  seen: v.exactOptional(v.number()),
  decided: v.exactOptional(words(2000)),
})

const storyStep = only({
  title: text(200),
  text: v.exactOptional(text(1000)),
  notes: v.exactOptional(text(4000)),
  view: only({
    industry: words(40),
    lens: oneOf(['project', 'industry']),
    scope: oneOf(['production', 'all']),
    year: wholeBetween(1900, 2300),
    charts: list(words(60), 4),
  }),
  credence,
  assumptions,
  ask: v.exactOptional(only({ question: text(400), figure: words(60) })),
  log: v.exactOptional(list(asked, 200)),
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
export const format = 'reshoot-scenario'

/** The scenario file, version 1, as far as it can be told without the model that it names. */
export const scenarioFile = only({
  $schema: v.exactOptional(words(200)),
  format: v.literal(format, listed([format])),
  version: v.literal(newestVersion, listed([newestVersion])),
  model: only({ id: v.string(), version: v.number() }),
  title: v.exactOptional(text(200)),
  description: v.exactOptional(text(4000)),
  simulation: v.exactOptional(simulation),
  credence,
  assumptions,
  industries: v.exactOptional(list(industry, 20)),
  metrics: v.exactOptional(list(metric, 50)),
  observations: v.exactOptional(list(observation, 200)),
  story: v.exactOptional(list(storyStep, 200)),
  result: v.exactOptional(savedResult),
})

/** A scenario file that has the right form; whether it fits its model is another question. */
export type ScenarioFile = v.InferOutput<typeof scenarioFile>

/** An industry as a file may write it. */
export type FileIndustry = v.InferOutput<typeof industry>

/** A reading as a file may bring it along. */
export type FileReading = v.InferOutput<typeof reading>

/** An observation as a file writes it. */
export type FileObservation = v.InferOutput<typeof observation>

/** What a file showed when it was saved. */
export type SavedResult = v.InferOutput<typeof savedResult>

/** One step of a story as a file may write it. */
export type FileStep = v.InferOutput<typeof storyStep>

/** A text as a file may write it: in both languages or in one. */
export type FileText = NonNullable<ScenarioFile['title']>
