// Reads XLSX files by other means than they were written with: unzip, an XML parser, and nothing that knows our sheets.
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'

/** A cell as the file has it. */
export interface ReadCell {
  readonly formula?: string
  readonly value?: string | number
}

/** Sheets by name, cells by their names in it. */
export type ReadSheets = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>

interface Node {
  readonly [name: string]: Node | readonly Node[] | string | undefined
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  textNodeName: '#',
})

/** One part of a zipped package as XML, from its root. */
export const partOf = (parts: Readonly<Record<string, Uint8Array>>, name: string): Node => {
  const bytes = parts[name]
  if (!bytes) throw new Error(`The file has no ${name}`)
  return parser.parse(strFromU8(bytes)) as Node
}

/** What stands at the end of a way of elements; a single one as a list of one. */
export function nodesAt(from: Node, ...way: string[]): Node[] {
  return way.reduce<Node[]>(
    (nodes, name) =>
      nodes.flatMap((node) => {
        const found = typeof node === 'object' ? node[name] : undefined
        if (found === undefined) return []
        return (Array.isArray(found) ? found : [found]) as Node[]
      }),
    [from],
  )
}

/** An attribute of an element; empty where it has none. */
export function attribute(node: Node, name: string): string {
  const found = node[`@${name}`]
  return typeof found === 'string' ? found : ''
}

/** The text of an element that may have attributes. */
export const textOf = (node: Node | undefined): string => {
  if (typeof node === 'string') return node
  const text = node?.['#']
  return typeof text === 'string' ? text : ''
}

const richText = (node: Node): string => [...nodesAt(node, 't'), ...nodesAt(node, 'r', 't')].map(textOf).join('')

/** Every cell of an XLSX file, and the cells that its defined names stand for. */
export function readWorkbook(bytes: Uint8Array): { readonly sheets: ReadSheets; readonly names: ReadonlyMap<string, string> } {
  const parts = unzipSync(bytes)
  const workbook = partOf(parts, 'xl/workbook.xml')
  const targets = new Map(
    nodesAt(partOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationships', 'Relationship').map((node) => [
      attribute(node, 'Id'),
      attribute(node, 'Target'),
    ]),
  )
  const shared = nodesAt(partOf(parts, 'xl/sharedStrings.xml'), 'sst', 'si').map(richText)
  const sheets = nodesAt(workbook, 'workbook', 'sheets', 'sheet').map((sheet) => {
    const part = partOf(parts, `xl/${targets.get(attribute(sheet, 'r:id')) ?? ''}`)
    const cells = nodesAt(part, 'worksheet', 'sheetData', 'row', 'c').map((cell): [string, ReadCell] => {
      const [formula] = nodesAt(cell, 'f').map(textOf)
      const [raw] = nodesAt(cell, 'v').map(textOf)
      const type = attribute(cell, 't')
      const value =
        raw === undefined ? nodesAt(cell, 'is').map(richText)[0] : type === 's' ? shared[Number(raw)] : type === 'str' ? raw : Number(raw)
      return [attribute(cell, 'r'), { ...(formula !== undefined && { formula }), ...(value !== undefined && { value }) }]
    })
    return [attribute(sheet, 'name'), new Map(cells)] as const
  })
  const names = nodesAt(workbook, 'workbook', 'definedNames', 'definedName').map((node) => [attribute(node, 'name'), textOf(node)] as const)
  return { sheets: new Map(sheets), names: new Map(names) }
}

/** Row and column of a cell's name, counted from 0. */
export function placeOf(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}
