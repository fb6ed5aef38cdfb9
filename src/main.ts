import { mount } from 'svelte'
import { browserDevice } from './state/browserDevice.ts'
import { Preferences } from './state/preferences.svelte.ts'
import { startWorker, Threads } from './state/threads.ts'
import { View } from './state/view.svelte.ts'
import { Workspace } from './state/workspace.svelte.ts'
import { App } from './ui/app.svelte.ts'
import './ui/base.css'
import Shell from './ui/shell/Shell.svelte'

const view = new View()
const workspace = new Workspace(new Threads(startWorker()), browserDevice, () => view)
await workspace.restore()

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no #app')
mount(Shell, { target, props: { app: new App(workspace, view, new Preferences()) } })
