import { writeLink } from '../../files/scenarioLink.ts'
import { writeSlides } from '../../files/slides/writeSlides.ts'
import { storySubject } from '../../analysis/catalogue/storySubject.ts'
import { aboutOf, sameFigure } from '../../analysis/catalogue/target.ts'
import { addressOf } from '../../state/app/shareAddress.ts'
import { StepAnswers } from '../../state/presenting/stepAnswers.svelte.ts'
import type { TaskControl } from '../../state/runs/task.ts'
import type { OnScreen } from './exportKinds.ts'
import { disagreementRequest, roomView } from '../ask/roomView.ts'
import { deckOf } from './storyDeck.ts'

/** The share of the work that is done before the slides are written. */
const workedOut = 0.95

/** Work the scenario and every step of its story out and write them as slides. Rejects when that fails or was ended. */
export async function makeDeck(
  { workspace, runner, locale, looking: onScreen }: OnScreen,
  { signal, progress }: TaskControl,
  date: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { scenario, model, resolved } = workspace
  const { story = [] } = scenario
  // The summary is about what the story is about, not about what happens to be on screen.
  const looking = { ...onScreen, industry: storySubject(resolved) ?? onScreen.industry }
  const answers = new StepAnswers(runner)
  const end = () => answers.end()
  signal.addEventListener('abort', end)
  // The scenario itself is one more to be worked out.
  const share = workedOut / (story.length + 1)
  try {
    const [complete, link, sources] = await Promise.all([
      workspace.outcome.complete(),
      writeLink(workspace.scenario),
      model.background.sources(),
    ])
    signal.throwIfAborted()
    if (complete?.results.resolved !== resolved) throw new Error('The scenario has changed meanwhile')
    // On screen it may be asked what moves another figure than the one that the deck tells.
    const about = aboutOf(resolved, { industry: looking.industry, year: looking.year })
    const insight = sameFigure(complete.insight.target, about.target)
      ? complete.insight
      : await runner.insight(resolved, complete.results.samples, { signal, progress: () => undefined }, about)
    const { room } = scenario
    const asked = room && disagreementRequest(resolved, roomView(resolved, room), looking.industry)
    const disagreement =
      asked && asked.beliefs.length > 0
        ? await runner.request<'disagreement'>(
            { kind: 'disagreement', scenario, room: asked, samples: scenario.simulation.samples },
            { signal, progress: () => undefined },
          )
        : undefined
    progress(share)
    await answers.prepare(scenario, 0, (done) => progress(share + done * (workedOut - share)))
    signal.throwIfAborted()
    const steps = story.flatMap((step) => {
      const answer = answers.of(step, scenario)
      return answer ? { step, ...answer } : []
    })
    return new Uint8Array(
      await writeSlides(
        deckOf({
          ...complete,
          insight,
          changed: workspace.namesake !== undefined,
          looking,
          steps,
          disagreement,
          sources,
          locale,
          date,
          address: addressOf(link),
        }),
      ),
    )
  } finally {
    signal.removeEventListener('abort', end)
  }
}
