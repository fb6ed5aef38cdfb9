import type { AssumptionDisagreement, Disagreement } from '../../analysis/elicitation/disagreement.ts'
import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { askWords } from '../../words/ask.ts'
import { formatRough, formatValue } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import { nameOfFigureRef, unitOfFigureRef } from '../figures/figureChoices.ts'
import { nameOfPath } from '../pathNames.ts'

/** A part of all variance below which a disagreement does not count. */
const negligible = 1e-4
/** A figure that moves by less of its range hardly moves. */
const hardly = 0.01

/** What an assumption adds to the standard deviation of a figure, split as its variance is. */
export function splitOf({ between, within }: AssumptionDisagreement): { readonly between: number; readonly within: number } {
  const sum = between + within
  const deviation = Math.sqrt(sum)
  return sum > 0 ? { between: (deviation * between) / sum, within: (deviation * within) / sum } : { between: 0, within: 0 }
}

/** What the room does to a figure in sentences: from what to what, what to talk about first, and whether talking helps. */
export function sayEffect({ now, room, assumptions }: Disagreement, aim: FigureRef, resolved: ResolvedScenario, locale: Locale): string[] {
  const words = askWords[locale.language].believed
  const figure = nameOfFigureRef(resolved, aim, locale)
  const unit = unitOfFigureRef(resolved, aim)
  const say = (value: number) => formatValue(value, unit, locale)
  const moves = Math.abs(room.mean - now.mean) > hardly * Math.max(now.p95 - now.p5, room.p95 - room.p5)
  const between = assumptions.reduce((sum, one) => sum + one.between, 0)
  const all = assumptions.reduce((sum, one) => sum + one.between + one.within, 0)
  const [first] = assumptions
  const title = first && nameOfPath(resolved, first.path, locale)
  const talk =
    first && title !== undefined && between > negligible * all
      ? [
          words.mattersMost(title, formatRough(first.between / between, locale)),
          first.between > first.within ? words.betweenMost : words.withinMost,
        ]
      : first
        ? [words.agreed]
        : []
  return [moves ? words.effectSentence(figure, say(now.mean), say(room.mean)) : words.effectSame(figure, say(now.mean)), ...talk]
}
