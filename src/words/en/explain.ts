import { labelled, list } from './grammar.ts'
import type * as zh from '../zh-CN/explain.ts'

/** Where a number comes from, in English. */
export const explain: typeof zh.explain = {
  label: 'Where this number comes from',
  open: (title, value) => `${title} ${value}: where it comes from`,
  breadcrumbs: 'The way here',
  close: 'Close the explanation',
  copy: 'Copy as text',
  copied: 'Copied',
  notCopied: 'The browser does not let the page copy. Select the text below and copy it yourself.',
  gone: 'The present scenario has no such number.',
  formula: 'Formula',
  inputs: 'What goes in',
  assumption: 'assumption',
  start: (year) => `start year ${year}`,
  sums: {
    line: 'Sum over cost lines',
    recipient: 'Sum over the cost lines that pay them, in all industries',
    industry: 'Sum over industries',
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
  names: { t: 't (years since the start)', oneYear: '1 year', inProduction: 'is production', isCreative: 'is creative' },
  over: { line: 'cost lines', recipient: 'lines that pay them', industry: 'industries', year: 'years', 'years-so-far': 'years so far' },
  lastYear: 'last year',
  only: (who) => `${who} only`,
  valueHere: (where, value) => `${where}: ${value}`,
  legend:
    't is years since the start; a condition in [ ] counts 1 where it holds and 0 where it does not. Click a name in a formula to go to its own entry.',
  text: {
    is: (title, place, value) => `${title} (${place}): ${value}`,
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
  lead: 'From left to right: what stands left decides what stands right. Pick a name to see what it rests on and what it feeds.',
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
