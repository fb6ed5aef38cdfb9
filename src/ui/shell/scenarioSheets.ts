import type { App } from '../app.svelte.ts'

/** What can be laid over the page for the scenario on screen, by name and as it is called. */
export const scenarioSheets = ({ words, workspace }: App) =>
  [
    { name: 'details', title: words.files.details },
    { name: 'share', title: words.share.open },
    { name: 'library', title: words.library.menu },
    { name: 'history', title: words.history.menu },
    { name: 'differences', title: words.differences.menu(workspace.differences.length) },
  ] as const
