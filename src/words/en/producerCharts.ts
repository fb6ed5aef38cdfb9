import { clauses, inside, one, opening } from './grammar.ts'
import type * as zh from '../zh-CN/producerCharts.ts'

/** One project against the share of it that is generated. */
export const filmOrGenerate: typeof zh.filmOrGenerate = {
  empty: 'Film, mix or generate: which keeps most?',
  noShare: 'This format does not say which share of it is generated.',
  several: (year, [most, mostAt, mostKept], [least, leastAt, leastKept]) =>
    most === least
      ? `${opening(most)}, ${year}: generating ${mostAt} keeps most, ${mostKept} of the cost of a project`
      : `${year}: ${inside(most)} keep most, ${mostKept} of a project at ${mostAt} generated; ${inside(least)} least, ${leastKept} at ${leastAt}`,
  measureOfSeveral: (year, all) =>
    `What is kept of a project’s traditional cost${all ? '' : ' of production'}, ${year}: wide bars at the best share generated, narrow ones with all of it generated`,
  row: (best, kept, all) => `at ${best}: ${kept}${all === undefined ? '' : `; all: ${all}`}`,
  hint: (none, best, kept, all) => `none generated ${none}, best ${best} keeps ${kept}, all generated ${all}`,
  nothing: 'nothing kept',
  columnsOfSeveral: ['Format', 'Best share', 'Kept at the best', 'Kept with none', 'Kept with all'],
  measure: (unit, year, all, traditional, draws) =>
    `${all ? 'Whole cost' : 'Production cost'}, days and what is kept of one ${unit} in ${year}, by the share generated; ${traditional} = 100%; shaded: middle 90% of ${draws} draws`,
  cost: 'Cost',
  days: 'Days',
  kept: 'Kept',
  share: 'Share generated',
  traditional: (money, days) => `traditional ${money}, ${days}`,
  now: (share) => `now ${share}`,
  best: (share) => `best ${share}`,
  both: (share) => `${share}: now and best`,
  nowAndBest: (now, best) => `now ${now}, best ${best}`,
  none: ({ name, year, kept, all }) =>
    `${opening(name)}, ${year}: generating none of it keeps most, ${kept} a project; generating all, ${all}`,
  mix: ({ name, year, best, kept, none, all }) =>
    `${opening(name)}, ${year}: generating ${best} keeps most, ${kept} a project; none, ${none}; all, ${all}`,
  all: ({ name, year, kept, none }) =>
    `${opening(name)}, ${year}: generating all of it keeps most, ${kept} a project; generating none, ${none}`,
}

/** The same production money, before and with AI. */
export const slate: typeof zh.slate = {
  before: 'Without AI',
  after: 'With AI',
  uncrowded: 'If uncrowded',
  of: (chance, count) => `${chance}, ${count} made`,
  projects: (before, after) => `${before} → ${after} projects`,
  measure: (money) =>
    `Chance of at least one hit from ${money} of production money; at the ends: the chance, and how many projects it makes`,
  measureOfAll: 'The production money of one slate, without AI and with it: how many projects, and the chance of at least one hit',
  counts: ['Projects without AI', 'Projects with AI'],
  finding: (name, year, before, after, from, to, taken) =>
    `${opening(name)}, ${year}: the same money makes ${after}, not ${before}; chance of a hit ${from} → ${to}${taken === undefined ? '' : `, crowding takes ${taken}`}`,
  points: (points) => `${points} points`,
  most: (year, name, from, to) => `In ${year} the same money gains most in ${inside(name)}: its chance of a hit goes from ${from} to ${to}`,
  noneGains: (year) => `In ${year} the same money buys no better chance of a hit anywhere`,
}

/** Profit of a project before AI, with AI, and of one that did not switch. */
export const squeezed: typeof zh.squeezed = {
  shaded: (measure) => clauses([measure, 'shaded: middle 90% of draws']),
  before: 'Before AI',
  after: 'With AI',
  not: 'Not switched',
  measure: (unit) => `Profit of ${one(unit)}: before AI, made with AI, and of one that did not switch while others did`,
  measureOfAll: (year) =>
    `Change in the profit of a project in ${year} against no AI, as a share of its revenue; thick, first figure: with AI; thin, second: not switched`,
  base: 'No AI',
  row: { after: (share) => `with AI ${share}`, not: (share) => `not switched ${share}` },
  finding: (name, year, after, before, not) =>
    `${opening(name)}, ${year}: a project with AI ${after}, before AI ${before}; one that did not switch ${not}`,
  earns: (money) => `earns ${money}`,
  loses: (money) => `loses ${money}`,
  ofAll: (year, name, not, after) =>
    `In ${year} ${inside(name)} is squeezed hardest: who did not switch is ${not} of revenue down, who did is ${after}`,
  more: (share) => `${share} up`,
  less: (share) => `${share} down`,
  noneOfAll: (year) => `In ${year} a project that did not switch earns no less than without AI`,
  columns: ['Profit before AI', 'Profit with AI', 'Profit, not switched', 'With AI, change of revenue', 'Not switched, change of revenue'],
}

/** The cost of a project of each format, side by side. */
export const moneyByFormat: typeof zh.moneyByFormat = {
  measure: (year, all) =>
    `${all ? 'Whole cost' : 'Production cost'} of one project in ${year}, from traditional to AI; logarithmic scale: a longer bar is a larger fall`,
  ai: (money) => `AI ${money}`,
  traditional: (money) => `trad. ${money}`,
  share: 'AI of traditional',
  finding: (year, name, from, to, dearest, dear) =>
    `In ${year} cost falls most in ${inside(name)}, from ${from} to ${to}; ${inside(dearest)} still takes ${dear}`,
  alone: (year, name, from, to) => `${opening(name)}, ${year}: one project costs ${from} the traditional way, ${to} with AI`,
}
