import { definitionOf } from '../../analysis/catalogue/address.ts'
import { effective, valueWithFactor, type Input, type ResolvedScenario } from '../../engine/resolve.ts'
import { engineVersion } from '../../engine/version.ts'
import { claimLanguage } from '../../model/claim.ts'
import { entryOf } from '../../model/entryOf.ts'
import { documents } from '../../words/documents.ts'
import { latexFormula, latexText } from '../../words/formulaLatex.ts'
import { typeset, type Piece } from '../../words/formulaMarks.ts'
import { sayingsOf } from '../../words/formulaSayings.ts'
import type { Language } from '../../words/languages.ts'
import { ownRate } from '../../words/locale.ts'
import { sourceDate } from '../../words/sourceDate.ts'
import { textIn } from '../../words/textIn.ts'
import { groundsOf } from '../workbook/groundTexts.ts'
import type { Block, Item } from './blocks.ts'
import type { DocumentFormat } from './documentFormat.ts'
import { writeLatex } from './latex.ts'
import { writeMarkdown } from './markdown.ts'

/**
 * A model as a scenario has it, written out so that a paper can cite it: version, variables with units, dimensions and definitions, assumptions with
 * value, range and grounds, claims, sources. In yuan; numbers in full, in the units named. The same scenario gives the same text.
 */
export async function writeModelDocument(resolved: ResolvedScenario, format: DocumentFormat, language: Language): Promise<string> {
  const blocks = await contentOf(resolved, language)
  return format === 'tex' ? writeLatex(blocks) : writeMarkdown(blocks)
}

async function contentOf(resolved: ResolvedScenario, language: Language): Promise<Block[]> {
  const { model, scenario, variables, startYear, years } = resolved
  const words = documents[language].modelDocument
  const [sources, judgements, readings] = await Promise.all([
    model.background.sources(),
    model.background.judgements(),
    model.background.claimReadings(),
  ])
  const said = sayingsOf(resolved, { language, currency: 'CNY', rate: ownRate })
  const inputs = [...resolved.inputs.values()].flat()
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, language) ?? ''
  const heading = (depth: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', depth, text })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const formula = (left: string, pieces: readonly Piece[]): Block => ({
    kind: 'formula',
    latex: latexFormula(left, pieces),
    inText: latexFormula(left, pieces, true),
  })
  const cited = new Set<string>()
  const judged = new Set<string>()

  const grounds = (path: string): string[] => {
    const { sources: ids, judgement, derivation } = groundsOf(model, scenario, path)
    for (const id of ids) cited.add(id)
    for (const id of [judgement, derivation]) if (id !== undefined) judged.add(id)
    return [
      ...(ids.length > 0 ? [words.sourced(ids.join(', '))] : []),
      ...(judgement === undefined ? [] : [words.judged(judgement)]),
      ...(derivation === undefined ? [] : [words.derived(derivation)]),
    ]
  }

  const assumption = (input: Input): Item => {
    const { title, meaning, unit } = definitionOf(model, input.path)
    const { value, low, high, distribution, bounds, claim, credence } = input
    const counted = effective(input, valueWithFactor(input))
    return {
      id: input.path,
      lines: [
        words.assumption(say(title), say(meaning)),
        distribution === 'fixed'
          ? words.fixed(String(value), unit, ...twoOf(bounds))
          : words.ranged(
              String(value),
              unit,
              documents[language].workbook.distributions[distribution],
              String(low),
              String(high),
              ...twoOf(bounds),
            ),
        ...(claim === undefined ? [] : [words.governed(claim, String(credence), String(counted))]),
        ...grounds(input.path),
        ...(scenario.assumptions[input.path]?.note === undefined ? [] : [words.noted(scenario.assumptions[input.path]?.note ?? '')]),
      ],
    }
  }

  const variablesPart = variables.flatMap((variable): Block[] => [
    heading(3, say(variable.title)),
    paragraph(
      words.variable(
        variable.name,
        variable.unit,
        variable.dimensions.map((one) => words.dimensions[one]),
      ),
    ),
    ...(entryOf(model.equations, variable.name)?.meaning === undefined
      ? []
      : [paragraph(say(entryOf(model.equations, variable.name)?.meaning))]),
    formula(latexText(say(variable.title)), typeset(variable.expression, said)),
    { kind: 'code', text: `${variable.name} = ${variable.formula}` },
  ])
  /** Those of the world first, then format by format with its lines. */
  const groups = [
    { title: words.world, inputs: inputs.filter(({ path, kind }) => kind === 'factor' || !path.includes('.')) },
    ...resolved.formats.map(({ id, name }) => ({ title: say(name), inputs: inputs.filter(({ path }) => path.startsWith(`${id}.`)) })),
  ]
  const assumptionsPart = groups.flatMap((group): Block[] => [
    heading(3, group.title),
    { kind: 'list', items: group.inputs.map(assumption) },
  ])
  const claims = Object.entries(model.claims).map(([id, { quote, speaker, side }]): Item => ({
    id,
    lines: [
      words.claim(textIn(quote, claimLanguage), say(speaker), words.sides[side], String(scenario.credence[id] ?? 1)),
      ...(language === claimLanguage ? [] : [say(quote)]),
      ...(entryOf(readings, id) === undefined ? [] : [say(entryOf(readings, id))]),
    ],
  }))
  return [
    heading(1, words.title(model.id, model.version)),
    paragraph(words.of(say(scenario.title), engineVersion, startYear, startYear + years - 1)),
    paragraph(words.lead(variables.length, inputs.filter(({ kind }) => kind !== 'factor').length, claims.length)),
    heading(2, words.variables),
    paragraph(words.notation),
    ...variablesPart,
    heading(2, words.assumptions),
    paragraph(words.assumptionsLead),
    ...assumptionsPart,
    heading(2, words.claims),
    { kind: 'list', items: claims },
    heading(2, words.judgements),
    { kind: 'list', items: [...judged].toSorted().map((id) => ({ id, lines: [say(entryOf(judgements, id))] })) },
    heading(2, words.sources),
    {
      kind: 'list',
      items: [...cited].toSorted().flatMap((id): Item[] => {
        const source = entryOf(sources, id)
        return source
          ? [{ id, lines: [words.source(say(source.publisher), sourceDate(source.date, language), source.quote), source.url] }]
          : []
      }),
    },
  ]
}

const twoOf = ([least, most]: readonly [number, number]): [string, string] => [String(least), String(most)]
