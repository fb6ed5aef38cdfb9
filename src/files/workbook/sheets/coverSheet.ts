import { definitionOf } from '../../../analysis/catalogue/address.ts'
import { everyIndustry, memberOf, whoseIs } from '../../../analysis/catalogue/whose.ts'
import { lossShares } from '../../../analysis/runs/lossShare.ts'
import { inputDifferences } from '../../../analysis/explain/inputDifferences.ts'
import { positionsOf } from '../../../engine/positions.ts'
import { resolveScenario, type ResolvedScenario } from '../../../engine/resolve.ts'
import type { Variable } from '../../../engine/symbols.ts'
import { engineVersion } from '../../../engine/version.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { textOf } from '../../../model/text.ts'
import { filledIn } from '../../../words/documentTexts.ts'
import { cellName, sheetName } from '../cellAddress.ts'
import type { Drafting } from '../content.ts'
import { definedNames } from '../definedNames.ts'
import { memberName } from '../memberNames.ts'
import type { Cell, Sheet, SheetBars } from '../sheetCells.ts'
import { assumptionFormat, millions, money, percent, unitText, variableFormat } from '../cellUnits.ts'
import { placeOf } from './assumptionsSheet.ts'
import { saying, words, type SheetNames } from '../workbookWords.ts'

const yearsToPayback = 'yearsUnderWater'

/** What the scenario comes to in the fewest figures. */
const keyFigures = ['totalNpv', 'totalNpvAhead', 'industryNpv', 'npv', 'npvAhead', 'producerNpv', yearsToPayback]

const widths = [46, 30, 16, 18, 18, 18, 18, 16, 22, 22, 18]

/** Rows that the picture takes. */
const pictured = 18

/** From so much yuan on, figures are in millions. */
const large = 1e8
const across = widths.length

/** The first sheet: which scenario this is, what it comes to now and came to on export, and how to use the rest. */
export function coverSheet(drafting: Drafting): Sheet {
  const { head, bars } = headOf(drafting)
  return { name: drafting.layout.names.cover, widths, rows: [...head, ...restOf(drafting)], page: true, ...(bars && { bars }) }
}

function headOf(drafting: Drafting): { head: Cell[][]; bars: SheetBars | undefined } {
  const { results, say, languages, date } = drafting
  const { scenario, model, startYear, years } = results.resolved
  const lines = saying(languages, '\n')
  const fact = (name: string, value: string): Cell[] => [
    { look: 'quiet', value: name },
    { look: 'text', value },
  ]
  const { samples } = results
  const { seed } = scenario.simulation
  const facts: Cell[][] = [
    [{ look: 'quiet', value: say(words.app) }],
    [{ look: 'title', value: say(filledIn(scenario.title, results)) || say(words.untitled) }],
    [{ look: 'note', value: lines(filledIn(scenario.description, results)), across }],
    [],
    ...(date ? [fact(say(words.exported), date.toISOString().slice(0, 10))] : []),
    fact(say(words.model), `${model.id}, ${say(words.version(model.version))}`),
    fact(say(words.engine), say(words.version(engineVersion))),
    fact(say(words.years), `${startYear}–${startYear + years - 1}`),
    fact(say(words.samples), samples > 0 ? say(words.samplesOf(samples, seed)) : say(words.noDraws)),
    [{ look: 'quiet', value: lines(words.money(results.resolved.symbols.has('inflation') ? undefined : startYear)), across }],
    [{ look: 'quiet', value: lines(words.keyFiguresNote), across }],
    [],
  ]
  const { rows, worths, format } = figures(drafting)
  const head = [...facts, ...rows, []]
  const [first, last] = [worths[0], worths.at(-1)]
  if (first === undefined || last === undefined) return { head, bars: undefined }
  const column = (index: number) => {
    const [from, to] = [first, last].map((row) => cellName({ row: facts.length + row, column: index }, 'all'))
    return `${sheetName(drafting.layout.names.cover)}!${from}:${to}`
  }
  const bars = {
    ...{ title: say(words.pictured), names: column(1), values: column(figuresFrom), format, across: 6 },
    rows: [head.length, head.length + pictured] as const,
  }
  return { head: [...head, ...Array.from({ length: pictured + 1 }, () => [])], bars }
}

