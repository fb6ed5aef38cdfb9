import { textIn } from '../../../words/textIn.ts'
import { definitionOf, ownersOf } from '../../../analysis/catalogue/address.ts'
import { effective, resolveScenario, valueWithFactor, type ResolvedScenario, type Input } from '../../../engine/resolve.ts'
import type { Assumption } from '../../../model/assumption.ts'
import { type Text } from '../../../model/text.ts'
import { cellName, sheetName } from '../cellAddress.ts'
import { credenceAddress } from './claimsSheet.ts'
import type { Drafting } from '../content.ts'
import { groundsOf } from '../groundTexts.ts'
import { assumptionColumns, type AssumptionColumn } from '../sheetColumns.ts'
import { headRows } from '../sheetLayout.ts'
import type { Cell, Sheet } from '../sheetCells.ts'
import { standingFormula } from '../standing.ts'
import { assumptionFormat, percent, unitText } from '../cellUnits.ts'
import { joined } from '../memberNames.ts'
import { assumptionHeadings, words } from '../workbookWords.ts'

const widths: Readonly<Record<AssumptionColumn, number>> = {
  ...{ value: 17, effective: 17, unit: 13, changed: 9, own: 17, credence: 10, neutral: 17, low: 17, high: 17, distribution: 12 },
  ...{ least: 12, most: 20, claim: 50, ground: 60, note: 30, meaning: 60, path: 34 },
}

const figureColumns: ReadonlySet<AssumptionColumn> = new Set<AssumptionColumn>([
  'value',
  'effective',
  'own',
  'credence',
  'neutral',
  'low',
  'high',
  'least',
  'most',
])

/** Every assumption: its value, which can be changed, what it comes to under the credence in its claim, its range and its grounds. */
export function assumptionSheet(drafting: Drafting): Sheet {
  const { results, layout, say, languages } = drafting
  const { resolved } = results
  const { model, scenario } = resolved
  const own = resolveScenario(model, { ...scenario, assumptions: {}, credence: {} })
  const all = [...resolved.inputs].flatMap(([name, inputs]) =>
    inputs.map((input) => ({ name, input, definition: definitionOf(model, input.path) })),
  )
  const rows = all.flatMap(({ name, input, definition }) => {
    const values = valuesOf(drafting, input, definition, own.inputs.get(name)?.[input.member] ?? input)
    const begins = input.member === 0
    return [
      [
        ...languages.map((language): Cell => ({ look: begins ? 'label' : 'repeated', value: textIn(definition.title, language), begins })),
        { look: 'text', value: say(input.kind === 'factor' ? words.factor : placeOf(resolved, input.path)), begins } as const,
        ...assumptionColumns.map((column): Cell => ({ ...values[column], begins })),
      ],
    ]
  })
  const head = [...languages.map((): Cell => ({ look: 'heading', value: say(words.title) })), { look: 'heading', value: say(words.place) }]
  return {
    name: layout.names.assumptions,
    widths: [...languages.map(() => 30), 26, ...assumptionColumns.map((column) => widths[column])],
    printed: languages.length + 1 + assumptionColumns.indexOf('least'),
    rows: [
      [{ look: 'title', value: layout.names.assumptions }],
      [{ look: 'note', value: say(words.assumptionsNote) }],
      [],
      [],
      [
        ...(head as Cell[]),
        ...assumptionColumns.map((column): Cell => ({
          look: figureColumns.has(column) ? 'figureHeading' : 'heading',
          value: say(assumptionHeadings[column]),
        })),
      ],
      ...rows,
    ],
    frozen: { rows: headRows, columns: languages.length + 1 },
    filtered: headRows - 1,
    limits: all.map(({ name, input: { member, bounds } }) => {
      const { row, column } = layout.assumption(name, member, 'value')
      return { row, column, least: bounds[0], most: bounds[1] }
    }),
  }
}

function valuesOf(
  { results, layout, say, sources, judgements, languages }: Drafting,
  input: Input,
  definition: Assumption,
  own: Input,
): Record<AssumptionColumn, Cell> {
  const { resolved } = results
  const { name, member, path, value, low, high, distribution, bounds, neutral, credence, claim } = input
  const format = assumptionFormat(definition)
  const here = (column: AssumptionColumn) => cellName(layout.assumption(name, member, column))
  const number = (of: number): Cell => ({ look: 'value', value: of, format })
  const text = (of: string | undefined): Cell => ({ look: 'text', value: of ?? '' })
  const governing =
    claim === undefined ? undefined : { at: credenceAddress(resolved, claim, layout), quote: resolved.model.claims[claim]?.quote }
  const stands = standingFormula(resolved, input, own.loading, layout)
  const believed = governing ? `${here('neutral')}+${here('credence')}*(${stands}-${here('neutral')})` : stands
  const fixed = distribution === 'fixed'
  return {
    value: { look: 'input', value, format },
    effective: { look: 'formula', formula: believed, value: effective(input, valueWithFactor(input)), format },
    unit: { look: 'quiet', value: say(unitText(definition.unit)) },
    changed: { look: 'centred', formula: `IF(${here('value')}=${here('own')},"","●")`, value: value === own.value ? '' : '●' },
    own: number(own.value),
    credence: governing
      ? { look: 'formula', formula: `${sheetName(governing.at.sheet)}!${cellName(governing.at)}`, value: credence, format: percent }
      : text(''),
    neutral: governing ? number(neutral) : text(''),
    low: fixed ? text('') : number(low),
    high: fixed ? text('') : number(high),
    distribution: { look: 'quiet', value: say(words.distributions[distribution]) },
    least: number(bounds[0]),
    most: number(bounds[1]),
    claim: text(governing?.quote && say(governing.quote)),
    ground:
      input.kind === 'factor'
        ? text(say(words.tied(tiedTo(resolved, name).length)))
        : text(groundText(resolved, path, { sources, judgements }, say, (judgement) => languages.map((each) => judgement[each]).join(' '))),
    note: text(resolved.scenario.assumptions[path]?.note),
    meaning: text(say(definition.meaning)),
    path: { look: 'quiet', value: path },
  }
}

const tiedTo = ({ inputs }: ResolvedScenario, factor: string): Input[] =>
  [...inputs.values()].flat().filter((input) => input.factor === factor)

function groundText(
  { model, scenario }: ResolvedScenario,
  path: string,
  { sources, judgements }: Pick<Drafting, 'sources' | 'judgements'>,
  lead: (text: Text) => string,
  say: (text: Text) => string,
): string {
  const { sources: ids, judgement: id = '', derivation = '' } = groundsOf(model, scenario, path)
  const [judgement, derived] = [judgements[id], judgements[derivation]]
  const named = ids.map((id) => `${id} ${sources[id] ? say(sources[id].publisher) : ''}`.trim())
  return [
    ...(judgement ? [`${lead(words.judgement)}${say(judgement)}`] : []),
    ...named,
    ...(derived ? [`${lead(words.derivation)}${say(derived)}`] : []),
  ].join('; ')
}

/** The industry and the line that an assumption belongs to, in words; everyone for those of the world. */
export function placeOf(resolved: ResolvedScenario, path: string): Text {
  const [industry = words.everyone, line] = ownersOf(resolved, path)
  return line ? joined([industry, line]) : industry
}
