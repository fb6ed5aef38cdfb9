import { textIn } from '../../../words/textIn.ts'
import type { NewCost } from '../../../analysis/explain/spending.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import { aboutSeries, figure, formatIndex, yearIndex } from '../series.ts'
import type { ColorName } from '../plot.ts'
import { spend } from './spendChart.ts'
import { grouped, said, staircase, stepTable, sum, type Step } from './staircaseChart.ts'

const cash = ['generationCost', 'directionCost', 'reviewCost', 'licenceCost', 'complianceCost'] as const

/** How one unit's budget becomes that of a unit made with AI: what each line saves, then what it costs anew. */
export const waterfall: Describe = (ask) => {
  const { results, view, locale, room } = ask
  const { resolved } = results
  const industry = formatIndex(ask)
  if (industry === -1) return spend(ask)
  const now = yearIndex(ask)
  const words = screenWords[locale.language].charts
  const text = words.waterfall
  const all = view.scope === 'all'
  const whole = all ? 'traditionalUnitCost' : 'productionUnitCost'
  const start = figure(ask, whole, industry, now)
  const about = aboutSeries(ask, whole, industry)(now)
  const saved = savings(ask, industry, now)
  const costs = newCosts(ask, industry, now)
  const space = Math.max(7, Math.floor((room.height - 20) / 16.5)) - 2
  const shownCosts = grouped(costs, Math.max(3, Math.min(costs.length, space - Math.min(saved.length, 4))), words.rest.costs)
  const shown = [...grouped(saved, Math.max(2, space - shownCosts.length), words.rest.lines), ...shownCosts]
  const { rows, torn } = staircase({ start, about, steps: shown, from: text.from, to: text.to, locale })
  const title = finding(ask, start, sum(saved), sum(costs))
  const year = resolved.startYear + now
  const unit = textIn(resolved.formats[industry]?.unit, locale.language) ?? ''
  return {
    title,
    subtitle: text.measure(unit, year, all),
    summary: said(title, rows, locale),
    plot: { kind: 'rows', unit: 'CNY', rows, steps: true, torn },
    table: stepTable({ start, about, steps: [...saved, ...costs], from: text.from, to: text.to, locale }),
  }
}

/** What each line saves, the largest first; lines that save nothing are not steps. */
function savings(ask: Ask, industry: number, year: number): Step[] {
  const { results, locale, view } = ask
  // Where the market stands beside the budget, what distribution saves is none of production's.
  const counts = (production: boolean) => production || view.scope === 'all' || !results.resolved.symbols.has('marketEffect')
  return results.resolved.lines
    .map((line, index) => ({ line, index, by: -figure(ask, 'lineSaving', index, year) }))
    .filter(({ line, by }) => line.format === industry && counts(line.production) && !(by >= 0))
    .map(({ line, index, by }) => ({
      ...{ id: line.id, name: textIn(line.name, locale.language), ink: 'saving' as const, by },
      about: aboutSeries(ask, 'lineSaving', index)(year),
    }))
    .sort((a, b) => a.by - b.by)
}

/** What AI costs anew, in the order in which it arises; with distribution also what the audience and the writers take. */
function newCosts(ask: Ask, industry: number, year: number): Step[] {
  const { results, locale, view } = ask
  const step = (name: NewCost, ink: ColorName): Step => {
    const by = figure(ask, name, industry, year)
    return { id: name, name: screenWords[locale.language].charts.costNames[name], ink, by, about: aboutSeries(ask, name, industry)(year) }
  }
  const steps = cash.map((name) => step(name, 'friction'))
  if (view.scope === 'all') {
    if (!results.resolved.symbols.has('marketEffect')) steps.push(step('audienceLoss', 'loss'))
    steps.push(step('creativeReinvestment', 'accent'))
  }
  return steps.filter(({ by }) => by !== 0)
}

function finding(ask: Ask, start: number, saved: number, costs: number): string {
  const { results, locale, view } = ask
  const { resolved } = results
  const { name, unit } = resolved.formats[formatIndex(ask)]!
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const words = screenWords[locale.language].charts.waterfall
  const of = {
    ...{ industry: textIn(name, locale.language), unit: textIn(unit, locale.language) },
    ...{ year: resolved.startYear + yearIndex(ask), all: view.scope === 'all' },
  }
  if (saved > -start * 0.0005) return words.none(of)
  return words.finding(of, money(start), money(-saved), costs > -saved ? undefined : formatRough(costs / -saved, locale))
}
