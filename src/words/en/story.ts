import type * as zh from '../zh-CN/story.ts'

/** Editing the story, in English. */
export const story: typeof zh.story = {
  lead: 'Tell this scenario to a room, step by step. Each step holds the charts, figures and assumptions as they were on screen, and what is said with them; every slider still moves while it is told.',
  add: 'Add what I see now as a step',
  added: (count) => `Added as step ${count} of the story`,
  present: 'Present',
  presentFrom: (number) => `Present from step ${number}`,
  none: 'No story yet. Set up on Explore what you want to show, then add it as a step; or open a ready-made scenario: each brings a story.',
  steps: 'Steps of the story',
  step: (number) => `Step ${number}`,
  title: 'Title: the finding in a sentence',
  text: 'Words for the room',
  notes: 'Notes for the speaker',
  shows: 'Shows',
  changes: 'Against the step before',
  noChanges: 'The same assumptions as the step before',
  industryGone: (id) => `“${id}” (no longer in the scenario)`,
  charts: 'Charts',
  noChart: 'No chart',
  up: (number) => `Move step ${number} up`,
  down: (number) => `Move step ${number} down`,
  drag: 'Drag to reorder',
  copy: (number) => `Duplicate step ${number}`,
  remove: (number) => `Delete step ${number}`,
  look: 'Open in Explore',
  retake: 'Replace with what I see now',
  ask: 'Let the room guess first',
  question: 'Question',
  figure: 'Figure to guess',
  askFor: (figure) => `What do you expect for “${figure}”?`,
  log: (count) => `Decision log (${count})`,
  logGuessed: 'Guessed',
  logSeen: 'Seen',
  logDecided: 'Decided',
  logNever: 'not within the years',
  logNobody: 'nothing',
  placeholders: {
    help: 'Figures need not be typed: {totalNpv} is filled in from the run when it is shown. Whose and of which year may follow: {adoption comicSeries 2026}; with range it is the 90% range: {totalNpv range}; {loss totalNpv} is the chance of a loss.',
    filled: 'Reads',
    lost: (share) =>
      share === 0
        ? 'none'
        : share < 0.0005
          ? 'fewer than 1 in 2,000'
          : share < 0.2
            ? `1 in ${Math.round(1 / share)}`
            : `${Math.round(100 * share)}%`,
    form: (written) => `${written}: expected “name whose year range” or “loss name whose”, with one space between.`,
    name: (written, name, near) => `${written}: there is no figure ${name}${near === undefined ? '.' : `; did you mean ${near}?`}`,
    member: (written, name, member, near) =>
      `${written}: ${name} has no figure for ${member}${near === undefined ? '.' : `; did you mean ${near}?`}`,
    whose: (written, name) => `${written}: say whose ${name}; this step looks at more than one format.`,
    year: (written, first, last) => `${written}: the year has to be between ${first} and ${last}.`,
    yearless: (written, name) => `${written}: ${name} does not vary by year.`,
    yearly: (written, name) => `${written}: ${name} varies by year; only what does not has a chance of a loss.`,
    lines: (written, name) => `${written}: ${name} is split by cost line and cannot stand in a text.`,
  },
}

/** Changes of the story, in English. */
export const storySteps: typeof zh.storySteps = {
  added: (title) => `Story: “${title}” added`,
  changed: (title) => `Story: “${title}” changed`,
  asked: (title) => `Story: question of “${title}”`,
  moved: (title) => `Story: “${title}” moved`,
  copied: (title) => `Story: “${title}” duplicated`,
  removed: (title) => `Story: “${title}” deleted`,
  logged: (title) => `Story: guesses and decision of “${title}” noted`,
  looked: (title) => `Opened “${title}” of the story`,
}

/** The pages of the story, in English. */
export const storyPages: typeof zh.storyPages = { story: 'Story', present: 'Presentation', audience: 'Audience' }
