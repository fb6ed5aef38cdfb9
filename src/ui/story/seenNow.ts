import { textOf } from '../../model/text.ts'
import { findingText } from '../../analysis/catalogue/figuresInText.ts'
import { chartsOfFinding } from '../../analysis/catalogue/headlineFigures.ts'
import type { StoryStep } from '../../model/scenario.ts'
import { stepAdded } from '../../state/workspace/storyEdits.ts'
import type { App } from '../app.svelte.ts'

/** How many charts a room can take in at once. */
export const chartsAtOnce = 2

/** What is on screen as a step of a story: its finding for a title, whatever that will be when it is shown, and the assumptions as they are. */
export function seenNow({ looking, charts, scenario, resolved }: App['seen']): StoryStep {
  const { target: _, ...looked } = looking
  const { assumptions, credence, simulation } = scenario
  return {
    title: findingText,
    text: textOf(() => ''),
    notes: textOf(() => ''),
    view: { ...looked, year: simulation.startYear + looking.year, charts: kept(charts, chartsOfFinding(resolved, looking)) },
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
