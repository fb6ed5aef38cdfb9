import { formatRough, formatValue } from './format.ts'
import { leastChance } from './leastChance.ts'
import type { Locale } from './locale.ts'

/** A chance where a heading says of what; too small a one is told as that. */
export const sayChance = (share: number, locale: Locale): string =>
  share < leastChance ? `<${formatValue(leastChance, 'share', locale)}` : formatRough(share, locale)
