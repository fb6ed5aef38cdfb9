/** Where something stands in a file: keys and list positions, from the outside in. */
export type JsonPath = readonly (string | number)[]

/** Write a place as a person would: `assumptions["shortDrama.cast.reduction"].value`, `formats[0].id`. */
export function writeJsonPath(place: JsonPath): string {
  return place.map((step, index) => writeStep(step, index === 0)).join('')
}

function writeStep(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`
  if (!/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(step)) return `[${quote(step)}]`
  return first ? shorten(step) : `.${shorten(step)}`
}

/** Show what was found in a file, on one line and never at length. */
export function show(found: unknown): string {
  if (Array.isArray(found)) return '[…]'
  if (typeof found === 'object' && found !== null) return '{…}'
  return typeof found === 'string' ? quote(found) : String(found)
}

const longest = 60

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

const quote = (text: string): string => JSON.stringify(shorten(text))
