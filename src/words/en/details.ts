import type * as zh from '../zh-CN/details.ts'

/** What a scenario is called and rests on, in English. */
export const details: typeof zh.details = {
  lead: 'Name and description are saved in the file, one for each language. Years and draws set the period covered and the random draws behind each figure.',
  years: 'Years',
  draws: 'Draws',
  description: 'Description',
  numbers: { startYear: 'First year', years: 'Years', samples: 'Draws', seed: 'Seed' },
  hints: {
    startYear: (own) => `The model starts in ${own}`,
    years: (own) => `Including the first; the model’s own: ${own}`,
    samples: () => 'For saved files, exports and the command line; the number used on screen is shown beside the figures',
    seed: () => 'Same seed, same random numbers',
  },
  outside: (name, low, high) => `Not applied: “${name}” must be a whole number from ${low} to ${high}.`,
  reset: 'Back to the model’s years and draws',
}
