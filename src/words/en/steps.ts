import { counted } from './grammar.ts'
import type * as zh from '../zh-CN/steps.ts'
import { storySteps } from './storySteps.ts'

/** What the user has done, as undo says it, in English. */
export const steps: typeof zh.steps = {
  moved: (what, from, to) => `${what} ${from} → ${to}`,
  alongside: (from, to) => `; its range goes along: ${to}, was ${from}`,
  movedSome: (names) => names.join(' and '),
  reread: (what) => `${what}: range, shape or note changed`,
  reset: (what) => `${what}: model’s own value`,
  resetSome: (count) => (count === 1 ? '1 assumption: model’s own value' : `${count} assumptions: model’s own values`),
  resetAll: 'Everything: model’s own values',
  believed: (quote, from, to) => `Credence in “${quote}” ${from} → ${to}`,
  believedAll: {
    saves: (to) => `Credence in all savings → ${to}`,
    limits: (to) => `Credence in all limits → ${to}`,
  },
  renamed: (to) => `Scenario renamed “${to}”`,
  restored: (time) => `Back to how it was at ${time}`,
  copied: (title) => `Another window changed the same scenario; this one goes on as “${title}”`,
  resetOwn: {
    industry: (name) => `Industry “${name}”: as in the model`,
    format: (name) => `Format “${name}”: as in the model`,
    metric: (name) => `Metric “${name}” removed`,
  },
  resimulated: 'Years and draws changed',
  asked: {
    until: (year) => (year === undefined ? 'Scope: until the last year' : `Scope: until ${year}`),
    ours: (projects) => `Scope: our own projects, ${projects} a year`,
    market: () => 'Scope: the whole market',
  },
  room: {
    asked: (count) => `Room: questions: ${count}`,
    again: (count) => `Room: round ${count}`,
    answered: (count) => `Room: answers: ${count}`,
    forgot: () => 'Room: answer removed',
    taken: () => 'Room: range taken over',
    pooled: () => 'Room: pooled anew',
    dropped: () => 'Room: removed',
  },
  described: 'Description changed',
  resetSimulation: 'Years and draws: model’s own values',
  opened: (title) => `Opened “${title}”`,
  evidence: {
    added: (variable) => `Observation added: ${variable}`,
    removed: (variable) => `Observation removed: ${variable}`,
    suggested: (count) => (count === 1 ? '1 suggested credence applied' : `${count} suggested credences applied`),
    widened: (count) => `${counted(count, 'range')} widened for weak evidence`,
    unwidened: (count) => `${counted(count, 'widened range')} restored`,
  },
}

/** Steps of budgets and metrics, in English. */
export const budgetSteps: typeof zh.budgetSteps = {
  line: {
    added: (line, industry) => `${industry}: line “${line}” added`,
    removed: (line, industry) => `${industry}: line “${line}” removed`,
    moved: (line, industry) => `${industry}: line “${line}” moved`,
    renamed: (line, industry) => `${industry}: line renamed “${line}”`,
    marked: (line, industry) => `${industry}: payee or category of “${line}” changed`,
    accepted: (line, industry) => `${industry}: suggestions for “${line}” accepted`,
  },
  lines: {
    added: (count, industry) => `${industry}: ${counted(count, 'line')} added`,
    replaced: (count, industry) => `${industry}: lines replaced by ${counted(count, 'pasted line')}`,
    restored: (_count, industry) => `${industry}: back to the model’s lines`,
    accepted: (_count, industry) => `${industry}: all suggestions accepted`,
  },
  industry: {
    added: (name) => `Industry “${name}” added`,
    moved: (name) => `Industry “${name}” moved`,
    removed: (name) => `Industry “${name}” removed`,
    renamed: (name) => `Industry renamed “${name}”`,
    unit: (name) => `${name}: project unit renamed`,
  },
  format: {
    added: (name) => `Format “${name}” added`,
    moved: (name) => `Format “${name}” moved`,
    removed: (name) => `Format “${name}” removed`,
    renamed: (name) => `Format renamed “${name}”`,
    unit: (name) => `${name}: project unit renamed`,
  },
  metric: {
    added: (title) => `Metric “${title}” added`,
    changed: (title) => `Metric “${title}” changed`,
    removed: (title) => `Metric “${title}” removed`,
  },
}

/** What the user has done, to assumptions and the whole, to budgets and to the story, in English. */
export const stepWords: typeof zh.stepWords = { done: steps, budget: budgetSteps, story: storySteps }
