import { inside, opening } from './grammar.ts'
import type * as zh from '../zh-CN/marketCharts.ts'

/** What a GPU hour earns, and when there are too few. */
export const gpuHour: typeof zh.gpuHour = {
  earns: 'Earns',
  rent: 'Rents for',
  short: (year) => `Short from ${year}`,
  measure: 'What vendors earn on a GPU hour, and what it rents for; dotted: compute is short from here',
  none: 'Generation takes no compute in these years',
  finding: (year, earns, times, rent) => `In ${year} a GPU hour earns ${earns}, ${times} times its rent of ${rent}`,
  shortage: (finding, peak, size) => `${finding}; scarcest in ${peak}, when demand is ${size} of supply`,
  enough: (finding, size) => `${finding}; there is enough compute, at most ${size} is used`,
  use: 'Demand as a share of supply',
}

/** Traffic: generating against watching. */
export const traffic: typeof zh.traffic = {
  generating: 'Generation',
  watching: 'Viewing, no AI',
  added: 'Viewing, added',
  measure: 'Traffic in a year; logarithmic scale',
  finding: (name, year, times) => `${opening(name)}, ${year}: each TB generated adds ${times} TB of viewing`,
  little: (name, year, added) => `${opening(name)}, ${year}: AI adds ${added} of viewing, no more than generation takes`,
  none: (name, year) => `${opening(name)}, ${year}: no generation traffic`,
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
    `In ${year} the two differ most in ${inside(name)}: AI makes ${count} of it by count, ${value} by value`,
  alike: (year) => `In ${year} adoption by count and by value are about the same in all industries`,
}
