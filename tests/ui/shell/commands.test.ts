import { pointResults } from '../../../src/analysis/runs/pointResults.ts'
import type { Language } from '../../../src/words/languages.ts'
import { languages } from '../../../src/words/languages.ts'
import { afterAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { AppUpdate } from '../../../src/state/app/appUpdate.svelte.ts'
import { Preferences, themes } from '../../../src/state/app/preferences.svelte.ts'
import { pages, View } from '../../../src/state/app/view.svelte.ts'
import { presets } from '../../../src/state/workspace/presets.ts'
import { Workspace } from '../../../src/state/workspace/workspace.svelte.ts'
import { App } from '../../../src/ui/app.svelte.ts'
import { commandsOf, found, type Command } from '../../../src/ui/shell/commands.ts'
import { Browser } from '../../state/storage/storages.ts'
import { sampled } from '../../runs.ts'

/** Computes nothing: commands are only found and run here. */
const idle: App['runner'] = {
  live: pointResults,
  run: () => new Promise(() => undefined),
  insight: () => new Promise(() => undefined),
  request: () => new Promise(() => undefined),
}

beforeEach(() => {
  vi.stubGlobal('location', { hash: '' })
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

function started(language: Language = 'zh-CN'): App {
  const view = new View()
  const preferences = new Preferences(language)
  const focus = { industry: 'games', year: 0, charts: [], lens: 'industry', scope: 'all' } as const
  return new App(new Workspace(idle, new Browser().window(), () => focus), view, preferences, idle, new AppUpdate())
}

const keyOf = ({ group, id }: Command) => `${group} ${id}`
const keys = (commands: readonly Command[]) => commands.map(keyOf)

function run(app: App, id: string): void {
  const command = commandsOf(app).find((one) => one.id === id)
  if (!command) throw new Error(`no command ${id}`)
  command.run()
}

describe.each(languages)('A command, in %s', (language) => {
  it('is listed once, and so is its title', () => {
    const commands = commandsOf(started(language))
    expect(commands.length).toBeGreaterThan(40)
    expect(keys(commands).filter((key, at, all) => all.indexOf(key) !== at)).toEqual([])
    const titles = commands.map(({ group, title }) => `${group} ${title}`)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })

  it('is found by its title, by each of its other words, and in whatever case they are typed', () => {
    const app = started(language)
    const missed = sampled(commandsOf(app), 5).flatMap((command) =>
      [command.title, command.title.toUpperCase(), ...(command.also ?? '').split(/\s+/u).filter(Boolean)].filter(
        (typed) => !keys(found(app, typed)).includes(keyOf(command)),
      ),
    )
    expect(missed).toEqual([])
  })
})

test('before anything is typed every command is offered, and no assumption', () => {
  const app = started()
  expect(keys(found(app, ' '))).toEqual(keys(commandsOf(app)))
})

test('a chart and a shipped scenario are found by their names in the language that is not on screen', () => {
  const app = started('zh-CN')
  for (const { id, title } of presets) expect(keys(found(app, title.en))).toContain(`scenario ${id}`)
})

test('an assumption and a figure of the model are found by what they are called', () => {
  const groups = found(started('zh-CN'), '采用率').map(({ group }) => group)
  expect(groups).toContain('assumption')
  expect(groups).toContain('variable')
})

test('a command goes to its page, lays its sheet, or chooses its theme, and the one that is chosen is not offered', () => {
  const app = started()
  for (const page of pages) {
    run(app, page)
    expect(location.hash).toBe(`#${page}`)
  }
  for (const sheet of ['details', 'share', 'library', 'help', 'tour']) {
    run(app, sheet)
    expect(app.sheet).toBe(sheet)
  }
  for (const theme of themes.filter((theme) => theme !== app.preferences.theme)) {
    run(app, theme)
    expect(app.preferences.theme).toBe(theme)
    expect(commandsOf(app).map(({ id }) => id)).not.toContain(theme)
  }
})

test('what can be undone is offered when there is something to undo', () => {
  const app = started()
  const offered = () => commandsOf(app).map(({ id }) => id)
  expect(offered()).not.toContain('undo')
  app.workspace.setCredence(Object.keys(app.workspace.model.claims)[0] ?? '', 0.5)
  expect(offered()).toContain('undo')
  run(app, 'undo')
  expect(offered()).not.toContain('undo')
  expect(offered()).toContain('redo')
})
