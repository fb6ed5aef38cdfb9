import type * as zh from '../zh-CN/copies.ts'

/** What copies of a scenario are called, and the mark at the end of a title that is one's already. */
export const copies: typeof zh.copies = {
  untitled: 'Untitled',
  mark: / \(copy(?: \d+)?\)$/u,
  title: (name, count) => `${name} (copy${count === 1 ? '' : ` ${count}`})`.trim(),
}
