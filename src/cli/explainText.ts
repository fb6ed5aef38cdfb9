import { definitionOf, variableNamed } from '../analysis/catalogue/address.ts'
import { dependencies } from '../analysis/explain/dependencies.ts'
import type { Results } from '../analysis/runs/results.ts'
import { memberIds, positionsOf, valuesPerMember, type Position } from '../engine/positions.ts'
import type { Input, ResolvedScenario } from '../engine/resolve.ts'
import type { Variable } from '../engine/symbols.ts'
import { entryOf } from '../model/entryOf.ts'
import type { Source } from '../model/source.ts'
import { inputsAsText } from '../ui/explain/asText.ts'
import { sayIn, unitOf } from '../ui/explain/sayExplained.ts'
import { shownUnit } from '../ui/pathNames.ts'
import { sayingsOf } from '../words/formulaSayings.ts'
import { inWords } from '../words/formulaMarks.ts'
import { documents } from '../words/documents.ts'
import { asShown, formatRange, formatValue } from '../words/format.ts'
import type { Language } from '../words/languages.ts'
import { inYuan, type Locale } from '../words/locale.ts'
import { pageWords } from '../words/pages.ts'
import { screenWords } from '../words/screen.ts'
import { textIn } from '../words/textIn.ts'
import { alignColumns } from './alignColumns.ts'
import { isOf, placeOf, type Explained } from './explained.ts'
import { aboutAssumption, above, below } from './explainGrounds.ts'
import { dimensionsIn, indented, unitAndDimensions, type Asked } from './explainParts.ts'

/** Names of variables whose draws an explanation tells: the one that is explained and those of its formula. */
export function drawnToExplain(resolved: ResolvedScenario, explained: Explained): string[] {
  if (explained.kind === 'assumption') return []
  return [explained.variable.name, ...namesInFormula(resolved, explained.variable.name)].filter((name) => variableNamed(resolved, name))
}

/**
 * Write what stands behind a variable or an assumption, as text: what it means, its formula, unit and dimensions, what goes in with the
 * values of now, the sentences of the article and the sources that it rests on however far down, and what rests on it.
 */
export async function explainText(results: Results, explained: Explained, language: Language): Promise<string> {
  const asked = { results, locale: inYuan(language) }
  const { background } = results.resolved.model
  const [sources, judgements] = await Promise.all([background.sources(), background.judgements()])
  const name = explained.kind === 'variable' ? explained.variable.name : explained.inputs[0].name
  const about =
    explained.kind === 'variable'
      ? aboutVariable(asked, explained.variable, explained.members, sources)
      : aboutAssumption(asked, explained.inputs, { sources, judgements })
  return `${[...about, ...above(asked, name)].join('\n')}\n`
}

function aboutVariable(asked: Asked, variable: Variable, members: readonly number[], sources: Readonly<Record<string, Source>>): string[] {
  const { results, locale } = asked
  const { resolved } = results
  const words = documents[locale.language].console.explain
  const each = valuesPerMember(resolved, variable)
  const positions = members.map((member) => positionsOf(resolved, variable)[member * each] ?? {})
  const whole = members.length === memberIds(resolved, variable).length ? [] : positions
  const said = `${textIn(variable.title, locale.language)} = ${inWords(variable.formula, sayingsOf(resolved, locale))}`
  const [only] = positions
  return [
    words.title(textIn(variable.title, locale.language), variable.name),
    ...[textIn(entryOf(resolved.model.equations, variable.name)?.meaning, locale.language)].filter((one) => one !== undefined),
    '',
    ...unitAndDimensions(variable, locale),
    words.formula(`${variable.name} = ${variable.formula}`, said),
    '',
    results.samples > 0 ? words.drawn(results.samples, resolved.scenario.simulation.seed) : words.atValue,
    indented(valuesOf(asked, variable, whole)),
    words.inputs,
    ...namesInFormula(resolved, variable.name).flatMap((name) => oneInput(asked, name, whole)),
    ...(only && members.length === 1 ? byHand(asked, variable, only) : []),
    ...below(asked, variable.name, whole, sources),
  ]
}

