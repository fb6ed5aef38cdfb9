import { tick } from 'svelte'
import type { App } from '../app.svelte.ts'

/** Go to an assumption's slider and put the keyboard on it; to the search itself where none is named. */
export async function findAssumption(app: App, path: string): Promise<void> {
  location.hash = '#explore'
  app.wanted = path
  app.drawer = true
  await shown('#assumptions input[type=search]')
  document.querySelector<HTMLElement>(path === '' ? '#assumptions input[type=search]' : '#assumptions input[type=range]')?.focus()
}

/** Go to a variable's equation on the page of the model. */
export async function findVariable(app: App, name: string): Promise<void> {
  location.hash = '#model'
  app.wantedInModel = name
  ;(await shown('main input[type=search]'))?.focus()
}

/** The search of this page, or that of the assumptions where the page has none. */
export async function openSearch(app: App): Promise<void> {
  const here = document.querySelector<HTMLElement>('main input[type=search]')
  if (here?.checkVisibility() === true) here.focus()
  else await findAssumption(app, app.wanted)
}

/** Wait, two seconds at most, until a page that is being fetched shows what is looked for. */
async function shown(selector: string): Promise<HTMLElement | undefined> {
  for (let waited = 0; waited < 2000; waited += 50) {
    await tick()
    const found = document.querySelector<HTMLElement>(selector)
    if (found?.checkVisibility() === true) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return undefined
}
