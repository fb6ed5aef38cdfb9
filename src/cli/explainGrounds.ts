import { definitionOf, readingAt } from '../analysis/catalogue/address.ts'
import { dependencies, everythingAbove, everythingBelow, usedBy } from '../analysis/explain/dependencies.ts'
import type { Position } from '../engine/positions.ts'
import type { Input, ResolvedScenario } from '../engine/resolve.ts'
import { claimLanguage } from '../model/claim.ts'
import type { Source } from '../model/source.ts'
import type { Text } from '../model/text.ts'
import { groundsAsText } from '../ui/explain/asText.ts'
import { fullTitle, shownUnit } from '../ui/pathNames.ts'
import { documents } from '../words/documents.ts'
import { formatRange, formatValue } from '../words/format.ts'
import type { Locale } from '../words/locale.ts'
import { pageWords } from '../words/pages.ts'
import { screenWords } from '../words/screen.ts'
import { sourceDate } from '../words/sourceDate.ts'
import { textIn } from '../words/textIn.ts'
import { isOf, placeOf } from './explained.ts'
import { unitAndDimensions, type Asked } from './explainParts.ts'

/** What stands behind numbers, in words. */
interface Background {
  readonly sources: Readonly<Record<string, Source>>
  readonly judgements: Readonly<Record<string, Text>>
}

/** What an assumption means, its unit and bounds, and of each that is meant what it is and stands on. */
export function aboutAssumption({ results, locale }: Asked, inputs: readonly [Input, ...Input[]], background: Background): string[] {
  const { resolved } = results
  const words = documents[locale.language].console.explain
  const [{ name, path, bounds }] = inputs
  const definition = definitionOf(resolved.model, path)
  const unit = shownUnit(definition)
  return [
    words.title(textIn(definition.title, locale.language), inputs.length === 1 ? path : name),
    ...unitAndDimensions({ unit: definition.unit, dimensions: resolved.symbols.get(name)?.dimensions ?? [] }, locale),
    words.bounds(formatRange(bounds[0], bounds[1], unit, locale)),
    ...inputs.flatMap((input) => [
      '',
      `${words.title(fullTitle(resolved, input.path, locale), input.path)} · ${formatValue(input.value, unit, locale)}`,
      ...groundsAsText({ worked: results, locale, ...background }, input.path),
    ]),
    '',
  ]
}

/** What a variable rests on in the end: how many assumptions, the sentences that govern them, and the sources that they have. */
export function below({ results, locale }: Asked, name: string, meant: readonly Position[], sources: Background['sources']): string[] {
  const { resolved } = results
  const words = documents[locale.language].console.explain
  const names = [...everythingBelow(dependencies(resolved), name)]
  const inputs = names.flatMap((one) => resolved.inputs.get(one) ?? []).filter((input) => isOf(placeOf(resolved, input), meant))
  const assumptions = new Set(inputs.map((input) => input.name))
  const found = [...new Set(inputs.flatMap(({ path }) => readingAt(resolved.model, path)?.sources ?? []))]
  const said = found.flatMap((id) => {
    const source = sources[id]
    const { text } = pageWords[locale.language].explain
    return source
      ? [`  ${text.source(textIn(source.publisher, locale.language), sourceDate(source.date, locale.language), source.quote, source.url)}`]
      : []
  })
  return [
    words.below(assumptions.size, names.filter((one) => resolved.symbols.get(one)?.kind === 'variable').length),
    '',
    ...claimsOf(resolved, inputs, locale),
    ...(said.length > 0 ? [words.sources(said.length), ...said] : [words.noSources]),
    '',
  ]
}

/** The sentences that govern some assumptions, each with how far it is believed and what it governs. */
function claimsOf({ model }: ResolvedScenario, inputs: readonly Input[], locale: Locale): string[] {
  const words = documents[locale.language].console.explain
  const { text } = pageWords[locale.language].explain
  const said = Object.entries(model.claims).flatMap(([id, claim]) => {
    const own = inputs.filter((input) => input.claim === id)
    if (own.length === 0) return []
    const quotes = [...new Set([claimLanguage, locale.language])].map((language) => text.quote(textIn(claim.quote, language)))
    const names = [...new Set(own.map(({ name }) => name))]
    const credence = formatValue(own[0]?.credence ?? 1, 'share', locale)
    return [[...quotes, screenWords[locale.language].says(textIn(claim.speaker, locale.language)), words.governs(credence, names)]]
  })
  return said.length === 0 ? [] : [words.claims(said.length), ...said.flatMap((lines) => [...lines.map((line) => `  ${line}`), ''])]
}

/** In whose formulas a name stands, and what rests on these; of a shared factor, the assumptions that it moves. */
export function above({ results: { resolved }, locale }: Asked, name: string): string[] {
  const words = documents[locale.language].console.explain
  const known = dependencies(resolved)
  const moved = new Set([...resolved.inputs.values()].flat().flatMap((input) => (input.factor === name ? [input.name] : [])))
  const direct = moved.size > 0 ? [...moved] : (usedBy(known).get(name) ?? [])
  const all = new Set((moved.size > 0 ? direct : [name]).flatMap((one) => [...everythingAbove(known, one)]))
  const further = [...all].filter((one) => !direct.includes(one))
  if (direct.length === 0) return [words.above, `  ${words.nothing}`]
  return [
    words.above,
    `  ${words.directly(words.names(direct))}`,
    ...(further.length > 0 ? [`  ${words.further(words.names(further))}`] : []),
  ]
}
