/** A column, a map, or a value that JSON has itself. */
type Stored =
  | { readonly column: readonly (number | string | null)[] }
  | { readonly entries: readonly (readonly [string, unknown])[] }
  | unknown[]
  | null

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
export const readStored = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => {
    const stored = value as Stored
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return value
    if ('column' in stored) return Float64Array.from(stored.column, (one) => (one === null ? NaN : Number(one)))
    return 'entries' in stored ? new Map(stored.entries) : value
  })
