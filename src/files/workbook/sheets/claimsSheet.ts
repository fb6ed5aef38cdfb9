import { textIn } from '../../../words/textIn.ts'
import { noText } from '../../../model/text.ts'
import type { ResolvedScenario } from '../../../engine/resolve.ts'
import type { Address } from '../cellAddress.ts'
import type { Drafting } from '../content.ts'
import { headRows, type SheetLayout } from '../sheetLayout.ts'
import type { Cell, Sheet } from '../sheetCells.ts'
import { money, percent } from '../cellUnits.ts'
import { words } from '../workbookWords.ts'

const credenceColumn = 0

/** The claims that govern something in this scenario, in the order of the model. */
function governing({ model, inputs }: ResolvedScenario): string[] {
  const named = new Set([...inputs.values()].flat().map(({ claim }) => claim))
  return Object.keys(model.claims).filter((claim) => named.has(claim))
}

/** The cell that says how far a claim is believed. */
export function credenceAddress(resolved: ResolvedScenario, claim: string, { names }: SheetLayout): Address {
  return { sheet: names.claims, row: headRows + governing(resolved).indexOf(claim), column: credenceColumn }
}

/** The article's sentences, how far each is believed, and what it is worth. */
export function claimSheet({ results, insight, claimReadings, layout, say, languages }: Drafting): Sheet {
  const { resolved } = results
  const inputs = [...resolved.inputs.values()].flat()
  const claims = governing(resolved)
  const rows = claims.flatMap((id) => {
    const claim = resolved.model.claims[id]
    if (!claim) return []
    const worth = insight?.claims.find((each) => each.claim === id)?.mean
    const row: Cell[] = [
      { look: 'input', value: resolved.scenario.credence[id] ?? 1, format: percent },
      ...languages.map((language): Cell => ({ look: 'text', value: textIn(claim.quote, language) })),
      { look: 'quiet', value: say(words[claim.side]) },
      { look: 'quiet', value: say(claim.speaker) },
      { look: 'value', value: inputs.filter((input) => input.claim === id).length, format: '0' },
      ...(insight ? [{ look: 'value', value: worth ?? 0, format: money } as const] : []),
      { look: 'text', value: say(claimReadings[id] ?? noText) },
      { look: 'quiet', value: id },
    ]
    return [row]
  })
  const headings = [
    words.credence,
    ...languages.map(() => words.quote),
    ...[words.side, words.speaker, words.governs],
    ...(insight ? [words.worth] : []),
    ...[words.reading, words.id],
  ]
  return {
    name: layout.names.claims,
    widths: [17, ...languages.map(() => 58), 12, 22, 14, ...(insight ? [20] : []), 90, 24],
    printed: languages.length + 4 + (insight ? 1 : 0),
    rows: [
      [{ look: 'title', value: layout.names.claims }],
      [{ look: 'note', value: say(words.claimsNote) }],
      [],
      [],
      headings.map((text): Cell => ({
        look: text === words.worth || text === words.governs ? 'figureHeading' : 'heading',
        value: say(text),
      })),
      ...rows,
    ],
    frozen: { rows: headRows, columns: 1 + languages.length },
    filtered: headRows - 1,
    limits: rows.map((_, index) => ({ row: headRows + index, column: credenceColumn, least: 0, most: 1 })),
  }
}
