import type * as zh from '../zh-CN/claims.ts'

/** The page of the claims, in English. */
export const claims: typeof zh.claims = {
  title: (count) => `${count} sentences from one article. How far do you believe each?`,
  lead: 'Each is quoted in Chinese as printed, with an English summary, our reading and the assumptions it affects. Set a sentence’s credence to 0 to see the result without it. Worth is for the industry or format chosen.',
  worth: 'What every sentence is worth',
  credence: 'Credence',
  all: { saves: 'All savings', limits: 'All limits' },
  sides: {
    saves: { title: (count) => `${count} that promise savings`, meaning: 'If you do not believe it, it saves nothing.' },
    limits: { title: (count) => `${count} that name obstacles`, meaning: 'If you do not believe it, the obstacle is gone.' },
    signals: {
      title: (count) => `${count} that see gains elsewhere`,
      meaning: 'They affect no assumption; the results of these industries are shown beside them.',
    },
  },
  worthOf: (worth) => `Worth ${worth}`,
  worthNothing: 'Next to no effect on what you chose',
  governs: (count) => (count === 1 ? 'Affects 1 assumption' : `Affects ${count} assumptions`),
  mixed: (mean) => `various, mean ${mean}`,
  believeAgain: (what, about) => `Back to full credence: ${what} ${about}`,
  inFull: 'Back to full credence',
  output: 'Output',
}
