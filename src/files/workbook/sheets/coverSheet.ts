import { positionsOf } from '../../../engine/positions.ts'
import { engineVersion } from '../../../engine/version.ts'
import { filledIn } from '../../../words/fillText.ts'
import { cellName, sheetName } from '../cellAddress.ts'
import type { Drafting } from '../content.ts'
import { definedNames } from '../definedNames.ts'
import { memberName } from '../memberNames.ts'
import type { Cell, Sheet } from '../sheetCells.ts'
import { variableFormat } from '../cellUnits.ts'
import { saying, words, type SheetNames } from '../workbookWords.ts'

/** What the scenario comes to in the fewest figures. */
const keyFigures = ['totalNpv', 'totalNpvAhead', 'industryNpv', 'npv', 'npvAhead', 'producerNpv', 'yearsUnderWater']

const widths = [46, 30, 24, 24, 24, 24, 24, 24]
const across = widths.length

/** The first sheet: which scenario this is, what it comes to now and came to on export, and how to use the rest. */
export function coverSheet(drafting: Drafting): Sheet {
  const { results, say, languages, date } = drafting
  const { scenario, model, startYear, years } = results.resolved
  const lines = saying(languages, '\n')
  const fact = (name: string, value: string): Cell[] => [
    { look: 'quiet', value: name },
    { look: 'text', value },
  ]
  const { samples } = results
  const { seed } = scenario.simulation
  return {
    name: drafting.layout.names.cover,
    widths,
    rows: [
      [{ look: 'quiet', value: say(words.app) }],
      [{ look: 'title', value: say(filledIn(scenario.title, results)) || say(words.untitled) }],
      [{ look: 'note', value: lines(filledIn(scenario.description, results)), across }],
      [],
      ...(date ? [fact(say(words.exported), date.toISOString().slice(0, 10))] : []),
      fact(say(words.model), `${model.id}, ${say(words.version(model.version))}`),
      fact(say(words.engine), say(words.version(engineVersion))),
      fact(say(words.years), `${startYear}–${startYear + years - 1}`),
      fact(say(words.samples), samples > 0 ? say(words.samplesOf(samples, seed)) : say(words.noDraws)),
      [{ look: 'quiet', value: lines(words.money), across }],
      [],
      ...figures(drafting),
      [],
      [{ look: 'label', value: say(words.howTo) }],
      ...[...Object.values(words.steps), words.names(namesFor(drafting))].map((step, index): Cell[] => [
        { look: 'text', value: `${index + 1}. ${saying(languages, '\n    ')(step)}`, across },
      ]),
      [],
      [{ look: 'label', value: say(words.contents) }],
      ...contents(drafting),
    ],
    page: true,
  }
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

function figures({ results, layout, say }: Drafting): Cell[][] {
  const { resolved, point, spread, samples } = results
  const told = samples > 0 ? (['mean', 'p5', 'p95'] as const) : []
  const head: Cell[] = [
    ...[words.keyFigures, words.member].map((text): Cell => ({ look: 'heading', value: say(text) })),
    ...told.map((one): Cell => ({ look: 'figureHeading', value: one === 'mean' ? say(words.mean) : one.toUpperCase() })),
    ...[words.now, words.then, words.difference].map((text): Cell => ({ look: 'figureHeading', value: say(text) })),
  ]
  const rows = resolved.variables
    .filter(({ name }) => keyFigures.includes(name))
    .sort((one, other) => keyFigures.indexOf(one.name) - keyFigures.indexOf(other.name))
    .flatMap((variable) =>
      positionsOf(resolved, variable).flatMap((position, place): Cell[][] => {
        // Of our own projects there are only these: no total of a market stands on the front page.
        if (resolved.ours !== undefined && position.format !== resolved.ours) return []
        const at = layout.variable(variable, position)
        const value = point.get(variable.name)?.[place] ?? 0
        const format = variableFormat(variable)
        const now = `${sheetName(at.sheet)}!${cellName(at)}`
        const row: Cell[] = [
          { look: 'label', value: say(variable.title) },
          { look: 'text', value: say(memberName(resolved, position)) },
          ...told.map((one): Cell => {
            const drawn = spread.get(variable.name)?.[one][place]
            return { look: one === 'mean' ? 'figure' : 'value', ...(Number.isFinite(drawn) && { value: drawn ?? 0 }), format }
          }),
          { look: 'formula', formula: now, value, format },
          { look: 'value', value, format },
          // Rounded, so that the last digits of another program's powers do not count as a difference.
          { look: 'formula', formula: `ROUND(${now}-${String(value).toUpperCase()},2)`, value: 0, format },
        ]
        return [row]
      }),
    )
  return [head, ...rows]
}

function contents({ results, layout, say }: Drafting): Cell[][] {
  const there = (sheet: keyof SheetNames) => sheet !== 'draws' || results.samples > 0
  return (Object.keys(words.about) as (keyof typeof words.about)[]).filter(there).map((sheet) => [
    { look: 'link', value: layout.names[sheet], link: `#${sheetName(layout.names[sheet])}!A1` },
    { look: 'text', value: say(words.about[sheet]) },
  ])
}
