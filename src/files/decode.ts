import { faultAt, type Fault } from './fault.ts'

/** What a scenario file may have at the most, in bytes. */
export const sizeLimit = 2_000_000

/** The text of a file, or why it has none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault }

/** Turn the bytes of a file into text: UTF-8, with or without a byte order mark. Text is only looked at, as the bytes that it would have. */
export function decode(file: string | Uint8Array): Decoded {
  const large = tooLarge(typeof file === 'string' ? bytesIn(file) : file.length)
  if (large) return { ok: false, fault: large }
  if (typeof file === 'string') return check(file.replace(/^\uFEFF/, ''))

  const other = signatures.find(([, start, at = 0]) => start.every((byte, index) => file[at + index] === byte))
  if (other) return refuse({ kind: 'not-text', found: other[0] })
  if (isUtf16(file)) return refuse({ kind: 'utf-16' })
  try {
    return check(new TextDecoder('utf-8', { fatal: true }).decode(file))
  } catch {
    const before = new TextDecoder('utf-8').decode(file).split('\uFFFD')[0] ?? ''
    return { ok: false, fault: { ...faultAt([], { kind: 'not-utf-8' }), line: before.split('\n').length } }
  }
}

/** How many bytes a text has as a file; a sign has three at the most for each of its halves. */
const bytesIn = (text: string): number =>
  text.length > sizeLimit || 3 * text.length <= sizeLimit ? text.length : new TextEncoder().encode(text).length

/** What is wrong with a file of that many bytes, before any of them has been read. */
export const tooLarge = (size: number): Fault | undefined =>
  size > sizeLimit ? faultAt([], { kind: 'too-large', found: size, limit: sizeLimit }) : undefined

const refuse = (finding: Parameters<typeof faultAt>[1]): Decoded => ({ ok: false, fault: faultAt([], finding) })

const check = (text: string): Decoded => (text.trim() === '' ? refuse({ kind: 'empty' }) : { ok: true, text })

/** Half of the bytes of JSON in UTF-16 are zero, and its first sign is one of ASCII. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return marked || (first === 0) !== (second === 0)
}

/** How files begin that are taken for scenarios most easily. */
const signatures: readonly (readonly [name: string, start: readonly number[], at?: number])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP / Office', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['MP4', [0x66, 0x74, 0x79, 0x70], 4],
]
