import { isTyped } from '../../model/typedNames.ts'

/** A name inside an English sentence: `Short drama` becomes `short drama`; `VFX` stays, and so does what somebody has typed, `Neon (2034)` too. */
export const inside = (name: string): string =>
  /^[A-Z][a-z]/.test(name) && !isTyped(name) && !isTyped(name.replace(/ \(.*$/, '')) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** `a series`, `an episode`. */
export const one = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`

/** So many of something: `1 range`, `3 ranges`. */
export const counted = (count: number | string, one: string, several = `${one}s`): string =>
  `${count} ${Number(count) === 1 ? one : several}`

/** The first letter of a sentence; one that begins with a name that somebody has typed begins as that does. */
export const opening = (sentence: string): string => (isTyped(sentence) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1))

/** Items of a list: `advertising, games`. */
export const list = (items: readonly string[]): string => items.join(', ')

/** Parts of a sentence, each of which could stand alone: `bars: yearly saving; shaded: middle 50%`. */
export const clauses = (parts: readonly string[]): string => parts.join('; ')

/** Sentences that have no full stop of their own yet; the last stays without. */
export const sentences = (parts: readonly string[]): string => parts.join('. ')

/** Sentences that end by themselves, one after the other. */
export const paragraph = (parts: readonly string[]): string => parts.join(' ')

/** A name and what it is: `Payback: 2028`. */
export const labelled = (name: string, what: string): string => `${name}: ${what}`

/** What is said besides: `Net present value (games)`. */
export const bracketed = (text: string, besides: string): string => `${text} (${besides})`

/** What something is of: `Adoption cap (short drama)`, `Fall in cost (short drama, cast)`. */
export const placed = (title: string, place: string): string => bracketed(title, inside(place))

/** A cost line with its industry: `Short drama, cast`. */
export const lineOf = (line: string, industry: string): string => `${industry}, ${inside(line)}`

/** Names one after the other: `Industry, Year`. */
export const names = (all: readonly string[]): string => list(all)
