import type { Results } from '../../analysis/runs/results.ts'
import type { StepView } from '../../model/scenario.ts'
import { figures } from './figuresOnScreen.ts'
import { type Figure } from '../../words/figure.ts'

/** The figures that stand on a slide, the one that matters most first. */
export const figuresOnSlide = 4

/** The figures of a step that a room can be asked for; of those that several formats have, none. */
export function askable(results: Results, { year, ...view }: StepView): Figure[] {
  const looking = { ...view, year: Math.max(0, year - results.resolved.startYear) }
  return figures(results, looking).filter(({ industry }) => industry === undefined)
}

/** The figure that a step asks for; the leading one where the scenario has it no more. */
export function askedFigure(results: Results, view: StepView, id: string): Figure | undefined {
  const all = askable(results, view)
  return all.find((figure) => figure.id === id) ?? all[0]
}
