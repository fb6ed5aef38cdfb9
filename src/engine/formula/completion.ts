import type { Text } from '../../model/text.ts'
import { textLanguages } from '../../model/text.ts'
import type { Place } from './expression.ts'

/** A name that a formula may use, as it is offered to whoever writes one. */
export interface Offer {
  readonly name: string
  readonly kind: 'variable' | 'assumption' | 'function' | 'dimension' | 'member' | 'builtIn'
  /** What it is called, or what it does. */
  readonly title: Text
  readonly unit?: string
}

const inWord = /[\p{L}\p{N}_]/u

/** The word that the caret stands in or after; from and to are the same where there is none. */
export function wordAt(formula: string, caret: number): Place {
  let from = caret
  while (from > 0 && inWord.test(formula.charAt(from - 1))) from -= 1
  let to = caret
  while (to < formula.length && inWord.test(formula.charAt(to))) to += 1
  return { from, to }
}

/** The names that a word may be the beginning or a part of, the likeliest first; titles count too, in either language. */
export function offersFor(word: string, offers: readonly Offer[], most = 8): readonly Offer[] {
  if (word === '' || /^\d/.test(word)) return []
  const wanted = word.normalize('NFKC').toLowerCase() // a keyboard may be set to full width
  return offers
    .map((offer) => ({ offer, rank: rankOf(offer, wanted) }))
    .filter(({ rank }) => rank < 4)
    .sort((one, other) => (one.rank === other.rank ? one.offer.name.length - other.offer.name.length : one.rank - other.rank))
    .slice(0, most)
    .map(({ offer }) => offer)
}

function rankOf({ name, title }: Offer, wanted: string): number {
  const lower = name.toLowerCase()
  if (lower.startsWith(wanted)) return 0
  const humps = name.split(/(?=[A-Z])/)
  if (humps.some((hump) => hump.toLowerCase().startsWith(wanted))) return 1
  if (textLanguages.some((language) => title[language].toLowerCase().startsWith(wanted))) return 2
  return lower.includes(wanted) || textLanguages.some((language) => title[language].toLowerCase().includes(wanted)) ? 3 : 4
}

/** The formula with the word at the caret replaced by what was chosen; a function opens its brackets. */
export function completed(formula: string, caret: number, { name, kind }: Offer): { readonly formula: string; readonly caret: number } {
  const { from, to } = wordAt(formula, caret)
  const opens = kind === 'function' && !formula.slice(to).trimStart().startsWith('(')
  const put = opens ? `${name}(` : name
  return { formula: formula.slice(0, from) + put + formula.slice(to), caret: from + put.length }
}
