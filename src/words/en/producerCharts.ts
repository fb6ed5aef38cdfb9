import { clauses, inside, one, opening } from './grammar.ts'
import type * as zh from '../zh-CN/producerCharts.ts'

/** One project against the share of it that is generated. */
export const filmOrGenerate: typeof zh.filmOrGenerate = {
  empty: 'Film, mix or generate: which saves most?',
  noShare: 'This format does not say which share of it is generated.',
  several: (year, [most, mostAt, mostKept], [least, leastAt, leastKept]) =>
    most === least
      ? `${opening(most)}, ${year}: generating ${mostAt} saves most, ${mostKept} of the cost of a project`
      : `${year}: ${inside(most)} save most, ${mostKept} of a project at ${mostAt} generated; ${inside(least)} least, ${leastKept} at ${leastAt}`,
  measureOfSeveral: (year, all) =>
    `Saving kept, as a share of a project’s traditional ${all ? 'cost' : 'production cost'}, ${year}: wide bars at the best share generated, narrow ones with everything generated`,
  row: (best, kept, all) => `at ${best}: ${kept}${all === undefined ? '' : `; all: ${all}`}`,
  hint: (none, best, kept, all) => `none generated ${none}, best ${best} saves ${kept}, all generated ${all}`,
  nothing: 'nothing saved',
  columnsOfSeveral: ['Format', 'Best share', 'Saved at the best', 'Saved with none', 'Saved with all'],
  measure: (unit, year, all, traditional, draws) =>
    `${all ? 'Whole cost' : 'Production cost'}, days and saving kept for one ${unit} in ${year}, by share generated; ${traditional} = 100%; shaded: middle 90% of ${draws} draws`,
  cost: 'Cost',
  days: 'Days',
  kept: 'Saving kept',
  share: 'Share generated',
  traditional: (money, days) => `traditional ${money}, ${days}`,
  now: (share) => `now ${share}`,
  best: (share) => `best ${share}`,
  both: (share) => `${share}: now and best`,
  nowAndBest: (now, best) => `now ${now}, best ${best}`,
  none: ({ name, year, kept, all }) => `${opening(name)}, ${year}: generating none saves most, ${kept} a project; generating all, ${all}`,
  mix: ({ name, year, best, kept, none, all }) =>
    `${opening(name)}, ${year}: generating ${best} saves most, ${kept} a project; none, ${none}; all, ${all}`,
  all: ({ name, year, kept, none }) => `${opening(name)}, ${year}: generating all saves most, ${kept} a project; generating none, ${none}`,
}

/** The same production money, before and with AI. */
export const slate: typeof zh.slate = {
  before: 'Without AI',
  after: 'With AI',
  uncrowded: 'If uncrowded',
  of: (chance, count) => `${chance}, ${count} made`,
  projects: (before, after) => `${before} → ${after} projects`,
  measure: (money) =>
    `Chance of at least one hit from a production budget of ${money}; at the ends: the chance, and how many projects it makes`,
  measureOfAll: 'One slate’s production budget, without AI and with it: how many projects, and the chance of at least one hit',
  counts: ['Projects without AI', 'Projects with AI'],
  finding: (name, year, before, after, from, to, taken) =>
    `${opening(name)}, ${year}: the same money makes ${after}, not ${before}; chance of a hit ${from} → ${to}${taken === undefined ? '' : `, crowding takes ${taken}`}`,
  points: (points) => `${points} points`,
  most: (year, name, from, to) => `In ${year} the same money goes furthest in ${inside(name)}: chance of a hit ${from} → ${to}`,
  noneGains: (year) => `In ${year} the same money buys no better chance of a hit anywhere`,
}

/** Profit of a project before AI, with AI, and of one that did not switch. */
export const squeezed: typeof zh.squeezed = {
  shaded: (measure) => clauses([measure, 'shaded: middle 90% of draws']),
  before: 'Before AI',
  after: 'With AI',
  not: 'Not switched',
  measure: (unit) => `Profit of ${one(unit)}: before AI, with AI, and if it did not switch while others did`,
  measureOfAll: (year) =>
    `Change in profit per project in ${year} against no AI, as a share of revenue; thick, first figure: with AI; thin, second: not switched`,
  base: 'No AI',
  row: { after: (share) => `with AI ${share}`, not: (share) => `not switched ${share}` },
  finding: (name, year, after, before, not) =>
    `${opening(name)}, ${year}: with AI a project ${after}, without ${before}; not switched, it ${not}`,
  earns: (money) => `earns ${money}`,
  loses: (money) => `loses ${money}`,
  ofAll: (year, name, not, after) =>
    `Squeezed hardest in ${year}: ${inside(name)}, profit down ${not} of revenue without switching; with AI, ${after}`,
  more: (share) => `${share} up`,
  less: (share) => `${share} down`,
  noneOfAll: (year) => `In ${year} a project that did not switch earns no less than without AI`,
  columns: [
    'Profit before AI',
    'Profit with AI',
    'Profit, not switched',
    'With AI, change as share of revenue',
    'Not switched, change as share of revenue',
  ],
}

/** The cost of a project of each format, side by side. */
export const moneyByFormat: typeof zh.moneyByFormat = {
  measure: (year, all) =>
    `${all ? 'Whole cost' : 'Production cost'} of one project in ${year}, from traditional to AI; logarithmic scale: a longer bar is a larger fall`,
  ai: (money) => `AI ${money}`,
  traditional: (money) => `trad. ${money}`,
  share: 'AI / traditional',
  finding: (year, name, from, to, dearest, dear) =>
    `Largest percentage fall in ${year}: ${inside(name)}, ${from} to ${to}; ${inside(dearest)} still at ${dear}`,
  alone: (year, name, from, to) => `${opening(name)}, ${year}: one project costs ${from} the traditional way, ${to} with AI`,
}
