import type { Insight, Results } from '../../analysis/runs/results.ts'
import type { Text } from '../../model/text.ts'
import type { Source } from '../../model/source.ts'
import type { Language } from '../../words/languages.ts'
import type { SheetLayout } from './sheetLayout.ts'
import type { Say } from './workbookWords.ts'

/** What a workbook is made from. */
export interface Content {
  /** The point estimate of every variable; the spread of those that were asked for. */
  readonly results: Results
  /** What claims are worth; their column is left out where it is not known. */
  readonly insight?: Insight | undefined
  readonly sources: Readonly<Record<string, Source>>
  /** Why numbers without a published source have the size they have, by id. */
  readonly judgements: Readonly<Record<string, Text>>
  /** What the model takes each claim to mean, by claim. */
  readonly claimReadings: Readonly<Record<string, Text>>
  /** Headings are in all of them, and every variable has a column with its name in each. */
  readonly languages: readonly [Language, ...Language[]]
  /** The day it is written; left out where the same content is to give the same bytes. */
  readonly date?: Date
}

/** What every sheet is made with. */
export interface Drafting extends Content {
  readonly layout: SheetLayout
  readonly say: Say
}
