import { inflateSync } from 'node:zlib'

/** A page as it was printed, in points of 1/72 inch. */
interface PrintedPage {
  /** The size of every piece of type, with no word of what it says: fonts of a PDF hold their own numbers of letters. */
  readonly type: readonly number[]
  /** How far down the lowest of it stands, as a share of the page's height. */
  readonly filled: number
  /** How far to the right type begins, as a share of the page's width. */
  readonly right: number
}

type Matrix = readonly [number, number, number, number, number, number]
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]

/** What the browser has printed, read from the PDF itself: whatever made type smaller on its way there, a scaled page or a scaled chart, has done it. */
export function readPaper(pdf: Buffer): PrintedPage[] {
  const text = pdf.toString('latin1')
  const objects = new Map<string, { head: string; stream: string }>()
  for (const { 1: id = '', 2: head = '', index } of text.matchAll(/(?<=\n)(\d+) 0 obj\s*((?:(?!endobj|stream\r?\n)[\s\S])*)/g)) {
    const from = index + text.slice(index).search(/stream\r?\n/)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const begin = text.indexOf('\n', from) + 1
    const drawn = length > 0 && !/\/FontFile|\/Subtype\s*\/(?:Image|OpenType|CIDFontType0C)|\/Length1/.test(head)
    const bytes = drawn ? Buffer.from(text.slice(begin, begin + length), 'latin1') : Buffer.alloc(0)
    objects.set(id, { head, stream: (head.includes('/FlateDecode') && drawn ? inflateSync(bytes) : bytes).toString('latin1') })
  }
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const [, width = NaN, height = NaN] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? []).map(Number)
      const type: number[] = []
      let [lowest, right] = [height, 0]
      const read = (id: string, outer: Matrix) => {
        const form = objects.get(id)
        if (!form) return
        let [now, size, line] = [outer, 0, [1, 0, 0, 1, 0, 0] as Matrix]
        const kept: Matrix[] = []
        for (const { 1: given = '', 2: verb } of form.stream.matchAll(
          /((?:[^\s<(]+\s+|<[^>]*>\s*)*?)(q|Q|cm|Tf|Tm|Td|BT|Tj|TJ|Do)(?=\s|$)/g,
        )) {
          const words = given.trim().split(/\s+/)
          const numbers = words.slice(-6).map(Number) as unknown as Matrix
          if (verb === 'q') kept.push(now)
          else if (verb === 'Q') now = kept.pop() ?? outer
          else if (verb === 'cm') now = times(numbers, now)
          else if (verb === 'BT') line = [1, 0, 0, 1, 0, 0]
          else if (verb === 'Tf') size = Number(words.at(-1))
          else if (verb === 'Tm') line = numbers
          else if (verb === 'Td') line = times([1, 0, 0, 1, Number(words.at(-2)), Number(words.at(-1))], line)
          else if (verb === 'Do') read(words.at(-1)?.replace('/X', '') ?? '', now)
          else {
            const [, , c, d, x, y] = times(line, now)
            type.push(size * Math.hypot(c, d))
            lowest = Math.min(lowest, y)
            right = Math.max(right, x)
          }
        }
      }
      for (const { 1: id = '' } of head.matchAll(/\/Contents\s*\[?\s*(\d+) 0 R/g)) read(id, [1, 0, 0, 1, 0, 0])
      return { type, filled: 1 - lowest / height, right: right / width }
    })
}
