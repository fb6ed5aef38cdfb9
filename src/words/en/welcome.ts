import type * as zh from '../zh-CN/welcome.ts'

/** A newcomer's first minute, in English. */
export const welcome: typeof zh.welcome = {
  question: 'Which industry are you in?',
  lead: 'What will AI video do to its costs? Choose one and read the answer.',
  everyIndustry: 'All of them',
  finding: 'The finding so far',
  basis: (assumptions, claims) =>
    `It follows from ${assumptions} assumptions, each with its basis; many rest on the ${claims} sentences of one article. Change any you doubt, and the finding changes with it.`,
  doubt: 'Change an assumption',
  claims: 'Read the claims',
  evidence: 'Check it against what happened',
  tour: 'Two-minute tour',
  again: 'Another industry',
  skip: 'Skip to the app',
}
