import { ownerOf } from '../../model/observation.ts'
import type { Model } from '../../model/model.ts'
import type { Source } from '../../model/source.ts'
import { variableNamed } from '../../analysis/catalogue/address.ts'
import { formatRange, formatValue, type Shown } from '../../words/format.ts'
import type { Language } from '../../words/languages.ts'
import { screenWords } from '../../words/screen.ts'
import { sourceDate } from '../../words/sourceDate.ts'
import { textIn } from '../../words/textIn.ts'
import type { Ask, Describe } from './describe.ts'
import type { ObservationMark } from './plot.ts'

/** The sources of models once they have been fetched; until then their ids stand for them. */
const fetched = new WeakMap<Model, Readonly<Record<string, Source>>>()

/** Fetch the sources that the hints of a model's observations name; to be called when somebody comes near a chart. */
export async function fetchHints(model: Model): Promise<void> {
  if (!fetched.has(model)) fetched.set(model, await model.background.sources())
}

const shownUnits: Readonly<Record<string, Shown>> = { '1': 'share', 'CNY/unit': 'CNY' }

/** What was seen of a variable of one of its members (-1: of all), as marks for its chart. */
export function observationMarks({ results: { resolved }, locale }: Ask, variable: string, industry: number): readonly ObservationMark[] {
  const words = screenWords[locale.language].charts
  const id = variableNamed(resolved, variable)?.dimensions.includes('format')
    ? resolved.formats[industry]?.id
    : resolved.industries[industry]?.id
  const unit = variableNamed(resolved, variable)?.unit ?? '1'
  const shown = shownUnits[unit] ?? (unit as Shown)
  const all = [
    ...resolved.model.observations.map((one) => ({
      ...one,
      own: false,
      held: one.hold === true,
      source: () => one.sources.map((source) => nameOf(source, fetched.get(resolved.model), locale.language)).join('\n'),
    })),
    ...(resolved.scenario.observations ?? []).map((one) => ({
      ...{ ...one, low: one.low ?? one.value, high: one.high ?? one.value, own: true, held: false },
      source: () => `${one.source} · ${one.confidence} · ${words.ownObservation}`,
    })),
  ]
  return all
    .filter(
      (one) =>
        one.variable === variable &&
        ownerOf(one) === id &&
        one.year >= resolved.startYear &&
        one.year < resolved.startYear + resolved.years,
    )
    .map(({ year, value, low, high, own, held, source }) => ({
      ...{ year: year - resolved.startYear, value, low, high, own, held },
      hint: () => words.seen(formatValue(value, shown, locale), formatRange(low, high, shown, locale), source(), held),
    }))
}

/** A chart on which observations lie says what their signs mean. */
export const withKey =
  (describe: Describe): Describe =>
  (ask) => {
    const description = describe(ask)
    const { plot, subtitle } = description
    const seen = plot?.kind === 'timeline' ? (plot.seen ?? []) : []
    if (seen.length === 0) return description
    const { seenKey } = screenWords[ask.locale.language].charts
    return {
      ...description,
      subtitle: seenKey(
        subtitle,
        seen.some(({ held }) => !held),
        seen.some(({ held }) => held),
      ),
    }
  }

/** Characters of a publisher's name that a hint has room for. */
const longest = 40

function nameOf(id: string, sources: Readonly<Record<string, Source>> | undefined, language: Language): string {
  const source = sources?.[id]
  if (!source) return id
  const name = textIn(source.publisher, language)
  const short = name.length > longest ? `${name.slice(0, longest)}…` : name
  return screenWords[language].grammar.list([short, sourceDate(source.date, language), source.confidence])
}
