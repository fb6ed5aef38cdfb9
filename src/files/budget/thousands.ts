import { isTitled } from './columnRoles.ts'

/** The rows with numbers put together again, and those in which it cannot be told which cells belong together. */
export interface Rejoined {
  readonly rows: string[][]
  readonly joined: ReadonlySet<number>
  readonly unclear: ReadonlySet<number>
}

const opening = /^[^\d,]{0,5}[1-9]\d{0,2}$/u
const closing = /^\d{3}(?:\.\d+)?[^\d,]{0,4}$/u

/**
 * Where commas part the cells, `Cast,1,200` may be a name and 1,200. It is, where the row has more cells than the heading
 * or where what stands above the last digits is no number; a row that can be put together in several ways is left as unclear.
 */
export function rejoinThousands(rows: readonly (readonly string[])[]): Rejoined {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
  const heading = trimmed.find((row) => row.length > 1 && !row.some((cell) => /^\W*\d[\d.]*\W*$/.test(cell)))
  const body = trimmed.filter((row) => row.length > 1 && row !== heading)
  const all = body.length > 0 && body.every((row) => runsOf(row).length > 0)
  const width = heading?.length ?? (all ? 0 : Math.min(...body.map(({ length }) => length)))
  const joined = new Set<number>()
  const unclear = new Set<number>()
  const put = trimmed.map((row, index) => {
    const runs = runsOf(row)
    if (row === heading || row.length < 2) return row
    const surplus = row.length - width
    const meant = runs.filter(
      ([from]) => heading !== undefined && isTitled(heading[from + 1] ?? '', 'note', 'recipient', 'name', 'detail', 'unit'),
    )
    const chosen = surplus > 0 ? runs : meant
    const spare = chosen.reduce((sum, [from, to]) => sum + to - from, 0)
    if (surplus > 0 && heading !== undefined ? spare !== surplus : surplus > 0 && spare < surplus && width > 0) {
      if (runs.length > 0) unclear.add(index)
      return row
    }
    if (chosen.length === 0) return row
    joined.add(index)
    return row.flatMap((cell, place) => {
      const run = chosen.find(([from, to]) => place >= from && place <= to)
      return run === undefined ? [cell] : place === run[0] ? [row.slice(run[0], run[1] + 1).join(',')] : []
    })
  })
  return { rows: put, joined, unclear }
}

/** Neighbouring cells that could be the groups of one number, from the first to the last. */
function runsOf(row: readonly string[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (let from = 0; from < row.length; from += 1) {
    if (!opening.test(row[from] ?? '')) continue
    let to = from
    while (closing.test(row[to + 1] ?? '') && (to === from || /^\d{3}$/.test(row[to] ?? ''))) to += 1
    if (to > from) runs.push([from, to])
    from = to
  }
  return runs
}
