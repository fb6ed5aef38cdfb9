import { inside, opening } from './grammar.ts'
import type * as zh from '../zh-CN/marketCharts.ts'

/** What a GPU hour earns, and when there are too few. */
export const gpuHour: typeof zh.gpuHour = {
  earns: 'Earns',
  rent: 'Rents for',
  short: (year) => `Short from ${year}`,
  measure: 'What vendors take for a GPU hour, and what it rents for; dotted upright: from when compute is short',
  none: 'Generating takes no compute in these years',
  finding: (year, earns, times, rent) => `In ${year} a GPU hour earns ${earns}, ${times} times its rent of ${rent}`,
  shortage: (finding, peak, size) => `${finding}; scarcest in ${peak}, when demand is ${size} of supply`,
  enough: (finding, size) => `${finding}; there is compute enough, at most ${size} is taken`,
  use: 'Demand of supply',
}

/** Traffic: generating against watching. */
export const traffic: typeof zh.traffic = {
  generating: 'Generating',
  watching: 'Watching, no AI',
  added: 'Watching, added',
  measure: 'Traffic in a year; logarithmic scale',
  finding: (name, year, times) => `${opening(name)}, ${year}: for each TB that is generated, ${times} TB more are watched`,
  little: (name, year, added) => `${opening(name)}, ${year}: AI adds ${added} of watching, no more than it takes to generate`,
  none: (name, year) => `${opening(name)}, ${year}: no traffic for generating`,
}

/** Adoption by count and by value. */
export const adoptionShares: typeof zh.adoptionShares = {
  count: 'By count',
  value: 'By value',
  measure: 'Share made with AI: of all projects, and of the money spent on them',
  measureOfAll: 'Share made with AI in each industry: one end by count, the other by the money spent',
  row: { count: (share) => `count ${share}`, value: (share) => `value ${share}` },
  finding: (name, year, count, value) => `In ${year} AI makes ${count} of the projects of ${inside(name)}, and ${value} of them by value`,
  widest: (name, year, count, value) =>
    `In ${year} the two part most in ${inside(name)}: AI makes ${count} of it by count, ${value} by value`,
  alike: (year) => `In ${year} adoption by count and by value are about the same in all industries`,
}
