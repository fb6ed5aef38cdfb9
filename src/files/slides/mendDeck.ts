import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Before which nothing can be zipped. */
const noDate = new Date(1980, 0, 1)

/** What has to stand before the slides, written by pptxgenjs after them. */
const notesMasters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s

const emptyText = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>'

/**
 * Bring a deck of pptxgenjs 4.0.1 in line with Office Open XML (ECMA-376), over which PowerPoint would offer to repair it: every line
 * here is one thing that it writes otherwise. The workbooks behind the charts are ours, one for each chart in order: its own
 * leave 0 out and name a range that is none. What says when the file was made says the day that was given, or none.
 */
export function mendDeck(deck: Uint8Array, workbooks: readonly Uint8Array[], date = noDate): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(deck)).filter(([path]) => !path.endsWith('/')))
  const edit = (path: string, change: (text: string) => string) => {
    const content = parts.get(path)
    if (content) parts.set(path, strToU8(change(strFromU8(content))))
  }
  const numbered = (pattern: RegExp) =>
    [...parts.keys()].filter((path) => pattern.test(path)).sort((one, other) => numberIn(one) - numberIn(other))

  for (const [index, path] of numbered(/^ppt\/embeddings\/.*\d\.xlsx$/).entries()) {
    const workbook = workbooks[index]
    if (workbook) parts.set(path, workbook)
  }
  for (const path of numbered(/^ppt\/charts\/chart\d+\.xml$/)) edit(path, mendChart)
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

function mendChart(text: string): string {
  const axes = new Set([...text.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id))
  return text
    .replaceAll(/<c:axId val="(\d+)"\s*\/>/g, (axis, id: string) => (axes.has(id) ? axis : '')) // a third axis that is nowhere
    .replaceAll(/<c:lineChart>.*?<\/c:lineChart>/gs, mendLines)
}

/** Lines say that they are not stacked, have no sides to invert, and their marks before their labels. */
const mendLines = (lines: string): string =>
  lines
    .replace(/<c:lineChart>(?!\s*<c:grouping)/, '<c:lineChart><c:grouping val="standard"/>')
    .replaceAll(/<c:invertIfNegative [^>]*\/>/g, '')
    .replaceAll(/(<c:dLbls>(?:(?!<\/c:ser>).)*?<\/c:dLbls>)(\s*)(<c:marker>.*?<\/c:marker>)/gs, '$3$2$1')
