import { counted } from './grammar.ts'
import type * as zh from '../zh-CN/differences.ts'

/** What differs from the model, in English. */
export const differences: typeof zh.differences = {
  menu: (count) =>
    count === 0 ? 'No differences from the model' : count === 1 ? '1 difference from the model' : `${count} differences from the model`,
  title: (count) =>
    count === 0 ? 'No differences from the model' : count === 1 ? '1 difference from the model' : `${count} differences from the model`,
  lead: 'This is all the scenario file holds. Each can be reset on its own.',
  nothing: 'Every assumption and credence is the model’s own.',
  all: 'Reset all',
  assumptions: (count) => (count === 1 ? '1 assumption' : `${count} assumptions`),
  credences: (count) => (count === 1 ? '1 credence' : `${count} credences`),
  own: (count) => `Your own: ${count}`,
  what: 'What',
  model: 'Model',
  now: 'Now',
  action: 'Reset',
  reset: 'Reset',
  note: (note) => `Note: ${note}`,
  industry: (name) => `Industry “${name}”`,
  format: (name) => `Format “${name}”`,
  metric: (name) => `Metric “${name}”`,
  story: (way, steps) => `Story ${way}${steps > 0 ? `, ${steps === 1 ? '1 step' : `${steps} steps`}` : ''}`,
  ways: { added: 'added', removed: 'removed', changed: 'changed' },
  became: (what, way) => `${what} ${way}`,
  observations: (way, count) => `Own observations ${way}, ${count} in all`,
  room: (way, count) => `Answers of the room ${way}, ${count} in all`,
  simulation: 'Years and draws',
  simulationOf: (start, years, samples, seed) => `${counted(years, 'year')} from ${start}, ${samples} draws, seed ${seed}`,
  scope: 'Scope',
  scopeOf: (projects, until) =>
    [
      projects === undefined ? 'the whole market' : `our own projects, ${projects} a year`,
      ...(until === undefined ? [] : [`until ${until}`]),
    ].join(', '),
  needed: (name) => `Another formula uses “${name}”, so it cannot be removed on its own.`,
}
