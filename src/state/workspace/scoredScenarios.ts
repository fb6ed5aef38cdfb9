import { seenByEarlier } from '../../analysis/evidence/counterparts.ts'
import type { Observed } from '../../analysis/evidence/errorModel.ts'
import type { Model } from '../../model/model.ts'
import { latestModel, modelOf, models } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Source } from '../../model/source.ts'
import { noText, type Text, textOf } from '../../model/text.ts'
import { pageWords } from '../../words/pages.ts'
import type { TaskOf } from '../runs/task.ts'
import { allObservations } from './allObservations.ts'
import { presets } from './presets.ts'
import { contentOf, fingerprintOf, plainly } from './seenUpdate.ts'

/** A scenario that stands in the score table. */
export interface EvidenceScenario {
  readonly id: string
  readonly title: Text
  readonly scenario: Scenario
  /** Written by someone who had seen the observations. */
  readonly hindsight: boolean
}

/** A version of the model with its own values. */
export interface ModelVersion {
  readonly model: Model
  readonly scenario: Scenario
}

/** The own values of every version of the model of the article that has been loaded, the first version first. */
export const versions = (): ModelVersion[] =>
  Object.values(models['sora-2024'] ?? {}).map((model) => {
    const { id, version, simulation } = model
    const title = textOf((language) => pageWords[language].evidence.versions.ownValues(version))
    const blank = { credence: {}, assumptions: {}, formats: [], metrics: [] }
    return { model, scenario: { model: { id, version }, title, description: noText, simulation, ...blank } }
  })

const shipped: readonly EvidenceScenario[] = presets.map(({ id, title, scenario }) => ({
  ...{ id, title, scenario, hindsight: id === 'newest-year' },
}))

/** The scenarios that are always scored beside those of a model: those that come with the app and the own values of versions, where they are held against the same observations. */
export function scoredBeside({ observations }: Model): EvidenceScenario[] {
  const alike = shipped.filter(({ scenario }) => modelOf(scenario.model).observations === observations)
  const known = new Set(alike.map(({ scenario }) => fingerprintOf(scenario)))
  const own = versions().filter(({ model, scenario }) => model.observations === observations && !known.has(fingerprintOf(scenario)))
  return [
    ...alike,
    ...own.map(({ model: { version, revisions }, scenario }) => ({
      ...{ id: `version-${version}`, title: scenario.title, scenario, hindsight: revisions !== undefined },
    })),
  ]
}

/** The question of how often what was seen fell inside what each of some scenarios draws. */
export const standingsTask = (scored: readonly EvidenceScenario[], seen: readonly Observed[]): TaskOf<'hindcast'> => ({
  ...{ kind: 'hindcast', scenarios: scored.map(({ scenario }) => contentOf(scenario)), seen },
})

/** What every version of the model sees, in the words of the newest and in those of the versions before, and what is asked of them. */
export function versionTasks(sources: Readonly<Record<string, Source>>) {
  const known = versions()
  const scenarios = known.map(({ scenario }) => scenario)
  const common = allObservations(latestModel.observations, sources)
    .map(plainly)
    .flatMap((now) => {
      const before = seenByEarlier(now)
      return before ? [{ now, before }] : []
    })
  const newest: TaskOf<'hindcast'> = { kind: 'hindcast', scenarios: scenarios.slice(-1), seen: common.map(({ now }) => now) }
  const earlier: TaskOf<'hindcast'> = { kind: 'hindcast', scenarios: scenarios.slice(0, -1), seen: common.map(({ before }) => before) }
  const worth: TaskOf<'compare'> = { kind: 'compare', scenarios, aims: [{ variable: 'totalNpv' }], samples: latestModel.simulation.samples }
  return { known, common, newest, earlier, worth }
}
