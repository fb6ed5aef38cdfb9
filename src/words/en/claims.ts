import type * as zh from '../zh-CN/claims.ts'

/** The page of the claims, in English. */
export const claims: typeof zh.claims = {
  title: (count) => `${count} sentences from one article. How far do you believe each?`,
  lead: 'Each stands in its own words, beside how we read it and what it governs. Take the credence in one to nothing, and see what is left without it.',
  worth: 'What every sentence is worth',
  credence: 'Credence',
  all: { saves: 'All savings', limits: 'All limits' },
  sides: {
    saves: { title: (count) => `${count} that promise savings`, meaning: 'Not believed, they save nothing.' },
    limits: { title: (count) => `${count} that name obstacles`, meaning: 'Not believed, the obstacle is gone.' },
    signals: {
      title: (count) => `${count} that see gains elsewhere`,
      meaning: 'They govern no number; beside them stands what these industries come to.',
    },
  },
  worthOf: (worth) => `Worth ${worth}`,
  governs: (count) => (count === 1 ? 'Governs 1 assumption' : `Governs ${count} assumptions`),
  mixed: (mean) => `mixed, mean ${mean}`,
  believeAgain: (what, about) => `Believe in full again: ${what} ${about}`,
  inFull: 'Believe in full again',
  output: 'Output',
}
