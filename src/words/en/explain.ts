import { bracketed, inside, labelled, list, opening, placed } from './grammar.ts'
import type * as zh from '../zh-CN/explain.ts'

/** Where a number comes from, in English. */
export const explain: typeof zh.explain = {
  open: (title, value) => `${title} ${value}: where it comes from`,
  breadcrumbs: 'How you got here',
  close: 'Close the explanation',
  copy: 'Copy as text',
  copied: 'Copied',
  copyLatex: (of) => (of === '' ? 'Copy as LaTeX' : `Copy as LaTeX: ${of}`),
  notCopied: 'The browser did not allow copying. Select the text below and copy it yourself.',
  gone: 'This scenario has no such number.',
  byHand: (amount) =>
    `This is the mean of the draws. Below is one calculation you can follow by hand, with every assumption as set: it comes to ${amount}. The two differ because effects multiply and ranges are lopsided.`,
  formula: 'Formula',
  inputs: 'What goes in',
  assumption: 'assumption',
  start: (year) => `start year ${year}`,
  sums: {
    line: 'Sum over cost lines',
    recipient: 'Sum over the cost lines that pay them, in all industries',
    industry: 'Sum over industries',
    format: 'Sum over formats',
    year: 'Sum over years',
    'years-so-far': 'Sum from the start year to this one',
  },
  all: (count) => `All ${count}`,
  largest: 'largest first',
  own: 'As assumed',
  credence: (credence, counted) => `Credence in the sentence below: ${credence}; so this counts as ${counted}.`,
  toClaims: 'Change the credence',
  path: 'How the last change got here',
  pathOf: (title) => `How the change reaches “${title}”`,
  more: (count) => (count === 1 ? '1 step between' : `${count} steps between`),
  names: {
    t: 't (years since the start)',
    oneYear: '1 year',
    oneUnit: '1 project',
    inProduction: 'is production',
    isCreative: 'is creative',
    ofPicture: 'is of the picture',
  },
  over: {
    line: 'cost lines',
    recipient: 'lines that pay them',
    industry: 'industries',
    format: 'formats',
    year: 'years',
    'years-so-far': 'years so far',
  },
  lastYear: 'last year',
  only: (who) => `${who} only`,
  valueHere: (where, value) => `${where}: ${value}`,
  small: {
    title: 'A small move',
    lead: 'What 1% more of each input does here and now, with every assumption as set; far from here it may do something else. Open one for its derivative.',
    sentence: (input, moves) =>
      `1% more ${inside(input)} ${moves.map(({ figure, up, size }) => (size === undefined ? `leaves ${inside(figure)} as it is` : `${up ? 'raises' : 'lowers'} ${inside(figure)} by ${size}`)).join(' and ')}.`,
    nothing: (input) => `${opening(input)} is 0 here: there is no 1% of it.`,
    lastYear: (input) => bracketed(input, 'last year'),
    by: (figure, input) => `∂ ${figure} / ∂ ${input}`,
    now: (value) => `Now: ${value}`,
    places: (count) => `Written for one of the ${count} places that the formula reads it at; the sentence is of all of them together.`,
    zero: 'It is 0 except where a condition switches.',
    kinks: {
      turns: 'This is a kink: two arguments of min or max are equal here, so the slope differs on either side; the mean of both is shown.',
      jumps: 'A condition switches exactly here, so the figure jumps and no slope describes it.',
    },
  },
  legend:
    't is years since the start; a condition in [ ] counts 1 where it holds and 0 where it does not. Click a name in a formula to go to its own entry.',
  text: {
    is: (title, place, value) => labelled(placed(title, place), value),
    isEverywhere: (title, value) => `${title}: ${value}`,
    quote: (sentence) => `“${sentence}”`,
    judgement: labelled,
    source: (publisher, date, quote, url) => `${labelled(list([publisher, date]), `“${quote}”`)} ${url}`,
    range: (range) => `90% of draws lie within ${range}.`,
    scenario: (title) => `Scenario: ${title}`,
  },
}

/** The dependency map, in English. */
export const map: typeof zh.map = {
  part: 'Map',
  lead: 'Read from left to right: what is on the left drives what is on the right. Pick a name to see what it rests on and what it feeds.',
  label: 'Dependency map',
  list: 'Names',
  pick: 'Pick a variable or an assumption',
  entry: 'Go to its entry',
  below: (count) => `Rests on ${count}`,
  above: (count) => `Feeds ${count}`,
  direct: 'directly',
  assumption: 'assumption',
  variable: 'variable',
  clear: 'Clear',
  keys: 'Arrow keys: left and right along the lines, up and down within a column.',
}
