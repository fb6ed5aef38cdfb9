import { mount } from 'svelte'
import { NewVersion } from './state/app/appUpdate.svelte.ts'
import { browserDevice } from './state/storage/browserStorage.ts'
import { keepsNothing } from './state/storage/noStorage.ts'
import { carried } from './state/app/standalonePage.ts'
import { Preferences } from './state/app/preferences.svelte.ts'
import { startWorker, Threads } from './state/runs/workerRunner.ts'
import { View } from './state/app/view.svelte.ts'
import { Workspace } from './state/workspace/workspace.svelte.ts'
import { App } from './ui/app.svelte.ts'
import './ui/base.css'
import Shell from './ui/shell/Shell.svelte'
import { mindTyping } from './ui/typing.ts'

mindTyping(window)
const view = new View()
const threads = new Threads(startWorker)
const workspace = new Workspace(threads, view.page === 'audience' ? keepsNothing : browserDevice, () => view)
// A page that was sent shows what it was sent for, not what this device had at hand.
const sent = carried()
if (sent === undefined) await workspace.restore()

const newVersion = new NewVersion()
const app = new App(workspace, view, new Preferences(), threads, newVersion)
if (sent !== undefined) app.openText(document.title, sent)
await app.openLink()
addEventListener('hashchange', () => void app.openLink())

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no #app')
mount(Shell, { target, props: { app } })
void newVersion.watch()
