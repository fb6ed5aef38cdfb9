import type { grammar as zh } from '../zh-CN/grammar.ts'

/** A name inside an English sentence: `Short drama` becomes `short drama`; `VFX` stays. */
export const inside = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)

/** `a series`, `an episode`. */
export const one = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`

/** The first letter of a sentence. */
export const opening = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** How English puts names together. */
export const grammar: typeof zh = {
  lineOf: (line, industry) => `${industry}, ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
  within: (name, place) => `${name} (${place})`,
  list: (names) => names.join(', '),
}
