import type { Results } from '../../analysis/runs/results.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import { suggestionIn } from '../../files/budget/suggestion.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { sameFigures } from '../../model/figuresKey.ts'
import { allFigures, keyOf } from './figuresOnScreen.ts'
import { type Figure } from '../../words/figure.ts'

/** One figure before and after a step. */
export interface Move {
  readonly before: Figure
  readonly after: Figure
}

/**
 * The figures that a step moved most, in proportion to their own size, the most moved first. Working days that a pasted budget has
 * borrowed are nobody's finding, and are left out until somebody stands by them. A step that touches nothing that figures come from, as
 * one of the story, has moved none: what differs then is another number of draws.
 */
export function moves(before: Results, after: Results, looking: Looking): Move[] {
  if (sameFigures(before.resolved.scenario, after.resolved.scenario)) return []
  const old = new Map(allFigures(before, looking).map((figure) => [keyOf(figure), figure]))
  const isBorrowed = hasBorrowedDays(after.resolved, looking.industry)
  return allFigures(after, looking)
    .filter(({ id }) => id !== 'workdaysAfter' || !isBorrowed)
    .flatMap((figure) => {
      const was = old.get(keyOf(figure))
      return was ? [{ before: was, after: figure }] : []
    })
    .filter((move) => distance(move) > 5e-4)
    .sort((a, b) => distance(b) - distance(a))
}

function distance({ before: { value: before, unit }, after: { value: after } }: Move): number {
  if (before === after) return 0
  // What was not told before has not moved; what never pays back is told, and infinite.
  if (Number.isNaN(before) || Number.isNaN(after)) return 0
  if (!Number.isFinite(before) || !Number.isFinite(after)) return 1
  if (unit === 'calendar') return Math.min(1, Math.abs(after - before) / 10)
  return Math.min(1, Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after)))
}

/** Whether days of a format's lines were suggested, and nobody has touched or accepted them. */
const hasBorrowedDays = ({ scenario }: ResolvedScenario, id: string): boolean =>
  scenario.formats.some(
    (format) =>
      format.id === id &&
      format.lines.some(
        ({ id: line, assumptions: { days } }) =>
          days && suggestionIn(days) !== undefined && !(`${id}.${line}.days` in scenario.assumptions),
      ),
  )
