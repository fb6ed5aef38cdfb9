import type * as zh from '../zh-CN/shell.ts'

/** Settings, in English. */
export const settings: typeof zh.settings = {
  open: 'Settings',
  title: 'Settings',
  money: 'Money in',
  currencies: { CNY: 'Yuan', USD: 'US dollars' },
  rate: 'Yuan for one US dollar',
  rateUnit: 'CNY',
  rateGround: (rate) => `Default ${rate}: average of 2024, National Bureau of Statistics, published February 2025.`,
  rateReset: 'Use the default rate',
  rateRefused: (least, most) => `A number from ${least} to ${most}, please.`,
  moneyNote: 'Figures on screen, numbers you type and tables follow this; scenario files are always in yuan.',
  motion: 'Reduce motion',
  motionNote: 'Not needed where the system already asks for it.',
  help: 'Keyboard shortcuts',
  tour: 'Two-minute tour',
}

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

/** What only paper says, in English. */
export const print: typeof zh.print = {
  differences: (count) =>
    count === 0
      ? 'Everything at the model’s own values'
      : count === 1
        ? '1 thing differs from the model'
        : `${count} things differ from the model`,
  what: 'Assumption or claim',
  own: 'Model’s own value',
  here: 'This scenario',
  onlyRange: 'only range or note',
}

/** Keys that work anywhere, in English. */
export const shortcuts: typeof zh.shortcuts = {
  title: 'Keyboard shortcuts',
  anywhere: 'Anywhere',
  onSlider: 'On a slider',
  keys: {
    palette: 'Open the command palette',
    search: 'Search assumptions',
    help: 'This sheet',
    save: 'Save to a file',
    undo: 'Undo',
    redo: 'Redo',
    step: 'One small step',
    coarse: 'Ten steps',
    page: 'One large step',
    ends: 'Least, most',
    own: 'The model’s own value',
  },
  doubleClick: 'Double click',
  or: 'or',
}

/** The way round the app for someone new, in English. */
export const tour: typeof zh.tour = {
  invitation: 'First time here? Two minutes show you round.',
  start: 'Start the tour',
  refuse: 'No thanks',
  label: 'Tour',
  step: (now, of) => `Step ${now} of ${of}`,
  back: 'Back',
  next: 'Next',
  end: 'Done',
  quit: 'End the tour',
  keys: 'Left and right arrows change the step, Esc ends',
  steps: {
    headline: {
      title: 'The finding comes first',
      text: 'This sentence changes with the assumptions. Above it you choose the industry, one project or all of it, production alone or with distribution, and the year.',
    },
    figures: {
      title: 'Every figure has a range',
      text: 'The large number is what the assumptions at their values come to; P5–P95 below it holds nine draws in ten.',
    },
    assumptions: {
      title: 'Move an assumption',
      text: 'The band is what is believable, the tick is the model’s own value. Its name opens who said so and on what ground. Double click puts the value back; arrow keys work too.',
    },
    changes: {
      title: 'See what changed',
      text: 'After each move this strip names the figures that moved most. Draws get finer once your hand rests.',
    },
    charts: {
      title: 'Pick other charts',
      text: 'Two to four at a time: who is paid, what moves the result, what each sentence is worth. Each has its table, CSV and PNG.',
    },
    scenario: {
      title: 'Save it, hand it over',
      text: 'A scenario is a file, and stays on your device. A few come with the app, from the promises at face value to what was seen by 2026.',
    },
  },
}
