import { drawsThat, figureText } from './figureText.ts'
import { inside, opening, paragraph } from './grammar.ts'
import type * as zh from '../zh-CN/report.ts'

/** The report for those who were not in the room, in English. */
export const report: typeof zh.report = {
  page: 'Report',
  print: 'Print / save as PDF',
  preparing: 'Still computing…',
  how: 'Laid out for A4 paper. Choose “Save as PDF” in the print window to send it on.',
  kind: 'Scenario report',
  ours: (format) => `Our ${inside(format)}`,
  oursQuestion: (ours, projects, _, from, until) =>
    `${from === until ? `In ${from}` : `From ${from} to ${until}`}, does AI video save money in ${inside(ours)}, ${projects} a year, or lose it?`,
  every: 'All industries',
  question: (name, all, from, until) =>
    name === undefined
      ? `${from === until ? `In ${from}` : `From ${from} to ${until}`}, does AI video save money in ${new Intl.ListFormat('en').format(all.map(inside))} together, or lose it?`
      : `${from === until ? `In ${from}` : `From ${from} to ${until}`}, does AI video save money in ${inside(name)}, or lose it? And in all industries together?`,
  paragraph,
  scenario: (title) => `Scenario: ${title}. `,
  headline: {
    nothing: (name, until) => `By ${until}, AI video makes no difference to what is spent in ${inside(name)}`,
    point: (name, saves, money, until) => `By ${until}, AI video ${saves ? 'saves' : 'loses'} ${money} in ${inside(name)}`,
    settled: (name, saves, money, until, range) =>
      `By ${until}, AI video ${saves ? 'saves' : 'loses'} ${money} in ${inside(name)} on average; 90% range: ${range}`,
    open: (name, saves, money, until, range) =>
      `By ${until}, AI video ${saves ? 'saves' : 'loses'} ${money} in ${inside(name)} on average, but could gain or lose: 90% range ${range}`,
  },
  middle: (money) => `The median is ${money}.`,
  odds: {
    loses: (share) => `${opening(figureText.loses(share))}.`,
    gains: (share) => `${opening(drawsThat(share, 'comes out ahead', 'come out ahead'))}.`,
  },
  payback: {
    first: (year) => `It pays from the first year, ${year}.`,
    year: (year) => `The switch has paid back by ${year}.`,
    chances: (payback) => `${opening(payback)}.`,
    never: (until) => `The switch has not paid back by ${until}.`,
  },
  project: (year, unit, production, whole, adoption) =>
    `In ${year} one ${unit} made with AI costs ${production}, and ${whole}; ${adoption} of projects are made that way.`,
  production: (saves, share, range) => `${share} ${saves ? 'less' : 'more'} to make${range}`,
  whole: (saves, share, range) => `${share} ${saves ? 'less' : 'more'} all in${range}`,
  shareRange: (range) => ` (90% range ${range})`,
  together: (saves, money, range) =>
    `All industries together ${saves ? 'save' : 'lose'} ${money} on average${range === undefined ? '' : ` (90% range: ${range})`}.`,
  largest: (name, money) => `The largest part is ${inside(name)}, ${money}.`,
  allLose: 'No industry saves.',
  table: {
    title: (from, until) => `${from === until ? from : `${from}–${until}`}, by industry and format`,
    industry: 'Industry or format',
    npv: 'Net present value',
    range: '90% range',
    below: 'Chance of loss',
    payback: 'Half of draws paid back by',
    project: (year) => `Fall in cost, all in, ${year}`,
    note: (start) =>
      `Net present value: savings of all years minus the cost of switching, discounted to ${start}; the mean of all draws. 90% range: 5th to 95th percentile.`,
    never: (until) => `after ${until}`,
  },
  change: 'What would change the answer',
  changeLead: (figure) => `All of this is about ${inside(figure)}.`,
  uncertainty: (figure, names) => `Most of the uncertainty in ${inside(figure)} comes from ${names.join('; ')}.`,
  shareOf: (name, share, first) => `“${name}”, ${share}${first ? ' of the variance' : ''}`,
  turns: {
    at: (what, now, value, chance) =>
      `“${what}” would have to go from ${now} to ${value} for a mean of zero: ${chance === undefined ? 'outside its range' : `${chance} likely`}.`,
    none: (others, count, positive) =>
      `${others ? (count === 1 ? 'One other assumption' : `${count} other assumptions`) : count === 1 ? 'The 1 assumption tried' : `None of ${count} assumptions`} ${others || count === 1 ? 'cannot turn' : 'can turn'} it into a ${positive ? 'loss' : 'gain'} alone, at any value the model allows.`,
  },
  certain: 'No assumption has a range, so only changing their values changes the answer.',
  working: 'Computing…',
  matters: {
    title: 'The assumptions that matter most, and what they rest on',
    assumption: 'Assumption',
    value: 'Value (low–high)',
    share: 'Share of variance',
    ground: 'Rests on',
    judgement: 'Judgement',
    own: (value) => `Own value; the model has ${value}`,
    sources: 'Sources',
    failed: (reason) => `The sources could not be loaded: ${reason}`,
  },
  differs: {
    title: (count) =>
      count === 0
        ? 'This scenario uses the model’s default values'
        : count === 1
          ? 'One thing differs from the model'
          : `${count} things differ from the model`,
    credence: (names) => `Credence: ${names.join('; ')}`,
  },
  back: {
    title: 'How to get back to this scenario',
    file: 'File',
    unnamed: 'Not kept under a name of its own yet: save it first, then open that file.',
    fileHow: (name) => `Open ${name} in Reshoot, or drop it onto the window.`,
    link: 'Link',
    open: 'Open this scenario',
    code: 'or point a phone camera at the code',
    noLink: 'The scenario is too large for a link: ask for the file.',
    local: 'This report was made on one device and has no link that others could open: ask for the file.',
    failed: (reason) => `The link could not be created: ${reason}`,
    computed: 'Computed',
    computedHow: (model, engine, draws, seed) =>
      `Model version ${model}, engine version ${engine}; ${draws} draws, seed ${seed}. Same versions, scenario and seed: same figures.`,
    judged: 'A way to think, not a forecast. Money in yuan; figures for China unless the source says otherwise.',
  },
}
