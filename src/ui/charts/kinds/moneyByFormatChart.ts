import { textIn } from '../../../words/textIn.ts'
import { everyIndustry } from '../../../analysis/catalogue/whose.ts'
import { formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'
import { aboutSeries, figure, formatIndex, formatsInView, yearIndex, formatColumn } from '../series.ts'

/** What a project of every format costs the traditional way and with AI, on one scale of powers of ten. */
export const moneyByFormat: Describe = (ask) => {
  const { results, view, locale, room } = ask
  const { labelled, list } = screenWords[locale.language].grammar
  const words = screenWords[locale.language].charts
  const text = words.moneyByFormat
  const now = yearIndex(ask)
  const year = results.resolved.startYear + now
  const all = view.scope === 'all'
  const names = all ? (['traditionalUnitCost', 'aiUnitCost'] as const) : (['productionUnitCost', 'aiProductionCost'] as const)
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const chosen = formatIndex(ask)
  const costs = formatsInView({ ...ask, view: { ...view, industry: everyIndustry } }).map(({ id, name, place }) => ({
    ...{ id, name: textIn(name, locale.language), chosen: place === chosen, place },
    before: figure(ask, names[0], place, now),
    after: figure(ask, names[1], place, now),
  }))
  const ordered = [...costs].sort((one, other) => one.before - other.before)
  const [falls] = [...costs].sort((one, other) => one.after / one.before - other.after / other.before)
  const cheapest = ordered[0]
  const own = costs.find((one) => one.chosen)
  const dearest = ordered.at(-1)
  const told = own ?? falls
  // Where there is no room for all, the ends of the scale and those that the title names.
  const first = new Set([own, cheapest, dearest, falls, ...ordered].flatMap((one) => one ?? []))
  const fitting = new Set([...first].slice(0, rowsThatFit(room, ordered.length)))
  const title =
    own || !falls || !dearest || falls === dearest
      ? text.alone(year, told?.name ?? '', money(told?.before ?? NaN), money(told?.after ?? NaN))
      : text.finding(year, falls.name, money(falls.before), money(falls.after), dearest.name, money(dearest.after))
  const labels = (one: { readonly at: number; readonly text: string }, other: { readonly at: number; readonly text: string }) => {
    const [left, right] = one.at <= other.at ? [one, other] : [other, one]
    return [
      { ...left, at: power(left.at), side: 'left' as const },
      { ...right, at: power(right.at), side: 'right' as const },
    ]
  }
  return {
    title,
    subtitle: text.measure(year, all),
    summary: words.summary.members(
      title,
      ordered.map(({ name, before, after }) => labelled(name, list([text.traditional(money(before)), text.ai(money(after))]))),
    ),
    plot: {
      ...{ kind: 'rows', unit: 'CNY', powers: true },
      rows: ordered
        .filter((one) => fitting.has(one))
        .map(({ id, name, before, after, place, chosen: strong }) => ({
          ...{ id, name, strong, hint: `${money(before)} → ${money(after)}`, about: aboutSeries(ask, names[1], place)(now) },
          bars: [{ from: power(before), to: power(after), ink: after > before ? ('loss' as const) : ('saving' as const) }],
          labels: labels({ at: before, text: text.traditional(money(before)) }, { at: after, text: text.ai(money(after)) }),
        })),
    },
    table: {
      columns: [
        formatColumn(ask),
        { title: words.traditional, unit: 'CNY' },
        { title: words.withAi, unit: 'CNY' },
        { title: text.share, unit: 'share' },
      ],
      rows: ordered.map(({ name, before, after }) => [name, before, after, after / before]),
      about: (row, column) => {
        const of = ordered[row]
        const variable = names[column - 1]
        return of && variable && aboutSeries(ask, variable, of.place)(now)
      },
    },
  }
}

/** Where an amount stands on a scale of powers of ten; what is below a yuan stands at a yuan. */
const power = (amount: number): number => Math.log10(Math.max(1, amount))
