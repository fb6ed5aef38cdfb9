import { fileLimits } from '../../files/fileLimits.ts'

/** What of an assumption was worked out: its value, or an end of its range. */
export type WorkedOut = 'value' | 'low' | 'high'

const heads: Readonly<Record<WorkedOut, string>> = { value: '= ', low: 'low = ', high: 'high = ' }

const partOf = (of: WorkedOut) => new RegExp(`(?:^| · )${heads[of]}.*?(?=(?: · (?:low |high )?= )|$)`, 'su')

/**
 * A note with how a number was worked out at its end: `what our board believes · = 135k*0.7 · low = 80k*0.7`. That of an
 * earlier number goes. A note that has no room for it stays without.
 */
export function noteWith(note = '', expression: string | undefined, of: WorkedOut = 'value'): string {
  const others = note.replace(partOf(of), '').replace(/^ · /u, '')
  const both = expression === undefined ? others : [others, heads[of] + expression].filter(Boolean).join(' · ')
  return both.length <= fileLimits.note ? both : others
}
