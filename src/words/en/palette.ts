import type * as zh from '../zh-CN/palette.ts'

/** What can be done by name, in English. */
export const palette: typeof zh.palette = {
  label: 'Commands',
  hint: 'Find a page, chart, assumption, scenario…',
  none: (wanted) => `No command fits “${wanted}”.`,
  count: (count) => (count === 1 ? '1 result' : `${count} results`),
  groups: { page: 'Page', do: 'Action', chart: 'Chart', scenario: 'Scenario', assumption: 'Assumption', variable: 'Equation' },
  goTo: (page) => `Go to ${page}`,
  showChart: (chart) => `Show chart: ${chart}`,
  open: (title) => `Open scenario: ${title}`,
  focusSearch: 'Search assumptions',
  openFile: 'Open a file…',
  save: 'Save to a file',
  undo: 'Undo',
  redo: 'Redo',
  resetAll: 'Everything back to the model’s own values',
  otherLanguage: 'Switch to Chinese',
  theme: (theme) => `Theme: ${theme}`,
  currency: (currency) => `Money in: ${currency}`,
  print: 'Print this page',
  keys: 'Arrow keys choose, Enter does it, Esc closes',
}
