import { definitionOf } from '../../analysis/catalogue/address.ts'
import { fullTitle, shownUnit } from '../pathNames.ts'
import { textIn } from '../../words/textIn.ts'
import type { Locale } from '../../words/locale.ts'
import type { ResolvedScenario, Input } from '../../engine/resolve.ts'
import type { Results } from '../../analysis/runs/results.ts'
import type { Fault } from '../../files/fault.ts'
import type { ChangedAssumption } from '../../files/adoptModel.ts'
import { entryOf } from '../../model/entryOf.ts'
import { everyIndustry } from '../figures/figuresOnScreen.ts'
import { keyOf, moves } from '../figures/moves.ts'
import { sayFigure } from '../figures/sayFigure.ts'
import { formatRange, formatValue } from '../../words/format.ts'
import { screenWords } from '../../words/screen.ts'

/** One thing in two versions of the model. */
export interface Row {
  readonly key: string
  readonly name: string
  readonly before: string
  readonly after: string
  readonly remark?: string
}

/** The figures of all industries together that differ by more than a reader would see. */
export function figureRows(before: Results, after: Results, year: number, locale: Locale): Row[] {
  const { figures } = screenWords[locale.language]
  return moves(before, after, { industry: everyIndustry, year, lens: 'industry', scope: 'all' }).map(({ before: was, after: is }) => ({
    key: keyOf(is),
    name: is.industry ? `${figures[is.id].title} · ${textIn(is.industry, locale.language)}` : figures[is.id].title,
    before: sayFigure(was.value, was.unit, locale),
    after: sayFigure(is.value, is.unit, locale),
  }))
}

/**
 * What each version believes, and what becomes of the scenario's own value.
 *
 * @param own The assumptions as the scenario has them now.
 */
export function assumptionRow(
  { path, before, after, overridden }: ChangedAssumption,
  from: ResolvedScenario,
  to: ResolvedScenario,
  own: ReadonlyMap<string, Input>,
  locale: Locale,
): Row {
  const words = screenWords[locale.language]
  const resolved = after ? to : from
  const unit = shownUnit(definitionOf(resolved.model, path))
  const write = (input: Input | undefined) => {
    if (!input) return words.modelUpdate.absent
    const value = formatValue(input.value, unit, locale)
    const range = input.distribution === 'fixed' ? '' : formatRange(input.low, input.high, unit, locale)
    const shape = before && after && before.distribution !== after.distribution ? words.distributions[input.distribution] : ''
    return [value, ...[range, shape].filter((part) => part !== '')].join('\n')
  }
  const [was, is] = [write(before), write(after)]
  const mine = own.get(path)
  const remark =
    overridden && mine
      ? words.modelUpdate.overridden(formatValue(mine.value, unit, locale))
      : was === is
        ? words.modelUpdate.onlyLinks
        : undefined
  return { key: path, name: fullTitle(resolved, path, locale), before: was, after: is, ...(remark !== undefined && { remark }) }
}

/** What a fault of the scenario is about, in the words of the screen: an assumption, a claim or a formula. */
export function nameOfLost({ place: [section, entry], path }: Fault, resolved: ResolvedScenario, locale: Locale): string {
  const { scenario, model } = resolved
  if (section === 'assumptions' && typeof entry === 'string') return fullTitle(resolved, entry, locale)
  if (section === 'credence' && typeof entry === 'string') return textIn(entryOf(model.claims, entry)?.quote, locale.language) ?? entry
  if (section === 'metrics' && typeof entry === 'number') return textIn(scenario.metrics[entry]?.title, locale.language) ?? path
  return path
}
