import type * as zh from '../zh-CN/history.ts'

/** Earlier states of a scenario, in English. */
export const history: typeof zh.history = {
  menu: 'History',
  title: (title) => `History of “${title}”`,
  lead: 'One version a minute is kept for the last hour, fewer before that. Going back can be undone like any step.',
  nothing: 'No history yet: it begins with the first change.',
  now: 'As it is now',
  restore: 'Go back',
  restoreOf: (time) => `Go back to ${time}`,
  firstDiffers: (count) =>
    count === 0
      ? 'The oldest version: the model’s own values'
      : `The oldest version: ${count === 1 ? '1 difference' : `${count} differences`} from the model`,
  same: 'Nothing changed',
  unreadable: 'This version cannot be read.',
  others: (count) => `and ${count} more`,
  more: (count) => `List ${count} more`,
}
