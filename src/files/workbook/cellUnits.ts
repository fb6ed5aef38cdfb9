import type { Variable } from '../../engine/symbols.ts'
import type { Assumption } from '../../model/assumption.ts'
import { entryOf } from '../../model/entryOf.ts'
import { textOf, type Text } from '../../model/text.ts'
import { words } from './workbookWords.ts'

/** A unit in words; a user's own unit is written as it stands. */
export const unitText = (unit: string): Text => entryOf<Text>(words.units, unit) ?? textOf(() => unit)

/** The number format of a variable: money in whole yuan, shares as percentages, all with a true sign below zero. */
export const variableFormat = ({ unit, display }: Pick<Variable, 'unit' | 'display'>): string =>
  display === 'share' || display === 'percentage' ? percent : formatOf(unit)

/** The number format of an assumption. */
export const assumptionFormat = ({ unit, display }: Pick<Assumption, 'unit' | 'display'>): string =>
  display === 'share' ? percent : formatOf(unit)

/** The number format of shares. */
export const percent = '0.0%'

/** The number format of money in millions, of cells that hold yuan: a front page has no room for false precision. */
export const millions = '#,##0,,;[Red]-#,##0,,'

/** The number format of money. */
export const money = '#,##0;[Red]-#,##0'

function formatOf(unit: string): string {
  if (unit === '1/yr') return percent
  if (unit === 'CNY/s' || unit === 'yr' || unit === 'MB/s' || unit === 'σ') return '#,##0.00;[Red]-#,##0.00'
  if (unit === '1') return '#,##0.0000;[Red]-#,##0.0000'
  return unit === 'min/unit' || unit === 'day/unit' ? '#,##0.0' : money
}
