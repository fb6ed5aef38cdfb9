import { pageWords } from '../../words/pages.ts'
import type { App } from '../app.svelte.ts'

/** The parts of the sheet of scenarios, by name and as they are called. */
export const scenarioParts = ({ words, workspace, language }: App) =>
  [
    { name: 'shipped', title: words.files.shipped },
    { name: 'library', title: pageWords[language].library.menu },
    { name: 'history', title: pageWords[language].history.menu },
    { name: 'differences', title: pageWords[language].differences.menu(workspace.differences.length) },
    { name: 'details', title: words.files.details },
  ] as const

/** What can be laid over the page for the scenario on screen, by name and as it is called. */
export const scenarioSheets = (app: App) =>
  [{ name: 'share', title: app.words.shareLink.open }, { name: 'export', title: app.words.exports.title }, ...scenarioParts(app)] as const
