// Checks a package (PPTX, XLSX) against the rules of Office Open XML (ECMA-376, 5th edition) that writers break: what programs
// repair or refuse a file over. It knows nothing of what we write.
import { posix } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import { unzipSync } from 'fflate'

/** An element with its children in the order in which they stand. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

type Parsed = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
})

function elementsOf(parsed: readonly Parsed[]): Element[] {
  return parsed.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text')
    if (name === undefined || name.startsWith('?')) return []
    const inside = node[name] as readonly Parsed[]
    return {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: elementsOf(inside),
      text: inside.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
    }
  })
}

/** What may stand inside an element, in this order; `!` must stand there, `*` may stand more than once. After ECMA-376 part 1, annex A. */
const sequences: Readonly<Record<string, string>> = {
  // PresentationML
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz! p:smartTags p:embeddedFontLst p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst',
  'p:sld': 'p:cSld! p:clrMapOvr p:transition p:timing p:extLst',
  'p:sldLayout': 'p:cSld! p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:sldMaster': 'p:cSld! p:clrMap! p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
  'p:notes': 'p:cSld! p:clrMapOvr p:extLst',
  'p:notesMaster': 'p:cSld! p:clrMap! p:hf p:notesStyle p:extLst',
  'p:cSld': 'p:bg p:spTree! p:custDataLst p:controls p:extLst',
  'p:sp': 'p:nvSpPr! p:spPr! p:style p:txBody p:extLst',
  'p:nvSpPr': 'p:cNvPr! p:cNvSpPr! p:nvPr!',
  'p:graphicFrame': 'p:nvGraphicFramePr! p:xfrm! a:graphic! p:extLst',
  'p:nvGraphicFramePr': 'p:cNvPr! p:cNvGraphicFramePr! p:nvPr!',
  'p:txBody': 'a:bodyPr! a:lstStyle a:p!*',
  // DrawingML
  'a:p': 'a:pPr (a:r|a:br|a:fld)* a:endParaRPr',
  'a:r': 'a:rPr a:t!',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:rPr':
    'a:ln (a:noFill|a:solidFill|a:gradFill|a:pattFill) a:effectLst a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:ln': '(a:noFill|a:solidFill|a:gradFill|a:pattFill) (a:prstDash|a:custDash) (a:round|a:bevel|a:miter) a:headEnd a:tailEnd a:extLst',
  'p:spPr':
    'a:xfrm (a:custGeom|a:prstGeom) (a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill) a:ln a:effectLst a:scene3d a:sp3d a:extLst',
  'c:spPr':
    'a:xfrm (a:custGeom|a:prstGeom) (a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill) a:ln a:effectLst a:scene3d a:sp3d a:extLst',
  'c:txPr': 'a:bodyPr! a:lstStyle a:p!*',
  // Charts
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart! c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chartSpace>c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea! c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
  'c:plotArea':
    'c:layout (c:areaChart|c:barChart|c:lineChart|c:scatterChart)!* (c:valAx|c:catAx|c:dateAx|c:serAx)* c:dTable c:spPr c:extLst',
  'c:barChart': 'c:barDir! c:grouping c:varyColors c:ser* c:dLbls c:gapWidth c:overlap c:serLines* c:axId!* c:extLst',
  'c:lineChart': 'c:grouping! c:varyColors c:ser* c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId!* c:extLst',
  'c:areaChart': 'c:grouping c:varyColors c:ser* c:dLbls c:dropLines c:axId!* c:extLst',
  'c:barChart>c:ser':
    'c:idx! c:order! c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt* c:dLbls c:trendline* c:errBars c:cat c:val c:shape c:extLst',
  'c:lineChart>c:ser': 'c:idx! c:order! c:tx c:spPr c:marker c:dPt* c:dLbls c:trendline* c:errBars c:cat c:val c:smooth c:extLst',
  'c:areaChart>c:ser': 'c:idx! c:order! c:tx c:spPr c:pictureOptions c:dPt* c:dLbls c:trendline* c:errBars c:cat c:val c:extLst',
  'c:dLbls':
    'c:dLbl* c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst',
  'c:dLbl':
    'c:idx! c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:extLst',
  'c:dPt': 'c:idx! c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst',
  'c:errBars': 'c:errDir c:errBarType! c:errValType! c:noEndCap c:plus c:minus c:val c:spPr c:extLst',
  'c:numLit': 'c:formatCode c:ptCount c:pt* c:extLst',
  'c:legendEntry': 'c:idx! (c:delete|c:txPr) c:extLst',
  'c:manualLayout': 'c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h c:extLst',
  'c:rich': 'a:bodyPr! a:lstStyle a:p!*',
  'c:tx': '(c:strRef|c:rich)!',
  'c:strRef': 'c:f! c:strCache c:extLst',
  'c:numRef': 'c:f! c:numCache c:extLst',
  'c:marker': 'c:symbol c:size c:spPr c:extLst',
  'c:numCache': 'c:formatCode c:ptCount c:pt* c:extLst',
  'c:strCache': 'c:ptCount c:pt* c:extLst',
  'c:catAx':
    'c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! (c:crosses|c:crossesAt) c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst',
  'c:valAx':
    'c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! (c:crosses|c:crossesAt) c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst',
  'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
  'c:legend': 'c:legendPos c:legendEntry* c:layout c:overlay c:spPr c:txPr c:extLst',
  // SpreadsheetML
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets! functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols* sheetData! sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetView: 'pane selection* pivotSelection* extLst',
  c: 'f v is extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns! tableStyleInfo extLst',
}

