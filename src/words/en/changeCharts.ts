import { inside } from './grammar.ts'
import type * as zh from '../zh-CN/changeCharts.ts'

/** Which share of the work is made with AI. */
export const adoption: typeof zh.adoption = {
  measure: 'Share of all work that is made with AI',
  alone: (year, name, share) => `In ${year} AI makes ${share} of ${inside(name)}`,
  alike: (year, share) => `In ${year} AI makes about ${share} of every kind of work`,
  apart: (year, first, most, last, least) => `In ${year} AI makes ${most} of ${inside(first)}, but only ${least} of ${inside(last)}`,
}

/** The creative share of an industry's production cost. */
export const creative: typeof zh.creative = {
  measure: 'Writing, design and direction as a share of production cost',
  same: (year, name, share) => `In ${year} creation keeps its ${share} of the production budget of ${inside(name)}`,
  finding: (year, name, is, was, grows) =>
    `In ${year} creation takes ${is} of what making ${inside(name)} costs, ${grows ? 'up from' : 'down from'} ${was} without AI`,
}

/** The creative share in every industry. */
export const creativeOfAll: typeof zh.creativeOfAll = {
  finding: (year, name, from, to) => `Creation gains most in ${inside(name)}: from ${from} of production cost to ${to} in ${year}`,
  none: (year) => `In ${year} creation gains nowhere`,
  measure: 'Creative share of production cost, from the traditional way to AI',
}

/** Jobs that go and jobs that come. */
export const people: typeof zh.people = {
  displaced: 'Displaced',
  created: 'Created',
  measure: 'Full-time jobs; created includes extra output',
  finding: (year, name, gone, come) => `In ${year} AI displaces ${gone} in ${inside(name)} and creates work for ${come}`,
}

/** Whether there is compute enough. */
export const compute: typeof zh.compute = {
  needed: 'Compute needed',
  all: 'All available (100%)',
  measure: 'GPU hours needed, as a share of what is available',
  none: 'Generation takes no compute in these years',
  shortOnce: (year, size) => `Compute runs short in ${year}: generation takes ${size} of supply`,
  short: (years, peak, size) => `Compute runs short in ${years} years: in ${peak} generation takes ${size} of supply`,
  enough: (size, peak) => `There is enough compute: at most ${size} is used, in ${peak}`,
}
