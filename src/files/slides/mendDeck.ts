import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Before which nothing can be zipped. */
const noDate = new Date(1980, 0, 1)

/** What has to stand before the slides, written by pptxgenjs after them. */
const notesMasters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s

const emptyText = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>'

/** The part of a chart, and the workbook with its figures. */
interface OwnChart {
  readonly part: string
  readonly workbook: Uint8Array
}

/**
 * Bring a deck of pptxgenjs 4.0.1 in line with Office Open XML (ECMA-376), over which PowerPoint would offer to repair it: every line
 * here is one thing that it writes otherwise. The charts and the workbooks behind them are ours, in the order in which they were added: it
 * knows no bars that float. What says when the file was made says the day that was given, or none.
 */
export function mendDeck(deck: Uint8Array, charts: readonly OwnChart[], date = noDate): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(deck)).filter(([path]) => !path.endsWith('/')))
  const edit = (path: string, change: (text: string) => string) => {
    const content = parts.get(path)
    if (content) parts.set(path, strToU8(change(strFromU8(content))))
  }
  const numbered = (pattern: RegExp) =>
    [...parts.keys()].filter((path) => pattern.test(path)).sort((one, other) => numberIn(one) - numberIn(other))

  const [drawn, behind] = [numbered(/^ppt\/charts\/chart\d+\.xml$/), numbered(/^ppt\/embeddings\/.*\d\.xlsx$/)]
  for (const [index, { part, workbook }] of charts.entries()) {
    parts.set(drawn[index] ?? '', strToU8(part))
    parts.set(behind[index] ?? '', workbook)
  }
  for (const path of numbered(/^ppt\/slides\/slide\d+\.xml$/))
    edit(path, (text) =>
      text.replaceAll(/<\/p:spPr>(\s*)<\/p:sp>/g, `</p:spPr>$1${emptyText}</p:sp>`).replaceAll(/<a:p>.*?<\/a:p>/gs, mendParagraph),
    )
  edit('ppt/presentation.xml', (text) => {
    const [masters = ''] = notesMasters.exec(text) ?? []
    return text.replace(notesMasters, '').replace('<p:sldIdLst>', `${masters}<p:sldIdLst>`)
  })
  edit('[Content_Types].xml', (text) =>
    text.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) => (parts.has(path) ? override : '')),
  )
  edit('docProps/core.xml', (text) => text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, date.toISOString()))
  return zipSync(Object.fromEntries(parts), { mtime: noDate })
}

const numberIn = (path: string): number => Number(/\d+(?=\.\w+$)/.exec(path)?.[0])

/** A paragraph has properties once, before its text, and not before every piece of it. */
function mendParagraph(paragraph: string): string {
  const properties = /<a:pPr(?:[^>]*\/>|[^>]*>.*?<\/a:pPr>)/gs
  const [first = ''] = paragraph.match(properties) ?? []
  return paragraph.replaceAll(properties, '').replace('<a:p>', () => `<a:p>${first}`)
}
