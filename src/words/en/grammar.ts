/** A name inside an English sentence: `Short drama` becomes `short drama`; `VFX` stays. */
export const inside = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)

/** `a series`, `an episode`. */
export const one = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`

/** The first letter of a sentence. */
export const opening = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** What is said besides: `Net present value (games)`. */
export const bracketed = (text: string, besides: string): string => `${text} (${besides})`

/** A cost line with its industry: `Short drama, cast`. */
export const lineOf = (line: string, industry: string): string => `${industry}, ${line.charAt(0).toLowerCase()}${line.slice(1)}`

/** Names one after the other: `Industry, Year`. */
export const names = (all: readonly string[]): string => all.join(', ')