/** Children out of order, strangers, and what is missing. */
function misplaced(element: Element, parent: string, path: string): string[] {
  const rule = sequences[`${parent}>${element.name}`] ?? sequences[element.name]
  const here = `${path}/${element.name}`
  const deeper = element.children.flatMap((child) => misplaced(child, element.name, here))
  if (rule === undefined || (element.name === 'c:marker' && parent === 'c:lineChart')) return deeper
  const slots = rule.split(' ').map((slot) => ({
    names: slot.replace(/[()!*]/g, '').split('|'),
    must: slot.includes('!'),
    many: slot.includes('*'),
  }))
  const faults: string[] = []
  let at = 0
  const filled = new Set<number>()
  for (const { name } of element.children) {
    if (name === 'mc:AlternateContent') continue
    const slot = slots.findIndex(({ names }) => names.includes(name))
    if (slot < 0) faults.push(`${here}: ${name} has no place here`)
    else if (slot < at) faults.push(`${here}: ${name} stands too late`)
    else if (filled.has(slot) && !slots[slot]!.many) faults.push(`${here}: ${name} stands twice`)
    at = Math.max(at, slot)
    filled.add(slot)
  }
  for (const [slot, { names, must }] of slots.entries())
    if (must && !filled.has(slot)) faults.push(`${here}: ${names.join(' or ')} is missing`)
  return [...faults, ...deeper]
}

function* descendants(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) yield* descendants(child)
}

