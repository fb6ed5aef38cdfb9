import { lossShares } from '../analysis/runs/lossShare.ts'
import type { Spread } from '../analysis/runs/results.ts'
import { inputAt } from '../analysis/catalogue/address.ts'
import { memberIds, valuesPerMember } from '../engine/positions.ts'
import type { Variable } from '../engine/symbols.ts'
import type { SweepStep } from '../files/sweepTables.ts'
import { claimName } from '../ui/charts/claimNames.ts'
import { nameOfPath } from '../ui/pathNames.ts'
import { documents } from '../words/documents.ts'
import { filledIn } from '../words/documentTexts.ts'
import type { Language } from '../words/languages.ts'
import { inYuan } from '../words/locale.ts'
import { textIn } from '../words/textIn.ts'
import { alignColumns } from './alignColumns.ts'
import type { Sweep } from './arguments.ts'
import { shortNumber } from './shortNumber.ts'

/** What is told of a figure at a step, in this order. */
const statistics = ['mean', 'p5', 'p50', 'p95', 'loss'] as const

type Statistic = 'point' | (typeof statistics)[number]

/**
 * Write a sweep as tables for people, one for each figure: steps down and statistics across or, of two sweeps, a grid for each statistic.
 * Of variables with years the last one is told.
 */
export function writeSweepTable(
  sweeps: readonly Sweep[],
  all: Iterable<SweepStep>,
  variables: readonly Variable[],
  language: Language,
): string {
  const steps = [...all]
  const first = steps[0]
  if (!first) return ''
  const tables = variables.flatMap((variable) =>
    memberIds(first.results.resolved, variable).map((id, member) => {
      const told = statisticsOf(first, variable)
      const cell = (step: SweepStep | undefined, statistic: Statistic) => cellOf(step, variable, member, statistic, language)
      const body = sweeps.length === 1 ? listOf(sweeps, steps, told, cell, language) : gridsOf(sweeps, steps, told, cell, language)
      return `${titleOf(first, variable, id, language)}\n${body}`
    }),
  )
  return [headOf(first, sweeps, language), ...tables].join('\n')
}

type Cell = (step: SweepStep | undefined, statistic: Statistic) => string

function listOf(
  [sweep]: readonly Sweep[],
  steps: readonly SweepStep[],
  told: readonly Statistic[],
  cell: Cell,
  language: Language,
): string {
  const words = documents[language].console.sweep
  const rows = steps.map((step) => [String(step.at[0]), ...told.map((statistic) => cell(step, statistic))])
  return alignColumns([[sweep?.path ?? '', ...told.map((statistic) => words[statistic])], ...rows])
}

function gridsOf(
  [down, across]: readonly Sweep[],
  steps: readonly SweepStep[],
  told: readonly Statistic[],
  cell: Cell,
  language: Language,
): string {
  const words = documents[language].console.sweep
  const columns = across?.values ?? []
  const grids = told.map((statistic) => {
    const rows = (down?.values ?? []).map((value, row) => [
      String(value),
      ...columns.map((_, column) => cell(steps[row * columns.length + column], statistic)),
    ])
    return alignColumns([[words[statistic], ...columns.map(String)], ...rows])
  })
  return `${words.grid(down?.path ?? '', across?.path ?? '')}\n${grids.join('\n')}`
}

function statisticsOf({ results }: SweepStep, { name }: Variable): readonly Statistic[] {
  if (results.samples === 0) return ['point']
  return statistics.filter((statistic) => statistic !== 'loss' || lossShares(results, name) !== undefined)
}

function cellOf(step: SweepStep | undefined, variable: Variable, member: number, statistic: Statistic, language: Language): string {
  if (!step) return '–'
  const { results } = step
  if (statistic === 'loss') return shortNumber(lossShares(results, variable.name)?.[member] ?? NaN, '1', language)
  const each = valuesPerMember(results.resolved, variable)
  const spread: Spread | undefined = results.spread.get(variable.name)
  const values = statistic === 'point' ? results.point.get(variable.name) : spread?.[statistic]
  return shortNumber(values?.[member * each + each - 1] ?? NaN, variable.unit, language)
}

function headOf({ results }: SweepStep, sweeps: readonly Sweep[], language: Language): string {
  const { resolved, samples } = results
  const { model, scenario, startYear, years } = resolved
  const words = documents[language].console.sweep
  const title = textIn(filledIn(scenario.title, results), language)
  const swept = sweeps.map(({ path }) => {
    const locale = inYuan(language)
    const isInput = inputAt(resolved, path) !== undefined
    return `${words.swept(path, isInput ? nameOfPath(resolved, path, locale) : claimName(path.replace(/^credence\./, ''), locale))}\n`
  })
  const run = samples > 0 ? words.drawn(samples, scenario.simulation.seed) : words.atValue
  return `${title}\n${words.model(model.id, model.version, startYear, startYear + years - 1, run)}\n${swept.join('')}`
}

function titleOf({ results: { resolved } }: SweepStep, variable: Variable, member: string, language: Language): string {
  const { startYear, years } = resolved
  const when = variable.dimensions.includes('year') ? String(startYear + years - 1) : ''
  const unit = variable.unit === '1' ? '' : variable.unit
  return [textIn(variable.title, language), variable.name, member, when, unit].filter(Boolean).join(' · ')
}
