import type { Series } from '../plot.ts'

/** A piece of a line, from point to point, in cells from the middle of the lowest leftmost one. */
export type Piece = readonly [fromAcross: number, fromUp: number, toAcross: number, toUp: number]

/** Where values given row by row cross a level: marching squares over the middles of the cells. */
export function contour(values: Series, columns: number, level: number): Piece[] {
  const pieces: Piece[] = []
  const at = (column: number, row: number) => values[row * columns + column] ?? NaN
  const rows = Math.floor(values.length / columns)
  for (let row = 0; row + 1 < rows; row += 1) {
    for (let column = 0; column + 1 < columns; column += 1) {
      const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)] as const
      if (!corners.every(Number.isFinite)) continue
      // Round the square: the points of its four sides at which the level is crossed, two or four of them.
      const crossed = sides.flatMap(([from, to]) => {
        const [before, after] = [corners[from], corners[to]]
        if (before >= level === after >= level) return []
        const share = (level - before) / (after - before)
        const [x, y] = [places[from][0], places[from][1]]
        return [[column + x + share * (places[to][0] - x), row + y + share * (places[to][1] - y)] as const]
      })
      for (let index = 0; index + 1 < crossed.length; index += 2) pieces.push([...crossed[index]!, ...crossed[index + 1]!])
    }
  }
  return pieces
}

const places = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const

const sides = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
] as const
