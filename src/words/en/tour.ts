import type * as zh from '../zh-CN/tour.ts'

/** The tour, in English. */
export const tour: typeof zh.tour = {
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
      text: 'The large number is the mean of all draws; P5–P95 below it holds nine draws in ten.',
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
      text: 'A scenario is a file, and stays on your device. A few come with the app, from the promises at face value to what the newest year would add.',
    },
  },
}