/** The column of the first figure: the mean where there are draws, else what one calculation comes to. */
const figuresFrom = 3

function restOf(drafting: Drafting): Cell[][] {
  const { say, languages } = drafting
  return [
    ...changes(drafting),
    [],
    [{ look: 'label', value: say(words.howTo) }],
    ...[...Object.values(words.steps), words.names(namesFor(drafting))].map((step, index): Cell[] => [
      { look: 'text', value: `${index + 1}. ${saying(languages, '\n    ')(step)}`, across },
    ]),
    [],
    [{ look: 'label', value: say(words.contents) }],
    ...contents(drafting),
  ]
}

/** Whether something else than assumptions and credences is not as in the model. */
const differs = ({ formats, metrics, scope }: Scenario): boolean =>
  formats.length > 0 || metrics.length > 0 || scope?.ours !== undefined || scope?.until !== undefined

/** What was set otherwise than in the model: assumptions, then credences. */
function changes({ results: { resolved }, say }: Drafting): Cell[][] {
  const { model, scenario } = resolved
  const own = resolveScenario(model, { ...scenario, assumptions: {}, credence: {} })
  const { assumptions, credences } = inputDifferences([own, resolved])
  const count = assumptions.length + credences.length
  const title: Cell = { look: 'label', value: say(words.changes(count, differs(scenario))), across }
  if (count === 0) return [[title]]
  return [
    [title],
    [
      ...[words.title, words.place, words.unit].map((text): Cell => ({ look: 'heading', value: say(text) })),
      ...[words.here, words.own].map((text): Cell => ({ look: 'figureHeading', value: say(text) })),
    ],
    ...assumptions.flatMap(({ path, inputs: [before, after], rangeOnly }): Cell[][] => {
      if (!after) return []
      const definition = definitionOf(model, path)
      const format = assumptionFormat(definition)
      return [
        [
          { look: 'label', value: say(definition.title) },
          { look: 'text', value: say(placeOf(resolved, path)) },
          { look: 'quiet', value: say(unitText(definition.unit)) },
          { look: 'figure', value: after.value, format },
          rangeOnly ? { look: 'quiet', value: say(words.onlyRange) } : { look: 'value', ...(before && { value: before.value }), format },
        ],
      ]
    }),
    ...credences.map(({ claim, credences: [before = 1, after = 1] }): Cell[] => [
      { look: 'label', value: say(model.claims[claim]?.quote ?? textOf(() => claim)) },
      { look: 'text', value: say(words.credenceIn) },
      { look: 'quiet', value: '' },
      { look: 'figure', value: after, format: percent },
      { look: 'value', value: before, format: percent },
    ]),
  ]
}

/** Two names by which cells can be found, of an assumption of the whole world and of one of a format, as this scenario has them. */
function namesFor({ results: { resolved }, layout }: Drafting): readonly string[] {
  const names = definedNames(resolved, layout)
  const { questions } = resolved.model
  const wanted = [
    questions.find(({ id }) => id === 'cost')?.sliders[0],
    ...questions.flatMap(({ sliders }) => sliders).map((name) => `${resolved.formats[0]?.id}_${name}`),
  ]
  return wanted.filter((name) => names.some((one) => one.name === name)).slice(0, 2) as string[]
}

/** Those that tell of whoever is asked about first, each kind in the order of the key figures. */
const placeOnCover = ({ variable, asked }: { readonly variable: Variable; readonly asked: number }): number =>
  keyFigures.indexOf(variable.name) + (asked < 0 ? keyFigures.length : 0)

/** Which value of a key figure is of whoever the scenario is asked about; -1 where it tells of others, and where it is asked about all. */
function askedMember(resolved: ResolvedScenario, variable: Variable): number {
  const whose = whoseIs(resolved, resolved.scenario.scope?.industry ?? everyIndustry)
  return whose.industry === undefined || variable.dimensions.length === 0 ? -1 : memberOf(resolved, variable, whose)
}

