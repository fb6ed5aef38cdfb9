import { nameOfPath } from '../pathNames.ts'
import { textIn } from '../../words/textIn.ts'
import { addressOf } from '../../analysis/catalogue/address.ts'
import { currencies } from '../../words/locale.ts'
import { pageWords } from '../../words/pages.ts'
import '../../words/everyLanguage.ts'
import { screenWords } from '../../words/screen.ts'
import { themes } from '../../state/app/preferences.svelte.ts'
import { presets } from '../../state/workspace/presets.ts'
import { pages } from '../../state/app/view.svelte.ts'
import type { App } from '../app.svelte.ts'
import { faces, isFace, kindsOf } from '../../analysis/catalogue/charts.ts'
import { searchVariables } from '../model/searchVariables.ts'
import { says, search, wordsOf } from '../search.ts'
import { otherWords } from '../../words/otherWords.ts'
import { entryOf } from '../../model/entryOf.ts'
import { textLanguages } from '../../model/text.ts'
import { formats, languages, type Language } from '../../words/languages.ts'
import { findAssumption, findVariable } from './findInPage.ts'
import { scenarioSheets } from './scenarioSheets.ts'

/** Something that can be done by name. */
export interface Command {
  readonly id: string
  readonly group: 'page' | 'do' | 'chart' | 'scenario' | 'assumption' | 'variable'
  readonly title: string
  /** Other words by which it is found. */
  readonly also?: string
  /** The keys that do the same. */
  readonly keys?: string
  readonly run: () => unknown
}

/** Words of every language by which an action is found: who reads Chinese may still type `print`. */
const also = (action: keyof (typeof pageWords)['en']['palette']['also']) =>
  languages.map((language) => pageWords[language].palette.also[action]).join(' ')

/** Everything that can be done by name, before the assumptions; a part of the app that brings an action of its own adds a line here. */
export function commandsOf(app: App): Command[] {
  const { words, workspace, view, preferences, locale } = app
  const say = pageWords[app.language].palette
  const all: (Command | false)[] = [
    ...pages.map((page): Command => {
      return { id: page, group: 'page', title: say.goTo(words.pages[page]), also: page, run: () => (location.hash = `#${page}`) }
    }),
    { id: 'search', group: 'do', title: say.focusSearch, also: also('search'), keys: '/', run: () => findAssumption(app, '') },
    { id: 'save', group: 'do', title: say.save, also: also('save'), keys: 'Ctrl S', run: () => app.save() },
    { id: 'open-file', group: 'do', title: say.openFile, also: also('openFile'), run: () => chooseFile(app) },
    workspace.history.undoable !== undefined && { id: 'undo', group: 'do', title: say.undo, keys: 'Ctrl Z', run: () => workspace.undo() },
    workspace.history.redoable !== undefined && { id: 'redo', group: 'do', title: say.redo, keys: 'Ctrl Y', run: () => workspace.redo() },
    { id: 'reset', group: 'do', title: say.resetAll, also: also('reset'), run: () => workspace.resetAll() },
    ...languages
      .filter((language) => language !== preferences.language)
      .map((language): Command => {
        const { name } = formats[language]
        const title = say.otherLanguage(name, entryOf(words.textLanguages, language))
        return {
          id: `language-${language}`,
          group: 'do',
          title,
          also: `${also('language')} ${name}`,
          run: () => app.speak(language),
        }
      }),
    ...themes
      .filter((theme) => theme !== preferences.theme)
      .map((theme): Command => {
        return { id: theme, group: 'do', title: say.theme(words.themes[theme]), also: theme, run: () => (preferences.theme = theme) }
      }),
    ...currencies
      .filter((currency) => currency !== preferences.currency)
      .map((currency): Command => {
        const title = say.currency(words.settings.currencies[currency])
        return { id: currency, group: 'do', title, also: currency, run: () => (preferences.currency = currency) }
      }),
    ...scenarioSheets(app).map(({ name, title }): Command => {
      return { id: name, group: 'do', title, also: name, run: () => (app.sheet = name) }
    }),
    (workspace.scenario.story ?? []).length > 0 && {
      ...{ id: 'present', group: 'do', title: words.pages.present, also: also('present') },
      run: () => {
        app.present()
      },
    },
    { id: 'print', group: 'do', title: say.print, also: also('print'), run: () => setTimeout(print) },
    {
      id: 'help',
      group: 'do',
      title: pageWords[app.language].shortcuts.title,
      also: also('help'),
      keys: '?',
      run: () => (app.sheet = 'help'),
    },
    { id: 'tour', group: 'do', title: words.settings.tour, also: also('tour'), run: () => (app.sheet = 'tour') },
    ...kindsOf(workspace.resolved).flatMap((kind): Command[] => {
      if (isFace(kind) && kind !== faces[0]) return []
      const name = (language: Language) => (isFace(kind) ? screenWords[language].charts.matters : screenWords[language].charts.names[kind])
      const run = () => {
        location.hash = '#explore'
        if (!isFace(kind) || !faces.some((face) => view.charts.includes(face))) view.showChart(kind)
      }
      return [
        {
          id: kind,
          group: 'chart',
          title: say.showChart(name(locale.language)),
          also: languages.map(name).join(' '),
          run,
        },
      ]
    }),
    ...presets.map(({ id, title, description, text }): Command => {
      const also = textLanguages.flatMap((one) => [title[one], description[one]]).join(' ')
      return { id, group: 'scenario', title: say.open(textIn(title, locale.language)), also, run: () => void app.openText(id, text) }
    }),
  ]
  return all.filter((command) => command !== false)
}

/** The commands that fit what was typed, then the assumptions and the variables that do, some of each. */
export function found(app: App, wanted: string): Command[] {
  const words = wordsOf(wanted)
  const fits = (text: string) => words.every((word) => says(text.toLowerCase(), word, otherWords))
  const commands = commandsOf(app).filter(({ title, also = '' }) => fits(`${title} ${also}`))
  if (words.length === 0) return commands
  const { workspace, locale } = app
  const assumptions = search(workspace.unmoved, [...workspace.own.keys()], wanted, otherWords).map((path): Command => {
    const title = nameOfPath(workspace.resolved, path, locale)
    return { id: path, group: 'assumption', title, also: addressOf(path).name, run: () => findAssumption(app, path) }
  })
  const variables = searchVariables(workspace.resolved, wanted)
  // What is called so comes before what only speaks of it.
  const called = ({ group, title, also = '' }: Command) => Number(!fits(group === 'assumption' ? `${title} ${also}` : title))
  return [
    ...[...commands, ...assumptions.sort((a, b) => called(a) - called(b)).slice(0, 12)].sort((a, b) => called(a) - called(b)),
    ...variables.slice(0, 6).map(({ name, title }): Command => {
      return { id: name, group: 'variable', title: textIn(title, locale.language), run: () => findVariable(app, name) }
    }),
  ]
}

function chooseFile(app: App) {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.onchange = () => {
    const file = input.files?.[0]
    if (file) void app.openFile(file)
  }
  input.click()
}
