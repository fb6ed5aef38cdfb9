import { textIn } from '../../../words/textIn.ts'
import type { Spread } from '../../../analysis/runs/results.ts'
import { positionsOf } from '../../../engine/positions.ts'
import type { Drafting } from '../content.ts'
import { headRows } from '../sheetLayout.ts'
import { memberName } from '../memberNames.ts'
import type { Cell, Sheet } from '../sheetCells.ts'
import { unitText, variableFormat } from '../cellUnits.ts'
import { words } from '../workbookWords.ts'

const told = ['p5', 'p25', 'p50', 'p75', 'p95', 'mean'] as const satisfies readonly (keyof Spread)[]

/** As many as a page holds below the headings: all of them would be more than a hundred pages. */
const rowsOnPage = 32

/** How the draws of every value spread, as figures that stay: a row for each variable, member and year. */
export function drawSheet({ results, layout, say, languages }: Drafting): Sheet {
  const { resolved, samples, spread, point } = results
  const heading = (value: string): Cell => ({ look: 'heading', value })
  const rows = resolved.variables.flatMap((variable) => {
    const drawn = spread.get(variable.name)
    if (!drawn) return []
    const format = variableFormat(variable)
    const number = (value: number | undefined): Cell =>
      Number.isFinite(value) ? { look: 'value', value: value ?? 0, format } : { look: 'value' }
    return positionsOf(resolved, variable).map((position, place): Cell[] => {
      const begins = place === 0
      const cells: Cell[] = [
        ...languages.map((language): Cell => ({
          look: begins ? 'label' : 'repeated',
          value: textIn(variable.title, language) || variable.name,
        })),
        { look: 'text', value: say(memberName(resolved, position)) },
        position.year === undefined ? { look: 'quiet' } : { look: 'quiet', value: resolved.startYear + position.year, format: '0' },
        { look: 'quiet', value: say(unitText(variable.unit)) },
        number(point.get(variable.name)?.[place]),
        ...told.map((quantile) => number(drawn[quantile][place])),
        { look: 'quiet', value: variable.name },
      ]
      return cells.map((cell) => ({ ...cell, begins }))
    })
  })
  return {
    name: layout.names.draws,
    widths: [...languages.map(() => 26), 26, 9, 13, 16, ...told.map(() => 16), 24],
    printed: languages.length + 4 + told.length,
    printedRows: headRows + rowsOnPage,
    rows: [
      [{ look: 'title', value: layout.names.draws }],
      [{ look: 'note', value: say(words.drawsNote(samples, resolved.scenario.simulation.seed)) }],
      [],
      [],
      [
        ...languages.map(() => heading(say(words.title))),
        ...[words.member, words.year, words.unit].map((text) => heading(say(text))),
        ...[say(words.point), ...told.map((quantile) => (quantile === 'mean' ? say(words.mean) : quantile.toUpperCase()))].map(
          (value): Cell => ({ look: 'figureHeading', value }),
        ),
        heading(say(words.name)),
      ],
      ...rows,
    ],
    frozen: { rows: headRows, columns: languages.length + 1 },
    filtered: headRows - 1,
  }
}
