import { textOf, type TextLanguage } from '../../model/text.ts'
import type { StoryStep } from '../../model/scenario.ts'
import { fileLimits } from '../../files/schema.ts'
import { stepAdded } from '../../state/workspace/storyEdits.ts'
import type { App } from '../app.svelte.ts'
import { chartsOfHeadline, headline } from '../figures/headlineSentence.ts'

/** How many charts a room can take in at once. */
export const chartsAtOnce = 2

/** What is on screen as a step of a story: its finding for a title, the assumptions as they are. */
export function seenNow({ looking, charts, locale, scenario, resolved, results }: App['seen']): StoryStep {
  const { target: _, ...looked } = looking
  const { assumptions, credence, simulation } = scenario
  // With long names in it a finding may be longer than a title.
  const title = (language: TextLanguage) => (results ? headline(results, looking, { ...locale, language }).slice(0, fileLimits.title) : '')
  return {
    title: textOf(title),
    text: textOf(() => ''),
    notes: textOf(() => ''),
    view: { ...looked, year: simulation.startYear + looking.year, charts: kept(charts, chartsOfHeadline(looking, resolved)) },
    credence,
    assumptions,
    until: resolved.startYear + resolved.years - 1,
  }
}

/** As many charts as a room can take in, in their order: of those on screen the one that shows what the title says is always among them. */
function kept(charts: readonly string[], supporting: readonly string[]): readonly string[] {
  const support = supporting.find((chart) => charts.includes(chart))
  const first = [...(support === undefined ? [] : [support]), ...charts.filter((chart) => chart !== support)].slice(0, chartsAtOnce)
  return charts.filter((chart) => first.includes(chart))
}

/** Put what is on screen, or was when it was asked for, at the end of the story. */
export function addSeenNow(app: App, seen = app.seen) {
  if (!app.workspace.apply(stepAdded(app.workspace.scenario, seenNow(seen)))) return
  app.tell(app.words.addStep.added(app.workspace.scenario.story?.length ?? 0), 'step')
}
