import type { Drafting } from '../content.ts'
import { groundsOf } from '../groundTexts.ts'
import { headRows } from '../sheetLayout.ts'
import type { Cell, Sheet } from '../sheetCells.ts'
import { inEveryLanguage } from '../../../words/languages.ts'
import { sourceDate } from '../../../words/sourceDate.ts'
import { words } from '../workbookWords.ts'

/** The published sources that the assumptions of the scenario rest on, with their own words and addresses. */
export function sourceSheet({ results: { resolved }, sources, layout, say }: Drafting): Sheet {
  const cited = new Set(
    [...resolved.inputs.values()].flat().flatMap(({ path }) => groundsOf(resolved.model, resolved.scenario, path).sources),
  )
  const rows = [...cited].sort().flatMap((id): Cell[][] => {
    const source = sources[id]
    if (!source) return []
    const { publisher, date, confidence, quote, url } = source
    return [
      [
        { look: 'label', value: id },
        { look: 'text', value: say(publisher) },
        { look: 'quiet', value: say(inEveryLanguage((language) => sourceDate(date, language))) },
        { look: 'centred', value: confidence },
        { look: 'text', value: quote },
        { look: 'link', value: url, link: url },
      ],
    ]
  })
  const headings = [words.id, words.publisher, words.date, words.grade, words.sourceQuote, words.link]
  return {
    name: layout.names.sources,
    widths: [11, 48, 14, 12, 80, 70],
    rows: [
      [{ look: 'title', value: layout.names.sources }],
      [{ look: 'note', value: say(words.sourcesNote) }],
      [],
      [],
      headings.map((text): Cell => ({ look: 'heading', value: say(text) })),
      ...rows,
    ],
    frozen: { rows: headRows, columns: 1 },
    filtered: headRows - 1,
  }
}
