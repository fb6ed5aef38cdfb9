import type { CellFault } from '../../files/budget/pastedTable.ts'
import type { pageWords } from '../../words/pages.ts'
import type { Language } from '../../words/languages.ts'

/** What is wrong with a cell of a pasted table, and how to mend it. */
export function sayCellFault(fault: CellFault, words: (typeof pageWords)[Language]['paste']): string {
  if (fault.kind === 'name-too-long') return words.tooLong(fault.limit)
  return fault.kind === 'foreign' ? words.foreign(fault.found) : words.faults[fault.kind]
}
