import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os'

/** One line of the table. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly theirs?: string
  readonly ratio?: string
  /** What is to be reached, and whether it is. */
  readonly reach?: string
  readonly reached?: boolean
}

/** When and on what the figures were taken. */
export function setting(): string {
  const [load = 0] = loadavg()
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${platform()} ${arch()}`
  const busy =
    load > availableParallelism() / 2 ? `; the machine was busy (load ${load.toFixed(1)}): hold on to the ratios, not to the times` : ''
  return `${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${process.versions.node}${busy}`
}

/** The rows as a Markdown table, wide enough to be read as text. */
export function asTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, ours, theirs = '', ratio = '', reach = '', reached }) => [
    what,
    ours,
    theirs,
    ratio,
    reach === '' ? '' : `${reach}${reached === undefined ? '' : reached ? ' ✓' : ' ✗'}`,
  ])
  const all = [['', 'ours', 'theirs', 'ratio', 'to reach'], ...cells]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? []
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(all[0] ?? []), rule, ...cells.map(line)].join('\n')
}

/** Milliseconds as a person says them. */
export function time(ms: number): string {
  if (ms >= 60_000) return `${(ms / 60_000).toFixed(1)} min`
  if (ms >= 1000) return `${(ms / 1000).toPrecision(3)} s`
  return ms >= 100 ? `${ms.toFixed(0)} ms` : ms >= 1 ? `${ms.toFixed(1)} ms` : `${(ms * 1000).toFixed(0)} µs`
}

/** How many times as much one is as another. */
export const times = (ratio: number): string => `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2)} ×`
