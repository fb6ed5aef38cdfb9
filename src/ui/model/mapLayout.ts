import type { Dependencies } from '../../analysis/explain/dependencies.ts'

/** One name on the map; places are shares of its width and height. */
export interface Node {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly column: number
  readonly row: number
  readonly isAssumption: boolean
}

/** One line of the map, from what is needed to what needs it. */
export interface Line {
  readonly from: string
  readonly to: string
  /** As SVG draws it, in shares. */
  readonly path: string
  /** What is needed is last year's value. */
  readonly lastYear: boolean
}

/** Where names stand and how lines run, for names listed in columns. */
export function drawMap(
  columns: readonly (readonly string[])[],
  { needs, needsOfLastYear }: Dependencies,
): { nodes: Node[]; lines: Line[] } {
  const nodes = columns.flatMap((names, column) =>
    names.map((name, row): Node => {
      const isAssumption = !needsOfLastYear.has(name)
      return { name, x: (column + 0.5) / columns.length, y: (row + 0.5) / names.length, column, row, isAssumption }
    }),
  )
  const places = new Map(nodes.map((node) => [node.name, node]))
  const lines = [needs, needsOfLastYear].flatMap((wanted) =>
    [...wanted].flatMap(([to, names]) => names.flatMap((from) => lineOf(places.get(from), places.get(to), wanted === needsOfLastYear))),
  )
  return { nodes, lines: [...new Map(lines.map((line) => [`${line.from} ${line.to}`, line])).values()] }
}

function lineOf(from: Node | undefined, to: Node | undefined, lastYear: boolean): Line[] {
  if (!from || !to) return []
  const middle = (from.x + to.x) / 2
  const path = `M${short(from.x)} ${short(from.y)}C${short(middle)} ${short(from.y)} ${short(middle)} ${short(to.y)} ${short(to.x)} ${short(to.y)}`
  return [{ from: from.name, to: to.name, path, lastYear }]
}

const short = (share: number): string => share.toFixed(4)
