import { textIn } from '../../../words/textIn.ts'
import { inputAt } from '../../../analysis/catalogue/address.ts'
import { costOfTraditional } from '../../../analysis/catalogue/subject.ts'
import { drawsEach, mixes, mixFigures, mixPath } from '../../../analysis/decisions/mixes.ts'
import { effective, valueWithFactor } from '../../../engine/resolve.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { waiting, type Ask, type Describe, type Description } from '../describe.ts'
import { aboutSeries, formatIndex, formatsInView, yearIndex } from '../series.ts'
import type { TimeLine } from '../plot.ts'

/** What one project costs, how long it takes and what is kept of it, against the share of it that is generated; the best share is marked. */
export const filmOrGenerate: Describe = (ask) => {
  const { results, view, locale } = ask
  const format = formatIndex(ask)
  const text = screenWords[locale.language].charts.filmOrGenerate
  if (format === -1) return ofSeveral(ask)
  const input = inputAt(results.resolved, mixPath(results.resolved, format))
  if (!input) return waiting(text.empty, text.noShare)
  const all = view.scope === 'all'
  const now = effective(input, valueWithFactor(input))
  const step = Math.round(now * (mixes.length - 1))
  return curvesOf(ask, { format, all, now, step })
}

interface Mixed {
  readonly format: number
  /** With distribution. */
  readonly all: boolean
  /** The share that is generated as things are, and which of the `mixes` is nearest to it. */
  readonly now: number
  readonly step: number
}

function curvesOf(ask: Ask, { format, all, now, step }: Mixed): Description {
  const { results, locale } = ask
  const { resolved } = results
  const words = screenWords[locale.language].charts
  const text = words.filmOrGenerate
  const year = yearIndex(ask)
  const costName = all ? 'aiUnitCost' : 'aiProductionCost'
  const traditionalName = all ? 'traditionalUnitCost' : 'productionUnitCost'
  // Fans are those of the shares of each draw: how dear the traditional way may be is no matter here.
  const [costShare, keptShare] = [costOfTraditional(costName, traditionalName), costOfTraditional('keptUnitSaving', traditionalName)]
  const names = [costName, traditionalName, 'workdaysAfter', 'workdaysBefore', 'keptUnitSaving', costShare, keptShare]
  const found = mixFigures(resolved, names, format, year)
  const of = (name: string) => found.get(name) ?? { mean: [], p5: [], p95: [] }
  const [cost, days, kept] = [of(costName), of('workdaysAfter'), of('keptUnitSaving')]
  const [wholeCost, wholeDays] = [of(traditionalName).mean[0] ?? NaN, of('workdaysBefore').mean[0] ?? NaN]
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const time = (value: number) => formatValue(value, 'day/unit', locale)
  const part = (values: readonly number[], whole: number) => values.map((value) => value / whole)
  const last = mixes.length - 1
  // Only where it stands as things are is a point a figure of the scenario; elsewhere it is the share that can be asked about.
  const about = (name: string) => (at: number) =>
    at === step ? aboutSeries(ask, name, format)(year) : ({ kind: 'assumption', path: mixPath(resolved, format) } as const)
  const fan = (name: string) => [{ low: of(name).p5, high: of(name).p95 }]
  const lines: TimeLine[] = [
    {
      name: text.cost,
      ink: 'ai',
      values: part(cost.mean, wholeCost),
      bands: fan(costShare),
      end: money(cost.mean[last] ?? NaN),
      about: about(costName),
    },
    {
      name: text.days,
      ink: 'ink-2',
      values: part(days.mean, wholeDays),
      bands: [],
      end: time(days.mean[last] ?? NaN),
      about: about('workdaysAfter'),
    },
    {
      name: text.kept,
      ink: 'saving',
      values: part(kept.mean, wholeCost),
      bands: fan(keptShare),
      end: money(kept.mean[last] ?? NaN),
      about: about('keptUnitSaving'),
    },
  ]
  const share = (value: number) => formatRough(value, locale)
  const best = kept.mean.indexOf(Math.max(...kept.mean))
  const { name, unit } = resolved.formats[format]!
  const finding = {
    ...{ name: textIn(name, locale.language), year: resolved.startYear + year, best: share(mixes[best] ?? 0) },
    ...{ kept: money(kept.mean[best] ?? NaN), none: money(kept.mean[0] ?? NaN), all: money(kept.mean[last] ?? NaN) },
  }
  const title = best === 0 ? text.none(finding) : best === last ? text.all(finding) : text.mix(finding)
  const steps = mixes.map((mix) => formatValue(mix, 'share', locale))
  return {
    title,
    subtitle: text.measure(
      textIn(unit, locale.language),
      resolved.startYear + year,
      all,
      text.traditional(money(wholeCost), time(wholeDays)),
      drawsEach.toLocaleString(locale.language),
    ),
    summary: words.summary.steps(
      title,
      lines.map(({ name: line, values }) => `${line} ${share(values[0] ?? NaN)} → ${share(values[last] ?? NaN)}`),
    ),
    plot: {
      ...{ kind: 'timeline', unit: 'share', startYear: 0, years: mixes.length, steps, lines, year: now * last },
      marks: marksAt(ask, { now: now * last, best }),
      level: { value: 1, text: '' },
    },
    table: {
      columns: [
        { title: text.share, unit: 'share' },
        ...([text.cost, text.kept] as const).flatMap((title) => [
          { title, unit: 'CNY' as const },
          { title: `${title} P5`, unit: 'CNY' as const },
          { title: `${title} P95`, unit: 'CNY' as const },
        ]),
        ...[text.days, `${text.days} P5`, `${text.days} P95`].map((title) => ({ title, unit: 'day/unit' as const })),
      ],
      rows: mixes.map((mix, at) => [
        mix,
        ...[cost, kept, days].flatMap(({ mean, p5, p95 }) => [mean[at] ?? NaN, p5[at] ?? NaN, p95[at] ?? NaN]),
      ]),
      about: (row, column) =>
        row === step && column > 0
          ? aboutSeries(ask, [costName, 'keptUnitSaving', 'workdaysAfter'][Math.floor((column - 1) / 3)] ?? costName, format)(year)
          : { kind: 'assumption', path: mixPath(resolved, format) },
    },
  }
}

