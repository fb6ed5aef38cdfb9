import type * as zh from '../zh-CN/tour.ts'

/** The tour, in English. */
export const tour: typeof zh.tour = {
  label: 'Tour',
  step: (now, of) => `Step ${now} of ${of}`,
  back: 'Back',
  next: 'Next',
  end: 'Done',
  quit: 'End the tour',
  keys: 'Left and right arrows to move, Esc to end',
  steps: {
    headline: {
      title: 'The finding comes first',
      text: 'This sentence changes with the assumptions. Above it, choose the industry, one project or the whole industry, production alone or with distribution, and the year.',
    },
    figures: {
      title: 'Every figure has a range',
      text: 'The large number is the mean of all draws; P5–P95 below it holds nine draws in ten.',
    },
    assumptions: {
      title: 'Move an assumption',
      text: 'The band is the plausible range, the tick is the model’s own value. Click the name for its basis and sources. Double-click resets the value; arrow keys work too.',
    },
    changes: {
      title: 'See what changed',
      text: 'After each move this strip names the figures that moved most. Results sharpen once you stop moving.',
    },
    charts: {
      title: 'Pick other charts',
      text: 'Show two to four at a time: who is paid, what moves the result, what each sentence is worth. Each has a table, CSV and PNG.',
    },
    scenario: {
      title: 'Save and share',
      text: 'A scenario is a file that stays on your device. A few come with the app, from taking the promises at face value to adding the latest year.',
    },
  },
}
