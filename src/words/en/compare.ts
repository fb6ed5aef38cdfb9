import { bracketed, clauses, inside, labelled, list, sentences } from './grammar.ts'
import type * as zh from '../zh-CN/compare.ts'

/** Comparing scenarios, in English. */
export const compare: typeof zh.compare = {
  lead: (samples) =>
    `${samples} draws on the same random numbers in every scenario, compared draw by draw, so no difference is down to luck.`,
  working: 'Comparing draw by draw…',
  failed: (reason) => `This could not be computed: ${reason}`,
  alone: 'Choose a second scenario to compare this one with',
  aloneHow: 'Pick a ready-made scenario, or open a scenario file; up to four in all.',
  scenarios: 'Scenarios compared',
  add: 'Add a scenario',
  full: 'Up to four',
  screen: 'The scenario on screen',
  shipped: 'Ready-made scenarios',
  own: 'Your own scenarios',
  files: 'Add from files',
  lead1: 'Make it the base',
  leads: 'Base',
  remove: (title) => `Remove “${title}”`,
  makeLead: (title) => `Make “${title}” the base`,
  figures: 'Figures side by side',
  figure: 'Figure',
  pick: 'Choose a figure to see how it spreads and which scenario is ahead',
  none: 'Not in this one',
  lent: (scenarios, format) =>
    `${list(scenarios.map((title) => `“${title}”`))} ${scenarios.length === 1 ? 'has' : 'have'} no “${format}”, so it was laid in: your lines, amounts and number a year, and for the rest what ${scenarios.length === 1 ? 'that scenario assumes' : 'those scenarios assume'} of the format it was made from.`,
  spreads: 'Spread',
  difference: 'Difference',
  against: 'Minus the base',
  matrix: 'Which is above which',
  matrixLead: (figure) => `Share of draws in which the scenario of the row is above that of the column: ${figure}`,
  rowBeats: 'Above',
  againstBase: {
    same: 'the same as A',
    never: 'never above A',
    hardly: 'hardly ever above A',
    above: (draws) => `above A in ${draws}`,
  },
  ridgesTitleOfOne: (name, value) => labelled(name, `mean ${value}`),
  ridgesTitle: (name, value) => `${name} has the highest mean, ${value}`,
  ridgesMeasure: (figure) =>
    `${figure}; bar from P5 to P95, ring at the mean, stroke at the median, dashed line at the mean of the base; equal areas`,
  ridgesColumns: ['Scenario', 'As set', 'P5', 'P25', 'P50', 'P75', 'P95', 'Mean', 'Chance of being first'],
  differenceMeasure: (one, base, figure) => `${figure}: ${one} minus ${base}, draw by draw`,
  differenceColumns: ['From', 'To', 'Draws'],
  half: (range) => `Half of the differences are ${/ to /.test(range) ? 'from ' : ''}${range}`,
  between: bracketed,
  ridgesSummary: (title, scenarios) => sentences([title, clauses(scenarios.map(([name, middle]) => labelled(name, middle)))]),
  differenceSummary: (title, range, above) => `${sentences([title, clauses([labelled('P5–P95', range), `${above} > 0`])])}.`,
  finding: {
    same: (one, other) => `“${one}” and “${other}” come to the same in every draw`,
    beats: (one, other, draws) => `“${one}” beats “${other}” in ${draws}`,
    above: (one, other, draws) => `“${one}” is above “${other}” in ${draws}`,
    onAverage: (figure, lower, size) => `${inside(figure)}: ${size} ${lower ? 'lower' : 'higher'} on average`,
    best: (one, draws) => `“${one}” comes first in ${draws}`,
    draws: { every: 'every draw', nearly: 'nearly every draw', some: (share) => `${share} of draws` },
    join: (parts) => parts.join('; '),
    missing: 'These scenarios have no such figure in common',
  },
  differing: {
    title: (count) =>
      count === 0
        ? 'Nothing is assumed or believed differently'
        : count === 1
          ? 'One assumption or credence differs'
          : `${count} assumptions and credences differ`,
    lead: 'Bold: differs from the model; ranges in small type.',
    own: 'Model’s own',
    assumption: 'Assumption',
    credence: (claim) => labelled('Credence', claim),
    absent: 'none',
    csv: 'Download CSV',
    fixed: 'fixed',
    years: 'Start year and years',
  },
}