/** The same of several formats: what is kept of a project at the best share of each, and where all of it is generated; as shares, since formats differ a hundredfold. */
const ofSeveral: Describe = (ask) => {
  const { results, view, locale, room } = ask
  const { resolved } = results
  const { labelled } = screenWords[locale.language].grammar
  const words = screenWords[locale.language].charts
  const text = words.filmOrGenerate
  const year = yearIndex(ask)
  const whole = view.scope === 'all' ? 'traditionalUnitCost' : 'productionUnitCost'
  const all = formatsInView(ask).map(({ id, name, place }) => {
    const found = mixFigures(resolved, ['keptUnitSaving', whole], place, year)
    const cost = found.get(whole)?.mean[0] ?? NaN
    const kept = (found.get('keptUnitSaving')?.mean ?? []).map((value) => value / cost)
    const most = kept.indexOf(Math.max(...kept))
    return {
      ...{ id, name: textIn(name, locale.language), path: mixPath(resolved, place) },
      ...{ best: mixes[most] ?? NaN, kept: kept[most] ?? NaN, none: kept[0] ?? NaN, whole: kept.at(-1) ?? NaN },
    }
  })
  const ordered = [...all].sort((a, b) => b.kept - a.kept)
  const narrow = room.width < 420
  const [first, last] = [ordered[0], ordered.at(-1)]
  const share = (value: number) => formatRough(value, locale)
  const said = ({ name, best, kept }: (typeof all)[number]) => [name, share(best), share(kept)] as const
  const title = first && last ? text.several(resolved.startYear + year, said(first), said(last)) : text.empty
  return {
    title,
    subtitle: text.measureOfSeveral(resolved.startYear + year, view.scope === 'all'),
    summary: words.summary.members(
      title,
      all.map(({ name, best, kept, whole: generated }) => labelled(name, text.row(share(best), share(kept), share(generated)))),
    ),
    plot: {
      ...{ kind: 'rows', unit: 'share', base: { value: 0, text: text.nothing } },
      rows: ordered.map(({ id, name, path, best, kept, none, whole: generated }) => ({
        ...{
          id,
          name,
          about: { kind: 'assumption', path } as const,
          hint: text.hint(share(none), share(best), share(kept), share(generated)),
        },
        bars: [
          { from: 0, to: kept, ink: kept < 0 ? ('friction' as const) : ('saving' as const), thickness: 1 },
          { from: 0, to: generated, ink: generated < 0 ? ('loss' as const) : ('ai' as const), thickness: 0.45 },
        ],
        labels: [
          {
            at: Math.max(0, kept),
            side: 'right' as const,
            text: text.row(share(best), share(kept), narrow ? undefined : share(generated)),
          },
        ],
      })),
    },
    table: {
      columns: text.columnsOfSeveral.map((title, index) => (index === 0 ? { title } : { title, unit: 'share' as const })),
      rows: all.map(({ name, best, kept, none, whole: generated }) => [name, best, kept, none, generated]),
    },
  }
}

/** The share that is generated now, and the best: one text where two would stand on each other. */
function marksAt({ locale }: Ask, { now, best }: { readonly now: number; readonly best: number }) {
  const text = screenWords[locale.language].charts.filmOrGenerate
  const last = mixes.length - 1
  const [nowShare, bestShare] = [now, best].map((at) => formatRough(at / last, locale)) as [string, string]
  if (nowShare === bestShare) return [{ year: best, text: text.both(bestShare) }]
  if (Math.abs(now - best) < last / 3)
    return [
      { year: now, text: '' },
      { year: best, text: text.nowAndBest(nowShare, bestShare) },
    ]
  return [
    { year: now, text: text.now(nowShare) },
    { year: best, text: text.best(bestShare) },
  ]
}
