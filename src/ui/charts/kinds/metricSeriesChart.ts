import { textIn } from '../../../words/textIn.ts'
import type { Locale } from '../../../words/locale.ts'
import { memberIds, membersOf, narrowest, valuesPerMember } from '../../../engine/positions.ts'
import { centreOf } from '../../../analysis/runs/centre.ts'
import { positionOfMember } from '../../../analysis/catalogue/whose.ts'
import type { Position } from '../../../engine/positions.ts'
import type { ResolvedScenario } from '../../../engine/resolve.ts'
import type { Variable } from '../../../engine/symbols.ts'
import { entryOf } from '../../../model/entryOf.ts'
import { asShown, formatRange, formatValue, type Shown } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { readSpread } from '../../../words/reading.ts'
import { waiting, type Ask, type Describe, type Description } from '../describe.ts'
import { bandsOf, endOf, lookOfSeveral, seriesOf, yearIndex, whoseInView } from '../series.ts'
import type { RowLabel } from '../plot.ts'
import { rowsThatFit } from '../rowsFit.ts'
import { withoutTails } from './npvChart.ts'
import { yearTable } from './yearTable.ts'

/** One of those that a metric has values for. */
interface Member {
  readonly id: string
  readonly name: string
  readonly place?: string
  /** Where it is among the metric's values. */
  readonly index: number
  /** Of which format and industry it is, as far as it is of any. */
  readonly at: Position
}

/** A chart of one of the user's own metrics: a fan over the years, rows where it varies over many, a histogram where it is one number. */
export const own =
  (metric: string): Describe =>
  (ask) => {
    const variable = ask.results.resolved.variables.find(({ name, own: users }) => users && name === metric)
    if (!variable) return waiting(screenWords[ask.locale.language].charts.metric.gone, '')
    const members = metricMembers(ask.results.resolved, variable, ask.locale)
    const whose = whoseInView(ask)
    const here = members.filter(({ at: { format, industry } }) =>
      format !== undefined
        ? whose.formats.includes(format)
        : industry === undefined || whose.industry === undefined || industry === whose.industry,
    )
    const many = variable.dimensions.includes('line') || variable.dimensions.includes('recipient')
    if (many || (!variable.dimensions.includes('year') && here.length > 1)) return asRows(ask, variable, here)
    return variable.dimensions.includes('year') ? asTimeline(ask, variable, here) : asHistogram(ask, variable, here[0])
  }

function metricMembers(resolved: ResolvedScenario, variable: Variable, locale: Locale): Member[] {
  const { formats, industries, model, recipients } = resolved
  const firsts = membersOf(resolved, narrowest(variable.dimensions))
  const paid = variable.dimensions.includes('recipient') ? recipients : undefined
  return memberIds(resolved, variable).map((id, index) => {
    const at = Math.floor(index / (paid?.length ?? 1))
    const first = firsts?.[at]
    const recipient = paid?.[index % paid.length]
    const who = recipient === undefined ? undefined : (textIn(entryOf(model.recipients, recipient), locale.language) ?? recipient)
    const position = positionOfMember(resolved, variable, at)
    const owner = position.format === undefined ? industries[position.industry ?? -1] : formats[position.format]
    const place = position.line === undefined ? undefined : textIn(owner?.name, locale.language)
    return {
      ...{ id, index, name: [textIn(first?.name, locale.language), who].filter((name) => name !== undefined).join(' · ') },
      ...(place !== undefined && { place }),
      at: position,
    }
  })
}

const unitOf = ({ unit }: Variable): Shown => asShown(unit) ?? '1'

function subtitleOf({ locale }: Ask, { unit, formula }: Variable, fan: boolean): string {
  const words = screenWords[locale.language].charts
  const measured = words.metric.measure(formula, asShown(unit) === undefined ? unit : undefined)
  return fan ? words.shaded(measured) : measured
}

function titleOf({ locale }: Ask, { title }: Variable, where: readonly (string | number | undefined)[], value: string): string {
  const places = where.flatMap((part) => (part === undefined || part === '' ? [] : [String(part)]))
  return screenWords[locale.language].charts.metric.finding(textIn(title, locale.language), value, places)
}

