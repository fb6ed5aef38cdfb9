import { definitionAt, inputAt, ownReadingAt, readingAt } from '../../analysis/catalogue/address.ts'
import { partsWithin, shownUnit } from '../pathNames.ts'
import { pathElsewhere } from '../../analysis/catalogue/address.ts'
import type { Locale } from '../../words/locale.ts'
import type { Influence } from '../../analysis/runs/results.ts'
import type { Source } from '../../model/source.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { suggestionIn } from '../../files/budget/suggestion.ts'
import { formatChange, formatRange, formatRough, formatValue } from '../../words/format.ts'

/** An assumption that matters, and what its number rests on. */
export interface Basis {
  readonly path: string
  readonly title: string
  readonly place: string
  readonly value: string
  /** From low to high; nothing where it is fixed. */
  readonly range?: string
  readonly share: string
  /** What the model has, where the scenario has something else: the sources are of that. */
  readonly model?: string
  readonly judged: boolean
  /** Numbers of sources in the list below, from 1. */
  readonly cited: readonly number[]
}

/**
 * Assumptions with what they rest on, and the sources that they cite, in order; one of whoever is looked at need not say so. Of several
 * sources from one page the first stands for all, once they are `known`.
 */
export function basisOf(
  resolved: ResolvedScenario,
  influences: readonly Influence[],
  looked: string,
  locale: Locale,
  known: Readonly<Record<string, Source>> = {},
): { rows: Basis[]; sources: string[] } {
  const sources: string[] = []
  const isOn = (id: string, page: string | undefined) => page !== undefined && known[id]?.url === page
  const numberOf = (id: string) => {
    const at = sources.findIndex((one) => one === id || isOn(one, known[id]?.url))
    return at >= 0 ? at + 1 : sources.push(id)
  }
  const rows = influences.flatMap(({ path, total }): Basis[] => {
    const [input, assumption] = [inputAt(resolved, path), definitionAt(resolved.model, path)]
    if (!input || !assumption) return []
    const say = (value: number) => formatValue(value, shownUnit(assumption), locale)
    const own = ownReadingAt(resolved.scenario, path)
    const borrowed = own && suggestionIn(own)
    const from = borrowed !== undefined && borrowed !== 'none' ? pathElsewhere(path, [borrowed.industry, borrowed.line]) : path
    const reading = readingAt(resolved.model, from)
    const moved = reading && input.value !== reading.value
    return [
      {
        ...{ path, ...partsWithin(resolved, path, looked, locale) },
        value: shownUnit(assumption) === 'σ' ? formatChange(input.value, '1', locale) : say(input.value),
        ...(input.distribution !== 'fixed' && { range: formatRange(input.low, input.high, shownUnit(assumption), locale) }),
        share: formatRough(total.share, locale),
        ...(moved && { model: say(reading.value) }),
        judged: input.kind !== 'factor' && (reading?.judgement !== undefined || (reading?.sources ?? own?.sources) === undefined),
        cited: [...new Set((reading?.sources ?? own?.sources ?? []).map(numberOf))],
      },
    ]
  })
  return { rows, sources }
}
