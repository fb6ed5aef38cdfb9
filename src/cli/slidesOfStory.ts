import { showsInsight } from '../analysis/catalogue/charts.ts'
import { askedInStory, lookingOf, wholeOf } from '../analysis/catalogue/figuresInText.ts'
import { storySubject } from '../analysis/catalogue/storySubject.ts'
import { aboutOf } from '../analysis/catalogue/target.ts'
import { everythingVisible, type Looking } from '../analysis/catalogue/visible.ts'
import { pointResults } from '../analysis/runs/pointResults.ts'
import type { Insight, Results } from '../analysis/runs/results.ts'
import { resolveScenario, type ResolvedScenario } from '../engine/resolve.ts'
import type { Slides } from '../files/slides/deck.ts'
import { atStep } from '../files/validateScenario.ts'
import { disagreementOf } from '../analysis/elicitation/disagreement.ts'
import { Simulator } from '../engine/simulation.ts'
import { disagreementRequest, roomView } from '../ui/ask/roomView.ts'
import { deckOf } from '../ui/exports/storyDeck.ts'
import type { Language } from '../words/languages.ts'
import { ownRate } from '../words/locale.ts'
import { simulateDraws } from './simulateDraws.ts'
import { finish } from '../analysis/runs/finish.ts'

/** What a scenario comes to, and what moves what is looked at in it; of that nothing where it was not drawn. */
interface WorkedOut {
  readonly results: Results
  readonly insightInto: (looking: Looking) => Insight | undefined
}

/**
 * The slides that the app makes of a scenario: its answer, the steps of its story or the charts that answer what is asked first, and
 * its sources. They look at whom the story is about, without one at what the file last looked at, else at everything, and bear no date.
 *
 * @param point Without draws.
 */
export async function slidesOfStory(resolved: ResolvedScenario, point: boolean, language: Language): Promise<Slides> {
  const { model, scenario } = resolved
  const whole = wholeOf(resolved)
  const looking = { ...whole, industry: storySubject(resolved) ?? scenario.scope?.industry ?? whole.industry }
  const sources = await model.background.sources()
  const { results, insightInto } = workOut(resolved, point)
  const steps = (scenario.story ?? []).map((step) => {
    const there = resolveScenario(model, atStep(step, scenario, model))
    const told = workOut(there, point)
    const insight = step.view.charts.some(showsInsight) ? told.insightInto(lookingOf(step, there)) : undefined
    return { step, results: told.results, insight }
  })
  const { room } = scenario
  const asked = room && !point ? disagreementRequest(resolved, roomView(resolved, room), looking.industry) : undefined
  const disagreement =
    asked && asked.beliefs.length > 0
      ? finish(disagreementOf(new Simulator(), resolved, asked, scenario.simulation.samples, scenario.simulation.seed))
      : undefined
  const locale = { language, currency: 'CNY', rate: ownRate } as const
  return deckOf({ results, insight: insightInto(looking), looking, steps, disagreement, sources, locale })
}

function workOut(resolved: ResolvedScenario, point: boolean): WorkedOut {
  if (point) return { results: pointResults(resolved), insightInto: () => undefined }
  const besides = [...everythingVisible(resolved), ...askedInStory(resolved)]
  const { results, insight } = simulateDraws(resolved, { ...resolved.scenario.simulation, asked: [], besides })
  return { results, insightInto: (looking) => insight(aboutOf(resolved, looking)) }
}
