import type * as zh from '../zh-CN/keep.ts'

/** What is kept on this device, in English. */
export const keeping: typeof zh.keeping = {
  refused:
    'This browser does not let the page keep anything on this device. Save the scenario to a file before you leave, or the changes are lost.',
  silent:
    'The storage of this device does not answer, and the changes are not kept for now. Save the scenario to a file before you leave, or they are lost.',
  unreadable:
    'The last change came out as something that this app cannot read again, so it was not kept; what was kept before is still there. The fault is the app’s. Save the unreadable text to a file.',
  unopened: (title) =>
    `“${title}”, kept on this device, cannot be read and was not opened. It stays in the library as it is and is not overwritten; you can save it to a file.`,
  saveText: 'Save the text to a file',
  notDone: 'That was not done, because a scenario file could not hold it:',
  along: (count) => `${count === 1 ? '1 own observation' : `${count} own observations`} went along: what they are of is no longer there.`,
  alongStep: (step, count) => `${step} (with ${count === 1 ? '1 observation' : `${count} observations`})`,
  full: 'There is no room left on this device, and the last changes are not kept. Save the scenario to a file before you leave, or delete some in the library.',
  copied: (title, copy) =>
    `“${title}” is open in another window too. So that neither overwrites the other, this window works on a copy, “${copy}”; once changed, it is kept in the library.`,
}

export const library: typeof zh.library = {
  menu: 'Library',
  title: 'Library',
  lead: 'What you change is kept by itself in this browser, on this device, until its site data are cleared. To keep a scenario for good or to send it, save it to a file.',
  search: 'Search names and descriptions',
  nothing: 'No scenarios yet. Change any assumption, and yours is here.',
  notFound: (wanted) => `No scenario fits “${wanted}”.`,
  failed: (reason) => `The library could not do that: ${reason}`,
  unreadable: 'This scenario could not be read and was not opened.',
  untitled: 'Untitled',
  open: (title) => `Open “${title}”`,
  here: 'In use',
  elsewhere: 'Open in another window',
  keptAt: (time) => `Kept ${time}`,
  duplicate: 'Duplicate',
  rename: 'Rename',
  remove: 'Delete',
  ofWhich: (action, title) => `${action}: ${title}`,
  name: 'New name',
  removed: (title) => `Deleted “${title}”.`,
  bringBack: 'Undo',
}

export const past: typeof zh.past = {
  menu: 'History',
  title: (title) => `History of “${title}”`,
  lead: 'One state a minute is kept of the last hour, fewer of what is older. Going back to one can be undone like any step.',
  nothing: 'No history yet: it begins with the first change.',
  now: 'As it is now',
  restore: 'Go back',
  restoreOf: (time) => `Go back to ${time}`,
  firstDiffers: (count) =>
    count === 0
      ? 'The oldest state: the model’s own values'
      : `The oldest state: ${count === 1 ? '1 difference' : `${count} differences`} from the model`,
  same: 'Nothing changed',
  unreadable: 'This state cannot be read.',
  others: (count) => `and ${count} more`,
  more: (count) => `List ${count} more`,
}

export const differences: typeof zh.differences = {
  menu: (count) =>
    count === 0 ? 'Same as the model' : count === 1 ? '1 difference from the model' : `${count} differences from the model`,
  title: (count) =>
    count === 0 ? 'Same as the model' : count === 1 ? '1 difference from the model' : `${count} differences from the model`,
  lead: 'These are all that the scenario file holds. Each can be put back by itself.',
  nothing: 'Every assumption and every credence is the model’s own.',
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
  metric: (name) => `Metric “${name}”`,
  story: (way, steps) => `Story ${way}${steps > 0 ? `, ${steps === 1 ? '1 step' : `${steps} steps`}` : ''}`,
  ways: { added: 'added', removed: 'removed', changed: 'changed' },
  observations: (way, count) => `Own observations ${way}, ${count} in all`,
  simulation: 'Years and draws',
  simulationOf: (start, years, samples, seed) => `${years} years from ${start}, ${samples} draws, seed ${seed}`,
  needed: (name) => `Another formula needs “${name}”; it cannot be removed by itself.`,
}

/** Steps that concern the whole scenario. */
export const wholeSteps: typeof zh.wholeSteps = {
  restored: (time) => `Back to how it was at ${time}`,
  copied: (title) => `Another window changed the same scenario; this one goes on as “${title}”`,
  resetOwn: {
    industry: (name) => `Industry “${name}”: as in the model`,
    metric: (name) => `Metric “${name}” removed`,
  },
  resimulated: 'Years and draws changed',
  described: 'Description changed',
  resetSimulation: 'Years and draws: model’s own values',
}

/** What copies of a scenario are called, and the mark at the end of a title that is one's already. */
export const copies: typeof zh.copies = {
  mark: / \(copy(?: \d+)?\)$/u,
  title: (name, count) => `${name} (copy${count === 1 ? '' : ` ${count}`})`.trim(),
}
