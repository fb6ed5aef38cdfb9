/** A column or a map, by the one key that it has; any other object has neither. */
interface Stored {
  readonly column?: readonly (number | string | null)[]
  readonly entries?: readonly (readonly [string, unknown])[]
}

/** What draws tell, or answers that hold such, as text in UTF-8; numbers come back to the last bit. */
export function writeStored(value: unknown): Uint8Array {
  const text = JSON.stringify(value, (_, value: unknown) => {
    if (value instanceof Map) return { entries: [...value] }
    // JSON has no other numbers than finite ones: null is not-a-number.
    if (value instanceof Float64Array) return { column: Array.from(value, (one) => (Math.abs(one) === Infinity ? String(one) : one)) }
    return value
  })
  return new TextEncoder().encode(text)
}

/** Read what `writeStored` wrote. */
export const readStored = (text: string): unknown => revived(JSON.parse(text))

/** What a stored value stands for; `JSON.parse` would ask for each number by itself. */
function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(revived)
  const { column, entries } = value as Stored
  if (column) return Float64Array.from(column, (one) => (one === null ? NaN : Number(one)))
  if (entries) return new Map(entries.map(([key, one]) => [key, revived(one)]))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revived(one)]))
}
