import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import { sameFigure, targetOf } from '../../analysis/catalogue/target.ts'
import type { Insight } from '../../analysis/runs/results.ts'
import type { Shown } from '../../words/format.ts'
import { moreIsBetter, nameOfFigureRef, unitOfFigureRef } from '../figures/figureChoices.ts'
import type { Ask } from './describe.ts'

/** A figure that it is asked about what moves it, and how it is said. */
export interface AskedAbout {
  readonly figure: FigureRef
  readonly name: string
  readonly unit: Shown
  readonly moreIsBetter: boolean
}

/** The figure that is asked about what moves it. */
export function askedAbout({ results, view, locale }: Ask, target = view.target): AskedAbout {
  const { resolved } = results
  const figure = targetOf(resolved, { ...view, target })
  return {
    figure,
    name: nameOfFigureRef(resolved, figure, locale),
    unit: unitOfFigureRef(resolved, figure),
    moreIsBetter: moreIsBetter(resolved, figure),
  }
}

/** What moves the figure that is asked about, where it has been worked out for that one. */
export const influencesOn = ({ figure }: AskedAbout, insight: Insight | undefined): Insight['influences'] =>
  insight && sameFigure(insight.target, figure) ? insight.influences : []
