import { mount } from 'svelte'
import { NewVersion } from './state/newVersion.svelte.ts'
import { browserDevice } from './state/browserDevice.ts'
import { keepsNothing } from './state/keepsNothing.ts'
import { Preferences } from './state/preferences.svelte.ts'
import { startWorker, Threads } from './state/threads.ts'
import { View } from './state/view.svelte.ts'
import { Workspace } from './state/workspace.svelte.ts'
import { App } from './ui/app.svelte.ts'
import './ui/base.css'
import Shell from './ui/shell/Shell.svelte'

const view = new View()
const threads = new Threads(startWorker())
const workspace = new Workspace(threads, view.page === 'audience' ? keepsNothing : browserDevice, () => view)
await workspace.restore()

const newVersion = new NewVersion()
const app = new App(workspace, view, new Preferences(), threads, newVersion)
await app.openLink()
addEventListener('hashchange', () => void app.openLink())

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no #app')
mount(Shell, { target, props: { app } })
void newVersion.watch()