/** A fan where one is looked at; of several, whose sizes may be far apart, a line each. */
function asTimeline(ask: Ask, variable: Variable, here: readonly Member[]): Description {
  const { results, locale } = ask
  const { startYear, years } = results.resolved
  const now = yearIndex(ask)
  const unit = unitOf(variable)
  const say = (value: number) => formatValue(value, unit, locale)
  const lines = here.map(({ name, index }, place) => {
    const values = seriesOf(ask, variable.name, index)
    return {
      ...{ name: name === '' ? textIn(variable.title, locale.language) : name, ...lookOfSeveral(place), values },
      bands: here.length === 1 ? bandsOf(ask, variable.name, index) : [],
      end: endOf(ask, values, say),
    }
  })
  const value = say(lines[0]?.values[now] ?? NaN)
  const title = titleOf(ask, variable, [here[0]?.name, startYear + now], value)
  return {
    title,
    subtitle: subtitleOf(ask, variable, (lines[0]?.bands.length ?? 0) > 0),
    summary: screenWords[locale.language].charts.summary.lines(
      title,
      lines.map(({ name, values }) => `${name} ${say(values[now] ?? NaN)}`),
      startYear + now,
    ),
    plot: { kind: 'timeline', unit, startYear, years, year: now, lines },
    table: yearTable(
      ask,
      lines.map(({ name, values, bands: own }) => ({ title: name, unit, values, band: own[0] })),
    ),
  }
}

function asRows(ask: Ask, variable: Variable, members: readonly Member[]): Description {
  const { results, locale, room } = ask
  const words = screenWords[locale.language].charts
  const now = variable.dimensions.includes('year') ? yearIndex(ask) : 0
  const each = valuesPerMember(results.resolved, variable)
  const unit = unitOf(variable)
  const spread = results.samples > 0 ? results.spread.get(variable.name) : undefined
  const say = (value: number) => formatValue(value, unit, locale)
  const rows = members
    .map((member) => {
      const at = member.index * each + now
      const value = centreOf(results, variable.name)[at] ?? NaN
      return { ...member, value, low: spread?.p5[at] ?? NaN, high: spread?.p95[at] ?? NaN }
    })
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
  const [most] = rows
  const year = variable.dimensions.includes('year') ? results.resolved.startYear + now : undefined
  const title = titleOf(ask, variable, [most?.name, year], say(most?.value ?? NaN))
  return {
    title,
    subtitle: subtitleOf(ask, variable, false),
    summary: words.summary.members(
      title,
      rows.map(({ name, value }) => `${name} ${say(value)}`),
    ),
    plot: {
      ...{ kind: 'rows', unit },
      rows: rows.slice(0, rowsThatFit(room, 14)).map(({ id, name, place, value, low, high }) => ({
        ...{ id, name, hint: say(value) },
        ...(place !== undefined && { place }),
        bars: [{ from: 0, to: value, ink: value < 0 ? ('loss' as const) : ('ai' as const) }],
        ...(Number.isFinite(low) && high > low && { whisker: [low, high] as const }),
        labels: [labelOf(value, low, high, say(value))],
      })),
    },
    table: {
      columns: [{ title: words.metric.member }, { title: words.metric.value, unit }, { title: 'P5', unit }, { title: 'P95', unit }],
      rows: rows.map(({ name, place, value, low, high }) => [place === undefined ? name : `${place} · ${name}`, value, low, high]),
    },
  }
}

/** Beyond the whisker, where there is one. */
function labelOf(value: number, low: number, high: number, text: string): RowLabel {
  const ends = [value, low, high].filter(Number.isFinite)
  return value < 0 ? { at: Math.min(...ends), side: 'left', text } : { at: Math.max(...ends), side: 'right', text }
}

function asHistogram(ask: Ask, variable: Variable, member: Member | undefined): Description {
  const { results, locale } = ask
  const words = screenWords[locale.language].charts
  const index = member?.index ?? 0
  const unit = unitOf(variable)
  const say = (value: number) => formatValue(value, unit, locale)
  const histogram = results.histograms.get(variable.name)?.[index]
  const spread = results.spread.get(variable.name)
  const value = centreOf(results, variable.name)[index] ?? NaN
  const title = titleOf(ask, variable, [member?.name], say(value))
  if (!histogram || !spread || results.samples === 0) return waiting(title, words.needsDraws)
  const { least, most, counts } = histogram
  const [p5, p50, p95] = (['p5', 'p50', 'p95'] as const).map((figure) => readSpread(results, variable.name, figure, index)) as [
    number,
    number,
    number,
  ]
  if (!(most > least)) return asRows(ask, variable, member ? [member] : [])
  const width = (most - least) / counts.length
  const text = words.histogram
  return {
    title,
    subtitle: subtitleOf(ask, variable, false),
    summary: words.summary.range(title, formatRange(p5, p95, unit, locale)),
    plot: {
      ...{ kind: 'histogram', unit },
      ...withoutTails(histogram),
      marks: [
        { value: p5, text: `P5\n${say(p5)}` },
        { value: p50, text: `${text.median}\n${say(p50)}`, strong: true },
        { value: p95, text: `P95\n${say(p95)}` },
      ],
    },
    table: {
      columns: [{ title: text.from, unit }, { title: text.to, unit }, { title: text.draws }],
      rows: Array.from(counts, (count, step) => [least + step * width, least + (step + 1) * width, count]),
    },
  }
}