/** Where a text stops being XML, and why. */
function breakIn(text: string): string | undefined {
  try {
    SyntaxValidator.validate(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A character that XML 1.0 cannot hold, written as itself or by its number. */
function strangeIn(text: string): number | undefined {
  const holds = (code: number) =>
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
  for (const sign of text) if (!holds(sign.codePointAt(0) ?? 0)) return sign.codePointAt(0)
  for (const [, hex, decimal] of text.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)) {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
    if (!holds(code)) return code
  }
  return undefined
}

const twice = (values: readonly string[]): string[] => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]

/** Where a relationship of a part leads inside the package. */
const targetOf = (rels: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(rels), '..', target)

/** What is wrong with a package and with the packages inside it; empty when nothing is. */
export function packageFaults(bytes: Uint8Array, name = ''): string[] {
  const parts = unzipSync(bytes)
  const faults: string[] = []
  const say = (part: string, fault: string) => faults.push(`${name}${part}: ${fault}`)
  const roots = new Map<string, Element>()
  for (const [path, content] of Object.entries(parts)) {
    if (path.endsWith('/')) say(path, 'is a folder, which a package does not have')
    else if (/\.(xml|rels|vml)$/.test(path)) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
      const broken = breakIn(text)
      if (broken !== undefined) say(path, `is no XML: ${broken}`)
      const strange = strangeIn(text)
      if (strange !== undefined) say(path, `has the character U+${strange.toString(16)}, which XML cannot hold`)
      const [root] = broken === undefined ? elementsOf(parser.parse(text) as Parsed[]) : []
      if (root) roots.set(path, root)
    } else if (/\.(xlsx|docx|pptx)$/.test(path)) faults.push(...packageFaults(content, `${name}${path}!`))
  }

  const types = roots.get('[Content_Types].xml')?.children ?? []
  const overrides = types.flatMap(({ name: kind, attributes: { PartName = '' } }) => (kind === 'Override' ? [PartName.slice(1)] : []))
  const extensions = types.flatMap(({ name: kind, attributes: { Extension = '' } }) =>
    kind === 'Default' ? [Extension.toLowerCase()] : [],
  )
  for (const part of overrides) if (!parts[part]) say('[Content_Types].xml', `declares ${part}, which is not there`)
  for (const part of twice([...overrides, ...extensions])) say('[Content_Types].xml', `declares ${part} twice`)
  for (const path of Object.keys(parts)) {
    if (path === '[Content_Types].xml' || path.endsWith('/') || overrides.includes(path)) continue
    if (!extensions.includes(path.split('.').at(-1)!.toLowerCase())) say(path, 'has no content type')
    else if (/^(ppt|xl)\/.*\.xml$/.test(path)) say(path, 'has no content type of its own')
  }

  const reached = new Set(['[Content_Types].xml'])
  for (const [path, root] of roots) {
    if (!path.endsWith('.rels')) continue
    reached.add(path)
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1')
    if (owner !== '' && !parts[owner]) say(path, `belongs to ${owner}, which is not there`)
    for (const id of twice(root.children.map(({ attributes: { Id = '' } }) => Id))) say(path, `has ${id} twice`)
    for (const { attributes } of root.children) {
      const { Target = '', TargetMode = '' } = attributes
      if (TargetMode === 'External') continue
      const target = targetOf(path, Target)
      reached.add(target)
      if (!parts[target]) say(path, `leads to ${target}, which is not there`)
    }
  }
  for (const path of Object.keys(parts)) if (!reached.has(path) && !path.endsWith('/')) say(path, 'is a stranger: nothing leads to it')

  for (const [path, root] of roots) {
    if (path.endsWith('.rels')) continue
    for (const fault of misplaced(root, '', '')) say(path, fault)
    const rels = roots.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`))
    const known = new Set(rels?.children.map(({ attributes: { Id = '' } }) => Id))
    const all = [...descendants(root)]
    for (const { name: element, attributes } of all)
      for (const [attribute, value] of Object.entries(attributes))
        if (/^r:(id|embed|link|pict)$/.test(attribute) && !known.has(value)) say(path, `${element} names ${value}, which leads nowhere`)
    const ids = all.flatMap(({ name: element, attributes: { id = '' } }) => (element === 'p:cNvPr' ? [id] : []))
    for (const id of twice(ids)) say(path, `has two shapes with the id ${id}`)
    const slides = all.flatMap(({ name: element, attributes: { id = '' } }) => (element === 'p:sldId' ? [id] : []))
    const masters = all.flatMap(({ name: element, attributes: { id = '' } }) => (/^p:sld(Master|Layout)Id$/.test(element) ? [id] : []))
    for (const id of [...twice(slides), ...twice(masters), ...slides.filter((one) => Number(one) < 256 || Number(one) >= 2 ** 31)])
      say(path, `has the slide id ${id}, which is taken or out of bounds`)
    for (const { name: element, children } of all)
      if (element === 'p:sp' && !children.some((child) => child.name === 'p:txBody')) {
        const placeholder = children.flatMap((child) => [...descendants(child)]).find((one) => one.name === 'p:ph')
        if (placeholder?.attributes['type'] !== 'sldImg') say(path, 'has a shape without a text body')
      }
    const axes = all.flatMap(({ name: element, children }) =>
      /^c:(cat|val|ser|date)Ax$/.test(element) ? [children.find((child) => child.name === 'c:axId')?.attributes['val'] ?? ''] : [],
    )
    for (const { name: element, children } of all)
      if (/^c:(bar|line|area)Chart$/.test(element))
        for (const { attributes } of children.filter((child) => child.name === 'c:axId'))
          if (!axes.includes(attributes['val'] ?? '')) say(path, `${element} names the axis ${attributes['val']}, which is not there`)
    for (const { name: element, children } of all)
      if (/^c:(num|str)Cache$/.test(element)) {
        const count = Number(children.find((child) => child.name === 'c:ptCount')?.attributes['val'])
        for (const { attributes } of children.filter((child) => child.name === 'c:pt'))
          if (!(Number(attributes['idx']) < count)) say(path, `${element} has a point ${attributes['idx']} of ${count}`)
      }
    if (root.name === 'table') tableFaults(root, path, roots, say)
    if (root.name === 'worksheet') sheetFaults(all, path, say)
  }
  return faults
}

const range = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/

/** A table's headings are the cells of its first row. */
function tableFaults(root: Element, path: string, roots: ReadonlyMap<string, Element>, say: (part: string, fault: string) => void) {
  const { ref = '' } = root.attributes
  if (!range.test(ref)) say(path, `has the range ${ref}`)
  const headings = [...descendants(root)].flatMap(({ name, attributes }) => (name === 'tableColumn' ? [attributes['name'] ?? ''] : []))
  for (const heading of twice(headings)) say(path, `has two columns ${heading}`)
  const texts = [...descendants(roots.get('xl/sharedStrings.xml') ?? root)].filter(({ name }) => name === 't').map(({ text }) => text)
  for (const heading of headings) if (!texts.includes(heading)) say(path, `has the column ${heading}, which no cell is called`)
}

/** Cells in order, each once, ranges that are ranges. */
function sheetFaults(all: readonly Element[], path: string, say: (part: string, fault: string) => void) {
  const rows = all.filter(({ name }) => name === 'row').map(({ attributes }) => Number(attributes['r']))
  if (rows.some((row, index) => index > 0 && row <= rows[index - 1]!)) say(path, 'has rows out of order')
  const cells = all.filter(({ name }) => name === 'c').map(({ attributes }) => attributes['r'] ?? '')
  for (const cell of twice(cells).slice(0, 3)) say(path, `has the cell ${cell} twice`)
  for (const { name, attributes } of all) {
    if (/^(dimension|mergeCell|autoFilter|hyperlink)$/.test(name) && !range.test(attributes['ref'] ?? ''))
      say(path, `${name} has the range ${attributes['ref']}`)
  }
}
