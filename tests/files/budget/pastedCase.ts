/**
 * Budgets as people paste them, and what is right for each: the lines in yuan, and all that is said. ⇥ is a tab.
 *
 *     said: `8 = 300000` row 8 states what its lines come to; `8: 300000 ≠ 290000` it does not;
 *           `5 no-amount` a row that is not taken, and why; `×10000` the unit; `$7.12` dollars; `amount: 预算, not 实际` the column
 */
export interface PastedCase {
  readonly title: string
  readonly text: string
  readonly lines: string
  readonly said?: string
  /** Whether this person reads money in dollars. */
  readonly inDollars?: true
}

/** A case of rows. */
export const table = (title: string, rows: readonly string[], lines: string, said = '', inDollars?: true): PastedCase => ({
  title,
  text: rows.join('\n').replaceAll('⇥', '\t'),
  lines,
  said,
  ...(inDollars && { inDollars }),
})
