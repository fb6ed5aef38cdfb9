import { slider, grounds, distributions, factors, inMoney, outside } from './control.ts'
import { modelUpdate } from './modelUpdate.ts'
import { shareLink } from './shareLink.ts'
import { charts } from './charts.ts'
import { figureText } from './figureText.ts'
import { files } from './files.ts'
import { exports } from './exports.ts'
import { bracketed, clauses, inside, labelled, lineOf, list, names, placed } from './grammar.ts'
import { breakEvenLinks } from './breakEvenLinks.ts'
import { addStep, storyPages } from './storySteps.ts'
import { stepWords } from './steps.ts'
import { storage } from './storage.ts'
import { settings } from './settings.ts'
import type { ProjectHeadline, screen as zh } from '../zh-CN/screen.ts'

/** What the first view needs, in English. */
export const screen: typeof zh = {
  documentTitle: (page, scenario) => `${page} · ${scenario} · Reshoot`,
  skip: 'Skip to content',
  pagesLabel: 'Pages',
  behind: (page) => `Pages under ${page}`,
  pages: {
    welcome: 'Welcome',
    explore: 'Explore',
    claims: 'Claims',
    budget: 'Budget',
    compare: 'Compare',
    seek: breakEvenLinks.page,
    evidence: 'Evidence',
    ...storyPages,
    report: 'Report',
    room: 'Ask the room',
    model: 'Model',
  },
  outcome: 'Outcome',
  computing: 'Computing…',
  loading: 'Loading…',
  notLoaded: (reason) => `This page could not be loaded; it needs the network once. Reload to try again. Reason: ${reason}`,
  languageNotLoaded: (language, reason) =>
    `${language} could not be loaded; it needs the network once. Reload to try again. Reason: ${reason}`,
  failedToLoad: 'Not loaded',
  close: 'Close',
  forAnalysts: 'For analysts',
  says: (speaker) => `— ${speaker}`,
  range: 'P5–P95',
  traditionally: (value) => `was ${value}`,
  workerDied: 'the background computation stopped twice; the browser may be short of memory. Try again, or reload the page.',
  engineMissing: 'what computes the figures could not be loaded; it needs the network once. Try again, or reload the page.',
  tryAgain: 'Try again',
  failure: (reason) => `This step could not be computed; the figures are from before it. Reason: ${reason}`,
  negativeCosts: (industries, lines) =>
    `In ${industries.join(', ')} production with AI costs less than nothing and saves more than 100%: this version of the model takes what distribution saves (${lines.join(', ')}) from the cost of production. Set the “share AI could do” of these lines back to 0 for figures that mean something.`,

  appUpdate: {
    isHere: 'A new version of Reshoot is available. Your work stays on this device.',
    takeOver: 'Reload',
  },

  undoRedo: {
    undo: 'Undo',
    undoStep: (step) => `Undo: ${step}`,
    redoStep: (step) => `Redo: ${step}`,
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
  },

  settings,

  themes: {
    auto: 'system',
    light: 'light',
    dark: 'dark',
    switch: (now, next) => `Theme: ${now}. Switch to ${next}`,
  },

  files,
  exports,
  modelUpdate,
  shareLink,
  breakEven: breakEvenLinks,
  storage,
  steps: stepWords,
  addStep,
  explainLabel: 'Where this number comes from',

  viewControls: {
    label: 'View',
    industry: 'Industry',
    format: 'Format',
    everyFormat: 'All formats',
    everyIndustry: 'All',
    lens: 'One project or the whole industry',
    lenses: { project: 'One project', industry: 'The industry' },
    scope: 'Which part of the budget',
    scopes: { production: 'Production only', all: 'With distribution' },
    year: 'Year',
    market: 'Whole market',
    ours: (projects) => `Ours: ${projects} a year`,
    ourLens: 'Our projects',
    until: (year) => `Until ${year}`,
  },

  precision: {
    point: 'No draws; assumptions as set',
    draws: (count) => `${count} draws`,
    error: (money) =>
      `Sampling error of mean net present value of all industries: ${money} (standard error, from eight independent scramblings).`,
    more: (count) => `Click for ${count} draws.`,
    running: 'Drawing',
    cancel: 'Stop',
  },

  headline: {
    sum: (whose, saves, money, until) =>
      `By ${until}, AI video ${saves ? 'saves' : 'costs'} ${whose === undefined ? 'all industries' : inside(whose)} ${money} on average`,
    ours: (projects, _, format, saves, money, until) =>
      `By ${until}, AI video ${saves ? 'saves' : 'costs'} us ${money} on average, with ${projects} ${inside(format)} a year`,
    spread: (sum, range, loss) => `${sum}; 90% range: ${range}; ${loss}`,
    project: ({ year, industry, unit, production, whole }: ProjectHeadline) => {
      const cost = production.saves ? `${production.text} cheaper to make` : `${production.text} more expensive to make`
      const total = whole.saves ? `all in, it costs only ${whole.text} less` : `all in, it costs ${whole.text} more`
      return `${year}: in ${inside(industry)}, one ${unit} made with AI is ${cost}; ${total}`
    },
  },

  figuresLabel: 'Key figures',
  moreFigures: (count) => `${count} more`,
  fewerFigures: 'Fewer',
  atValues: (title, year) => (year === undefined ? `${title}, mean` : `${title}, mean, in prices of ${year}`),
  figures: {
    npv: {
      title: 'Net present value',
      meaning: 'Savings of all years, in money of the start year.',
      note: 'After reinvestment, before crowding',
    },
    npvOf: { title: 'Net present value', meaning: 'Savings of this industry in all years, discounted.', note: 'Net present value' },
    totalNpv: {
      title: 'Net present value, all industries',
      meaning: 'Savings of all industries in all years, discounted.',
      note: 'After reinvestment, before crowding',
    },
    totalSaving: { title: 'Saving, all industries', meaning: 'What all industries save this year.', note: 'After switching' },
    saving: {
      title: 'Yearly saving',
      meaning: 'Saved this year, after creative reinvestment and the cost of switching.',
      note: 'After switching',
    },
    savingShare: {
      title: 'Saving, share of spending',
      meaning: 'The saving of the year, after the cost of switching, as a share of what all projects would cost without AI.',
      note: 'Of what all projects cost',
    },
    payback: {
      title: 'Half of draws paid back by',
      meaning: 'The year by which cumulative savings are positive in half of the draws, and in 19 of 20.',
      note: 'Sum above zero',
    },
    adoption: { title: 'Adoption', meaning: 'The share of projects made with AI this year.', note: 'In the year' },
    generationRatio: {
      title: 'Footage generated per second used',
      meaning: 'Seconds generated for one that can be used.',
      note: 'Made per one used',
    },
    jobsDisplaced: { title: 'Jobs displaced', meaning: 'Person-years no longer needed this year because of AI.', note: 'In the year' },
    jobsCreated: {
      title: 'Jobs created',
      meaning: 'Person-years of AI direction, review, creative reinvestment and extra output.',
      note: 'In the year',
    },
    allJobsDisplaced: {
      title: 'Jobs displaced',
      meaning: 'Person-years that all industries no longer need this year.',
      note: 'In the year',
    },
    computeUse: {
      title: 'Use of compute',
      meaning: 'GPU hours needed over those available; above 100% there are too few.',
      note: 'Demand ÷ supply',
    },
    price: { title: 'Price of a generated second', meaning: 'What one generated second costs this year.', note: 'In the year' },
    productionSavingShare: {
      title: 'Fall in production cost',
      meaning: 'How much less production costs with AI, new costs included, before creative reinvestment.',
      note: 'Of production, before reinvestment',
    },
    fallInCost: {
      title: 'Fall in cost, all in',
      meaning:
        'How much less one project costs with AI, distribution and creative reinvestment included, market effects not: the mean over draws, not quite that of the two mean costs.',
      note: 'Of total cost, after reinvestment',
    },
    unitSavingShare: {
      title: 'Net saving, of total cost',
      meaning: 'What one project saves, market effects included, before creative reinvestment, as a share of its total cost.',
      note: 'Before reinvestment, market included',
    },
    netUnitSaving: {
      title: 'Net saving',
      meaning: 'What one project saves after its new costs, market effects included, before creative reinvestment.',
      note: 'Before reinvestment, market included',
    },
    aiCost: { title: 'Production cost with AI', meaning: 'What one project made with AI costs.', note: 'Per project' },
    cashFriction: { title: 'New costs of AI', meaning: 'Generation, direction, review, rights and compliance.', note: 'Per project' },
    workdaysAfter: { title: 'Production time with AI', meaning: 'Working days on the critical path.', note: 'Working days' },
    creativeShareAfter: {
      title: 'Creative share with AI',
      meaning: 'Writing and design as a share of production cost.',
      note: 'Of production',
    },
    npvAhead: {
      title: 'Net present value from now on',
      meaning: 'Savings still to come for whoever decides today, discounted to this year.',
      note: 'Years ahead, discounted',
    },
    totalNpvAhead: {
      title: 'Net present value from now on, all industries',
      meaning: 'Savings of all industries still to come for whoever decides today.',
      note: 'Years ahead, discounted',
    },
    industryNpv: {
      title: 'Industry net present value',
      meaning: 'Savings of all formats of the industry in all years, discounted.',
      note: 'After reinvestment, before crowding',
    },
    industrySaving: {
      title: 'Yearly saving',
      meaning: 'What all formats of the industry save this year, after the cost of switching.',
      note: 'After switching',
    },
    adoptionByCount: { title: 'Adoption by count', meaning: 'Of the projects made this year, the share made with AI.', note: 'By titles' },
    adoptionByValue: {
      title: 'Adoption by value',
      meaning: 'Of the money spent on projects this year, the share spent on those made with AI.',
      note: 'By money',
    },
    profitAfter: {
      title: 'Profit with AI',
      meaning: 'Revenue minus all spending on one project made with AI.',
      note: 'Per project',
    },
    hitChanceAfter: {
      title: 'Chance of a hit',
      meaning: 'The chance of at least one hit from the same production budget.',
      note: 'Same budget',
    },
  },

  changes: {
    label: 'What has just changed',
    done: 'Just now',
    undone: 'Undone',
    redone: 'Redone',
    to: 'to',
    anew: 'What is shown now was not there before, so nothing can be compared.',
    nothing: 'None of these key figures has moved.',
    none: 'Move an assumption; the figures that change most appear here.',
  },

  charts,
  figureText,

  assumptions: {
    label: 'Assumptions',
    list: 'List of assumptions',
    search: 'Search assumptions',
    chooseIndustry: 'Choose one format to see the assumptions that are its own.',
    main: 'Main ones',
    all: (count) => `All ${count}`,
    more: (count) => `List ${count} more`,
    notFound: (wanted) => `No assumption matches “${wanted}”.`,
    resetGroup: (count) => `Reset ${count}`,
    show: 'Change assumptions',
    hide: 'Close',
  },

  textLanguages: { 'zh-CN': 'Chinese', en: 'English' },
  grammar: { bracketed, clauses, labelled, lineOf, list, names, placed },
  inMoney,
  slider,
  factors,
  grounds,
  outside,
  distributions,
}
