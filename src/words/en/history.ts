import type * as zh from '../zh-CN/history.ts'

/** Earlier states of a scenario, in English. */
export const history: typeof zh.history = {
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
