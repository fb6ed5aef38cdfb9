import type { Observed } from '../../analysis/evidence/errorModel.ts'
import type { SeenSummary } from '../../analysis/evidence/hindcast.ts'
import type { Learning, Method, Written } from '../../analysis/evidence/learning.ts'
import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import { headlineFigures } from '../../analysis/catalogue/figures.ts'
import { gainOf, sameFigure } from '../../analysis/catalogue/target.ts'
import { seedOf } from '../../engine/draws/hash.ts'
import { resolveScenario, type ResolvedScenario } from '../../engine/resolve.ts'
import { modelOf } from '../../model/models.ts'
import type { Change, Scenario } from '../../model/scenario.ts'
import { noText, textLanguages, textOf } from '../../model/text.ts'
import { pageWords } from '../../words/pages.ts'
import { withChanges } from './edits.ts'
import type { TaskOf } from '../runs/task.ts'
import type { SourcedObservation } from './allObservations.ts'
import shippedUpdates from './shippedUpdates.json'

/** What was seen without where it comes from, as it is held against draws. */
export const plainly = ({ source: _, id: _id, own: _own, date: _date, ...plain }: SourcedObservation): Observed => plain

/**
 * A scenario without its words, its story and what was seen: all that its figures come from. They are of the whole market, as what was
 * seen is, until the year that is asked about.
 */
export const contentOf = ({ model, simulation, credence, assumptions, formats, metrics, scope }: Scenario): Scenario => ({
  ...{ model, simulation, title: noText, description: noText, credence, assumptions, formats, metrics },
  ...(scope?.until !== undefined && { scope: { until: scope.until } }),
})

/** The question of how often what was seen fell inside what a scenario draws. */
export const calibrationTask = (scenario: Scenario, seen: readonly Observed[]): TaskOf<'hindcast'> => ({
  ...{ kind: 'hindcast', scenarios: [contentOf(scenario)], seen, overYears: true },
})

/** The question of what a scenario comes to once it agrees with what was seen: the total, every industry and every format, and what is behind them. */
export function updateTask(scenario: Scenario, seen: readonly Observed[], method: Method = 'weights'): TaskOf<'learn'> {
  const content = contentOf(scenario)
  const resolved = resolveScenario(modelOf(scenario.model), content)
  const year = Math.min(2030, resolved.startYear + resolved.years - 1)
  const formats = resolved.formats.map(({ id }) => id)
  const each = (variable: string) => formats.map((industry): FigureRef => ({ variable, industry, year }))
  const industries = resolved.symbols.has(headlineFigures.industryNpv.formula) ? resolved.industries.map(({ id }) => id) : []
  const results: readonly FigureRef[] = [
    { variable: headlineFigures.totalNpv.formula },
    ...[...industries, ...formats].map((id) => gainOf(resolved, id)),
    ...each('adoption'),
    ...each('productionSavingShare'),
    ...each('generationRatio'),
  ]
  return { kind: 'learn', scenario: content, seen, results, method }
}

/** A figure with its range: the mean, P5 and P95, in CNY. */
export type Ranged = readonly number[]

/** A net present value before and after the update. */
export interface UpdatedFigure {
  readonly figure: FigureRef
  readonly before: Ranged
  readonly after: Ranged
}

/** The net present values of an update. */
export const updatedFigures = ({ results }: Learning): UpdatedFigure[] =>
  results
    .filter(({ variable }) => variable.toLowerCase().endsWith('npv'))
    .map(({ variable, industry, before, after, means }) => ({
      figure: { variable, ...(industry !== undefined && { industry }) },
      before: [means[0], before[0]!, before[2]!],
      after: [means[1], after[0]!, after[2]!],
    }))

/** Of updated figures what whoever is looked at gains by the switch, as the headline tells it. */
export function gainAmong(figures: readonly UpdatedFigure[], resolved: ResolvedScenario, industry: string): UpdatedFigure | undefined {
  const gain = gainOf(resolved, industry)
  return figures.find(({ figure }) => sameFigure(figure, gain))
}

/** The year of what was seen last. */
export const lastSeen = (seen: readonly Observed[]): number => Math.max(...seen.map(({ year }) => year))

/** What stands beside a number that follows from what was seen, in every language: by it such a scenario is known. */
const noteOf = (year: number): string => textLanguages.map((language) => pageWords[language].evidence.lessons.note(year)).join(' · ')

/** Whether a scenario has been updated with what was seen: once more would count it twice. */
export const isUpdated = ({ assumptions }: Scenario, year: number): boolean =>
  Object.values(assumptions).some(({ note }) => note === noteOf(year))

/** A title is no longer than a file allows. */
const longest = 90

/** A scenario with the readings that were learned, under a name that says so. */
export function asSeen(scenario: Scenario, readings: Written['readings'], year: number): Scenario {
  const note = noteOf(year)
  const { inputs } = resolveScenario(modelOf(scenario.model), scenario)
  const shapes = new Map([...inputs.values()].flat().map(({ path, distribution }) => [path, distribution]))
  const changes = readings.map(({ path, value, low, high, distribution }): [string, Change] => {
    const own = distribution === shapes.get(path) ? {} : { distribution }
    return [path, { ...scenario.assumptions[path], value, low, high, ...own, note }]
  })
  return {
    ...withChanges(scenario, Object.fromEntries(changes)),
    title: textOf((language) => pageWords[language].evidence.lessons.keptTitle(scenario.title[language].slice(0, longest), year)),
    description: textOf((language) => pageWords[language].evidence.lessons.keptDescription(readings.length, year)),
  }
}

const withoutNotes = (key: string, value: unknown): unknown => (key === 'note' ? undefined : value)

/** What tells a scenario from others by all that its figures come from. */
export const fingerprintOf = (scenario: Scenario): number => seedOf(JSON.stringify(contentOf(scenario), withoutNotes), 0)

/** What is known of a scenario that comes with the app: it was worked out when the app was made (`npm run goldens -- --slow`). */
interface ShippedUpdate {
  readonly id: string
  readonly fingerprint: number
  readonly summary: SeenSummary
  readonly figures: readonly UpdatedFigure[]
}

/** What is known of a scenario as it comes with the app; nothing of any other. */
export function shippedUpdate(scenario: Scenario): ShippedUpdate | undefined {
  const fingerprint = fingerprintOf(scenario)
  const known: readonly ShippedUpdate[] = shippedUpdates
  return known.find((one) => one.fingerprint === fingerprint)
}
