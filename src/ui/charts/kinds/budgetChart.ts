import { textIn } from '../../../words/textIn.ts'
import { spending, total, type Item } from '../../../analysis/explain/spending.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import { endOf, formatIndex, nameInView, yearIndex, whoseInView } from '../series.ts'
import type { Area, ColorName, Series } from '../plot.ts'

import { yearTable } from './yearTable.ts'

/** One area of the chart, with its values of all years. */
interface Part {
  readonly name: string
  readonly ink: ColorName
  readonly values: Series
}

/** What is spent with AI by line over the years, with what only AI brings on top and the traditional total as a line. */
export const budget: Describe = (ask) => {
  const { results, view, locale, room } = ask
  const { startYear, years, formats } = results.resolved
  const industry = formatIndex(ask)
  const lens = industry === -1 ? 'industry' : view.lens
  const items = spending(results, { formats: whoseInView(ask).formats, lens, scope: view.scope })
  const words = screenWords[locale.language].charts
  const text = words.budget
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const old = merged(items.filter(({ what }) => what.kind === 'line').map((item) => ({ ...part(ask, item), ink: 'traditional' as const })))
  const added = merged(items.filter(({ what }) => what.kind === 'new').map((item) => part(ask, item)))
  const traditional = total(items, 'before')
  const sum = total(items, 'after')
  const space = Math.max(4, Math.floor((room.height - 34) / 15) - 2)
  const shownCosts = largest(added, Math.max(2, Math.min(added.length, Math.floor(space / 2))), words.rest.costs)
  const shownLines = largest(old, Math.max(2, space - shownCosts.length), words.rest.lines)
  const now = yearIndex(ask)
  const fresh = added.reduce((all, { values }) => all + (values[now] ?? 0), 0)
  const share = sum[now] !== undefined && sum[now] > 0 ? fresh / sum[now] : 0
  const top = [...old].sort((a, b) => (b.values[now] ?? 0) - (a.values[now] ?? 0))[0]
  const unit = textIn(formats[industry]?.unit, locale.language) ?? ''
  const name = nameInView(ask)
  const whose = lens === 'project' ? words.whose.project(name, unit) : words.whose.industry(name)
  const title = text.finding(startYear + now, whose, money(sum[now] ?? 0), formatRough(share, locale), top?.name ?? '–')
  const highest = Math.max(...traditional)
  return {
    title,
    subtitle: text.measure(lens === 'project' ? text.unit(unit) : whose, view.scope === 'all'),
    summary: words.summary.areas(
      title,
      [...shownLines, ...shownCosts].map(({ name: line, values }) => `${line} ${money(values[now] ?? 0)}`),
    ),
    plot: {
      ...{ kind: 'timeline', unit: 'CNY', startYear, years, year: now },
      ...(Math.max(...sum) > 2 * highest && { atMost: 1.5 * highest }),
      lines: [
        {
          name: words.traditional,
          ink: 'traditional',
          values: traditional,
          bands: [],
          end: endOf(ask, traditional, money),
          dashed: true,
        },
      ],
      areas: [...shownLines.map(tinted(0.66, 0.22, now, money)), ...shownCosts.map(tinted(0.85, 0.4, now, money))],
    },
    table: yearTable(ask, [
      { title: words.traditional, unit: 'CNY', values: traditional },
      ...[...old, ...added].map(({ name: title, values }) => ({ title, unit: 'CNY' as const, values })),
      { title: words.rest.total, unit: 'CNY', values: sum },
    ]),
  }
}

/** What an item is called: its line, its industry where all are looked at, or the new cost. */
function part(ask: Ask, { what, format, after: values }: Item): Part {
  const { results, locale } = ask
  if (what.kind === 'new') {
    const ink = what.cost === 'audienceLoss' ? 'loss' : what.cost === 'creativeReinvestment' ? 'accent' : 'friction'
    return { name: screenWords[locale.language].charts.costNames[what.cost], ink, values }
  }
  const name = formatIndex(ask) === -1 ? results.resolved.formats[format]!.name : what.line.name
  return { name: textIn(name, locale.language), ink: 'traditional', values }
}

/** Parts of the same name as one; those of which nothing is spent in any year are left out. */
function merged(parts: readonly Part[]): Part[] {
  const byName = new Map<string, Part>()
  for (const one of parts) {
    const before = byName.get(one.name)
    byName.set(one.name, before ? { ...one, values: plus(before.values, one.values) } : one)
  }
  return [...byName.values()].filter(({ values }) => Array.from(values).some((value) => value !== 0))
}

const plus = (one: Series, other: Series): Series => Array.from(other, (value, year) => value + (one[year] ?? 0))

/** The largest parts in their order, the rest as one behind them. */
function largest(parts: readonly Part[], most: number, others: string): readonly Part[] {
  if (parts.length <= most) return parts
  const size = ({ values }: Part) => Math.max(...values)
  const kept = new Set([...parts].sort((a, b) => size(b) - size(a)).slice(0, most - 1))
  const rest = parts.filter((one) => !kept.has(one))
  return [
    ...parts.filter((one) => kept.has(one)),
    rest.reduce((sum, { values }) => ({ ...sum, name: others, values: plus(sum.values, values) }), { ...rest[0]!, values: [] as Series }),
  ]
}

/** From the strongest tint below to the weakest above; each with its figure of a year. */
const tinted =
  (strong: number, weak: number, year: number, money: (value: number) => string) =>
  ({ name, ink, values }: Part, index: number, { length }: readonly Part[]): Area => ({
    ...{ name, ink, values },
    tint: strong - ((strong - weak) * index) / Math.max(1, length - 1),
    end: money(values[year] ?? NaN),
  })
