import { mount } from 'svelte'
import { baseline } from './model/baseline.ts'
import { loadOlderModels } from './model/models.ts'
import { AppUpdate } from './state/app/appUpdate.svelte.ts'
import { browserStorage } from './state/storage/browserStorage.ts'
import { noStorage } from './state/storage/noStorage.ts'
import { linkHere } from './state/app/shareAddress.ts'
import { keepView, viewBefore } from './state/app/keepView.ts'
import { embeddedScenario } from './state/app/standalonePage.ts'
import { Preferences } from './state/app/preferences.svelte.ts'
import { readersLanguage } from './state/app/readersLanguage.ts'
import { fetchResults } from './state/runs/fetchBuilt.ts'
import { startWorker, WorkerRunner } from './state/runs/workerRunner.ts'
import { fetchFiles } from './state/workspace/fetchFiles.ts'
import { View } from './state/app/view.svelte.ts'
import { Workspace } from './state/workspace/workspace.svelte.ts'
import { App } from './ui/app.svelte.ts'
import { chartsDrawn, drawing, otherCharts } from './ui/charts/chartParts.ts'
import './ui/base.css'
import './ui/layout.css'
import Shell from './ui/shell/Shell.svelte'
import { fetchAmounts } from './ui/control/readTyped.svelte.ts'
import { mindTyping } from './ui/typing.ts'
import { fetchWords } from './words/fetchWords.ts'
import { languages } from './words/languages.ts'

mindTyping(window)

/** A function, for what waits at the top of a module keeps all from loading that imports from the same file: the older models. */
async function start() {
  const target = document.getElementById('app')
  if (!target) throw new Error('index.html has no #app')
  // Whoever opens questions needs nothing else of the app.
  const questions = linkHere('ask')
  if (questions !== undefined) {
    addEventListener('hashchange', () => {
      location.reload()
    })
    const [{ answerPage }, language] = await Promise.all([import('./ui/ask/answerPage.ts'), readersLanguage])
    answerPage(target, questions, language)
    return
  }
  void drawing.fetch()
  const view = new View()
  const [language, first] = await Promise.all([readersLanguage, fetchResults()])
  const runner = new WorkerRunner(startWorker, first)
  const workspace = new Workspace(runner, view.page === 'audience' ? noStorage : browserStorage(), () => view)
  // A page that was sent shows what it was sent for, not what this device had at hand.
  const sent = embeddedScenario()
  if (sent === undefined) await workspace.restore()

  const appUpdate = new AppUpdate()
  const preferences = new Preferences(language)
  const app = new App(workspace, view, preferences, runner, appUpdate)
  // Our own projects are of the format that is asked about.
  const before = workspace.scenario.scope?.ours ? undefined : viewBefore()
  if (before) view.resume(before)
  keepView(view)
  if (sent !== undefined) await loadOlderModels()
  if (sent !== undefined) await app.openText(document.title, sent)
  await app.openLink()
  // Who names a page, was sent a scenario, has work here or has been here is not asked anything first.
  const isNew = location.hash === '' && sent === undefined && workspace.scenario === baseline && !preferences.toured
  if (isNew) view.welcome()
  addEventListener('hashchange', () => {
    if (linkHere('ask') === undefined) void app.openLink()
    else location.reload()
  })

  // Where the figures of the build are not those that are looked at, they wait for the engine.
  workspace.outcome.look()
  await workspace.outcome.answered()
  mount(Shell, { target, props: { app } })
  await chartsDrawn()
  const reading = Promise.all([fetchFiles(), fetchAmounts()]) // whatever is opened, kept or typed next needs it
  runner.ready().catch(() => undefined) // whoever needs it tries again, and is told
  void otherCharts.fetch().catch(() => undefined /* whoever chooses such a chart asks again, and is told */)
  for (const other of languages) void fetchWords(other).catch(() => undefined /* so is whoever goes on in that language */)
  if (import.meta.env.PROD) void appUpdate.watch() // the development server has nothing to keep
  await reading
  await loadOlderModels() // whatever is opened next may name one
}

void start()
