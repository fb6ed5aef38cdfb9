import { encode } from 'uqr'

/** The largest code that a phone still reads across a table: 117 squares a side, from 2 mm each on a screen of a metre. */
const largest = 25

/** How many characters a link may have to go into such a code, 7 % of which may be misread (level L of ISO/IEC 18004). */
export const longestCode = 1273

/** A code as the outline of its dark squares, for a drawing of `size` by `size` that has the white margin it needs. */
export function outlineOf(link: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(link, { ecc: 'L', border: 4, maxVersion: largest })
  const path = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
  return { size, path: path.join('') }
}

/** Where dark squares stand in a row, and how many side by side. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []))
  return starts.map((start) => {
    const end = row.indexOf(false, start)
    return [start, (end < 0 ? row.length : end) - start]
  })
}