/** The key figures with their heading, the rows that a picture is made of, and in which format their money is. */
function figures({ results, layout, say }: Drafting): { rows: Cell[][]; worths: number[]; format: string } {
  const { resolved, point, spread, samples } = results
  const told = samples > 0 ? (['mean', 'p5', 'p50', 'p95'] as const) : []
  const heading = { mean: say(words.mean), p5: 'P5', p50: say(words.median), p95: 'P95' }
  const head: Cell[] = [
    ...[words.keyFigures, words.member, words.unit].map((text): Cell => ({ look: 'heading', value: say(text) })),
    ...told.map((one): Cell => ({ look: 'figureHeading', value: heading[one] })),
    ...(samples > 0 ? [{ look: 'figureHeading', value: say(words.loss) } as const] : []),
    ...[words.now, words.then, words.difference].map((text): Cell => ({ look: 'figureHeading', value: say(text) })),
  ]
  const sizes = keyFigures.flatMap((name) => Array.from(point.get(name) ?? [], Math.abs))
  const inMillions = Math.max(...sizes) >= large
  const formatOf = (variable: Variable) => (inMillions && variable.unit === 'CNY' ? millions : variableFormat(variable))
  const rows = resolved.variables
    .filter(({ name }) => keyFigures.includes(name))
    .map((variable) => ({ variable, asked: askedMember(resolved, variable) }))
    .sort((one, other) => placeOnCover(one) - placeOnCover(other))
    .flatMap(({ variable, asked }) => {
      const losses = lossShares(results, variable.name)
      const places = positionsOf(resolved, variable).map((position, place) => ({ position, place }))
      // Whoever is asked about stands before all others.
      const first = places.filter(({ place }) => place === asked)
      return [...first, ...places.filter(({ place }) => place !== asked)].flatMap(
        ({ position, place }): { name: string; cells: Cell[] }[] => {
          // Of our own projects there are only these: no total of a market stands on the front page.
          if (resolved.ours !== undefined && position.format !== resolved.ours) return []
          const at = layout.variable(variable, position)
          const value = point.get(variable.name)?.[place] ?? 0
          const loss = losses?.[place]
          const format = formatOf(variable)
          const now = `${sheetName(at.sheet)}!${cellName(at)}`
          const cells: Cell[] = [
            { look: 'label', value: say(variable.title) },
            { look: 'text', value: say(memberName(resolved, position)) },
            { look: 'quiet', value: say(inMillions && variable.unit === 'CNY' ? words.millions : unitText(variable.unit)) },
            ...told.map((one): Cell => {
              const drawn = spread.get(variable.name)?.[one][place]
              // Draws that never pay back count as all years there are: of such there is no mean, and no number stands for never.
              const isTime = variable.name === yearsToPayback
              if (isTime && drawn === resolved.years) return { look: 'text', value: say(words.notWithin(resolved.years)) }
              const isTold = Number.isFinite(drawn) && !(isTime && one === 'mean')
              return { look: one === 'mean' ? 'figure' : 'value', ...(isTold && { value: drawn ?? 0 }), format }
            }),
            ...(samples > 0 ? [{ look: 'value', ...(Number.isFinite(loss) && { value: loss ?? 0 }), format: percent } as const] : []),
            { look: 'formula', formula: now, value, format },
            { look: 'value', value, format },
            // Rounded, so that the last digits of another program's powers do not count as a difference.
            { look: 'formula', formula: `ROUND(${now}-${String(value).toUpperCase()},2)`, value: 0, format },
          ]
          return [{ name: variable.name, cells }]
        },
      )
    })
  return {
    rows: [head, ...rows.map(({ cells }) => cells)],
    worths: rows.flatMap(({ name }, index) => (name === 'npv' ? [index + 1] : [])),
    format: inMillions ? millions : money,
  }
}

function contents({ results, layout, say }: Drafting): Cell[][] {
  const there = (sheet: keyof SheetNames) => sheet !== 'draws' || results.samples > 0
  return (Object.keys(words.about) as (keyof typeof words.about)[]).filter(there).map((sheet) => [
    { look: 'link', value: layout.names[sheet], link: `#${sheetName(layout.names[sheet])}!A1` },
    { look: 'text', value: say(words.about[sheet]) },
  ])
}
