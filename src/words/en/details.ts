import type * as zh from '../zh-CN/details.ts'

/** What a scenario is called and rests on, in English. */
export const details: typeof zh.details = {
  lead: 'Name and description travel in the file, one for each language. Years and draws say which years are looked at and what each figure is drawn from.',
  years: 'Years',
  draws: 'Draws',
  description: 'Description',
  numbers: { startYear: 'First year', years: 'Years', samples: 'Draws', seed: 'Seed' },
  hints: {
    startYear: (own) => `The model’s own begins in ${own}`,
    years: (own) => `The first one counts; the model’s own: ${own}`,
    samples: () => 'For saved files, exports and the command line; how many the screen uses stands beside the figures',
    seed: () => 'The same seed, the same random numbers',
  },
  outside: (name, low, high) => `Not taken: “${name}” has to be a whole number from ${low} to ${high}.`,
  reset: 'Back to the model’s years and draws',
}
