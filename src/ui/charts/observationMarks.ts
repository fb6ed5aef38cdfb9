import { variableNamed } from '../../analysis/catalogue/address.ts'
import { observations, type Observation } from '../../model/versions/1/observations.ts'
import { loadSources, type Source } from '../../model/versions/1/sources.ts'
import { formatRange, formatValue, type Shown } from '../../words/format.ts'
import type { Ask } from './describe.ts'
import type { ObservationMark } from './plot.ts'

const words = {
  'zh-CN': { seen: (value: string, range: string, source: string) => `看到 ${value}（${range}）\n${source}`, own: '我的观察' },
  en: { seen: (value: string, range: string, source: string) => `Seen: ${value} (${range})\n${source}`, own: 'your own' },
} as const

/** The sources once they have been fetched; until then their ids stand for them. */
let sources: Readonly<Record<string, Source>> | undefined

/** Fetch the sources that hints name, once; to be called when somebody comes near a chart. */
export async function fetchHints(): Promise<void> {
  sources ??= await loadSources()
}

const shownUnits: Readonly<Record<string, Shown>> = { '1': 'share', 'CNY/unit': 'CNY' }

/** What was seen of a variable of one industry (-1: of all), as marks for its chart. */
export function observationMarks({ results: { resolved }, locale }: Ask, variable: string, industry: number): readonly ObservationMark[] {
  const id = resolved.industries[industry]?.id
  const unit = variableNamed(resolved, variable)?.unit ?? '1'
  const shown = shownUnits[unit] ?? (unit as Shown)
  const known: readonly Observation[] = observations
  const all = [
    ...known.map((one) => ({ ...one, own: false, source: () => one.sources.map((source) => nameOf(source)).join('\n') })),
    ...(resolved.scenario.observations ?? []).map((one) => ({
      ...{ ...one, low: one.low ?? one.value, high: one.high ?? one.value, own: true },
      source: () => `${one.source} · ${one.confidence} · ${words[locale.language].own}`,
    })),
  ]
  return all
    .filter(
      (one) =>
        one.variable === variable &&
        one.industry === id &&
        one.year >= resolved.startYear &&
        one.year < resolved.startYear + resolved.years,
    )
    .map(({ year, value, low, high, own, source }) => ({
      ...{ year: year - resolved.startYear, value, low, high, own },
      hint: () => words[locale.language].seen(formatValue(value, shown, locale), formatRange(low, high, shown, locale), source()),
    }))
}

/** Characters of a publisher's name that a hint has room for. */
const longest = 40

function nameOf(id: string): string {
  const source = sources?.[id]
  if (!source) return id
  const { publisher, date, confidence } = source
  return `${publisher.length > longest ? `${publisher.slice(0, longest)}…` : publisher}, ${date}, ${confidence}`
}
