import { widthOf } from '../../files/slides/writeChart.ts'
import type { MarkSide, SlideSeries } from '../../files/slides/deck.ts'
import { labelType } from './slideChart.ts'

/** A point of which the label says what happens there. */
interface Mark {
  readonly at: number
  readonly text: string
}

interface PlacedMark extends Mark {
  readonly level: number
  readonly side: MarkSide
}

/** How much higher a mark stands than those a level below, as a share of the height of the lowest. */
const levelUp = 0.15

/** How much higher the highest level with its label reaches than the lowest. */
export const reachOf = (placed: readonly PlacedMark[]): number => 1 + levelUp * (Math.max(0, ...placed.map(({ level }) => level)) + 1)

/**
 * Where the labels of marks stand, on as few levels as can be: none covers another, and the line of no mark goes through the label of
 * another. Marks at one place have a label each.
 */
export function placedMarks(marks: readonly Mark[], categories: readonly string[], width: number): PlacedMark[] {
  const inch = width / categories.length
  const x = ({ at }: Mark) => (at + 0.5) * inch
  const extent = (mark: PlacedMark): readonly [number, number] => {
    const wide = widthOf(mark.text, labelType) + 0.1
    if (mark.side === 't') return [x(mark) - wide / 2, x(mark) + wide / 2]
    return mark.side === 'l' ? [x(mark) - wide - 0.03, x(mark) - 0.03] : [x(mark) + 0.03, x(mark) + wide + 0.03]
  }
  /** From which height to which a label reaches, in levels: above its point, or around it. */
  const height = ({ level, side }: PlacedMark): readonly [number, number] =>
    side === 't' ? [level, level + 1] : [level - 0.5, level + 0.5]
  const meet = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) => from < end && start < to
  /** Whether the line of one goes through the label of another. */
  const crosses = (line: PlacedMark, label: PlacedMark) => {
    const [from, to] = extent(label)
    return line.level > height(label)[0] && x(line) > from && x(line) < to
  }
  const apart = (one: PlacedMark, other: PlacedMark) =>
    !(meet(extent(one), extent(other)) && meet(height(one), height(other))) && !crosses(one, other) && !crosses(other, one)
  const within = (one: PlacedMark) => extent(one)[0] >= 0 && extent(one)[1] <= width
  const place = ([next, ...rest]: readonly Mark[], before: readonly PlacedMark[], most: number): readonly PlacedMark[] | undefined => {
    if (!next) return before
    for (let level = 0; level <= most; level += 1) {
      for (const side of ['t', 'l', 'r'] as const) {
        const here: PlacedMark = { ...next, level, side }
        const all = within(here) && before.every((other) => apart(here, other)) ? place(rest, [...before, here], most) : undefined
        if (all) return all
      }
    }
    return undefined
  }
  const sorted = marks.toSorted((one, other) => one.at - other.at)
  for (let most = 0; most < sorted.length; most += 1) {
    const found = place(sorted, [], most)
    if (found) return [...found]
  }
  return sorted.map((mark, level) => ({ ...mark, level, side: 't' }))
}

/** Marks as points on lines down to the axis; of those at one place each is a series of its own. */
export function marksOf(placed: readonly PlacedMark[], categories: readonly string[], top: number, name: string): SlideSeries[] {
  const layers: PlacedMark[][] = []
  for (const mark of placed) {
    const free = layers.find((layer) => layer.every(({ at }) => at !== mark.at))
    if (free) free.push(mark)
    else layers.push([mark])
  }
  return layers.map((layer): SlideSeries => {
    const each = categories.map((_, index) => layer.find(({ at }) => at === index))
    return {
      ...{ form: 'marks', name },
      values: each.map((mark) => (mark ? top * (1 + levelUp * mark.level) : NaN)),
      labels: each.map((mark) => mark?.text ?? ''),
      sides: each.map((mark) => mark?.side ?? 't'),
    }
  })
}