/** One calculation that can be followed by hand, of years the last. */
function byHand({ results, locale }: Asked, variable: Variable, at: Position): string[] {
  const { startYear, years } = results.resolved
  const year = at.year === undefined ? undefined : years - 1
  const lines = inputsAsText(results, { name: variable.name, at: { ...at, ...(year !== undefined && { year }) } }, locale)
  const words = documents[locale.language].console.explain
  return [words.byHand(year === undefined ? undefined : startYear + year), ...lines, '']
}

/** The names in the formula of a variable that can be asked about, last year's values among them. */
function namesInFormula(resolved: ResolvedScenario, name: string): string[] {
  const { needs, needsOfLastYear } = dependencies(resolved)
  return [...new Set([...(needs.get(name) ?? []), ...(needsOfLastYear.get(name) ?? [])])]
}

function oneInput(asked: Asked, name: string, meant: readonly Position[]): string[] {
  const { results, locale } = asked
  const { resolved } = results
  const words = documents[locale.language].console.explain
  const variable = variableNamed(resolved, name)
  if (variable) {
    const head = [words.title(textIn(variable.title, locale.language), name), variable.unit, ...dimensionsIn(variable.dimensions, locale)]
    return [`  ${head.join(' · ')}`, indented(valuesOf(asked, variable, meant), 4)]
  }
  const inputs = (resolved.inputs.get(name) ?? []).filter((input) => isOf(placeOf(resolved, input), meant))
  const [first] = inputs
  if (!first) return []
  const definition = definitionOf(resolved.model, first.path)
  const head = [words.title(textIn(definition.title, locale.language), name), pageWords[locale.language].explain.assumption]
  return [`  ${head.join(' · ')}`, indented(alignColumns(inputs.map((input) => [input.path, ...sayInput(asked, input)])), 4)]
}

function sayInput({ results, locale }: Asked, { path, value, low, high, distribution }: Input): string[] {
  const unit = shownUnit(definitionOf(results.resolved.model, path))
  const range = distribution === 'fixed' ? '' : formatRange(low, high, unit, locale)
  return [formatValue(value, unit, locale), range, screenWords[locale.language].distributions[distribution]]
}

/** What a variable comes to, a row for each member that is meant; of its years the first, the middle and the last. */
function valuesOf({ results, locale }: Asked, variable: Variable, meant: readonly Position[]): string {
  const { resolved } = results
  const each = valuesPerMember(resolved, variable)
  const columns = [...new Set([0, Math.floor((each - 1) / 2), each - 1])]
  const positions = positionsOf(resolved, variable)
  const rows = memberIds(resolved, variable).flatMap((id, member) =>
    isOf(positions[member * each] ?? {}, meant)
      ? [[id, ...columns.map((year) => toldAt(results, variable, member * each + year, locale))]]
      : [],
  )
  const head = each > 1 ? [['', ...columns.map((year) => String(resolved.startYear + year))]] : []
  const table = [...head, ...rows]
  // What belongs to nobody has no names to stand before its figures.
  return alignColumns(rows.every(([id]) => id === '') ? table.map((row) => row.slice(1)) : table)
}

/** The mean of the draws with P5 and P95, or the value with every assumption at its own. */
function toldAt({ resolved, samples, spread, point }: Results, variable: Variable, place: number, locale: Locale): string {
  const unit = unitOf(resolved, { kind: 'variable', name: variable.name, at: {} })
  const say = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? '–' : sayIn(value, unit, locale))
  const told = samples > 0 ? spread.get(variable.name) : undefined
  if (!told) return say(point.get(variable.name)?.[place])
  const [low = NaN, high = NaN] = [told.p5[place], told.p95[place]]
  const shown = asShown(unit)
  const range = shown && Number.isFinite(low + high) ? formatRange(low, high, shown, locale) : `${say(low)}–${say(high)}`
  return documents[locale.language].console.explain.told(say(told.mean[place]), range)
}
