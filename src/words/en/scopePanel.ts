import { inside } from './grammar.ts'
import type * as zh from '../zh-CN/scopePanel.ts'

/** What is asked of a scenario, in English. */
export const scopePanel: typeof zh.scopePanel = {
  whose: 'Which industry and format',
  ours: 'Whole market or our own projects',
  until: 'Until when',
  choices: { market: 'The whole market', ours: 'Our own projects' },
  marketNote: 'Everything made of this kind.',
  oursNote: (format) =>
    `Every figure is of our own ${inside(format)}. Prices, crowding, audience acceptance and learning stay those of the whole market.`,
  projects: 'Projects a year',
  adoption: 'Made with AI',
  adoptions: { market: 'As the market does', own: 'Our own share', all: 'All of them' },
  from: (year) => `In ${year}`,
  budget: 'What one costs to make, without AI',
  budgets: { format: 'As usual', times: 'A multiple of usual', amount: 'An amount' },
  times: 'Multiple of the usual cost',
  amount: (year) => `Cost to make one in ${year}, without distribution`,
  budgetNote:
    'What AI saves, its new costs and what a project earns scale by the same multiple; paste your own lines under Budget for a closer answer.',
  untilNote: (year) => `Headline, sums, net present value and payback end with this year. Money is in prices of ${year}.`,
}
