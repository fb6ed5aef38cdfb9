import type { Text } from './text.ts'

/** What was found in a stored copy of a page: the figure, the words around it, and how far to trust it. */
export interface Source {
  readonly topic: string
  readonly industry: string
  /** In `unit`; a few are words, where the source gives no single figure. */
  readonly value: number | string | null
  readonly unit: string
  readonly low: number | null
  readonly high: number | null
  readonly year: number
  readonly geography: string
  /** Who published it, or what it calls itself, as a reader of each language knows it; alike in every source from the same page. */
  readonly publisher: Text
  readonly url: string
  readonly date: string
  /** The source's own words. */
  readonly quote: string
  readonly note: string
  /** A: official, audited or a vendor's price list; B: a study or trade press that names its source; C: an anecdote. */
  readonly confidence: 'A' | 'B' | 'C'
}
