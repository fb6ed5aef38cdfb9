import { faultAt, type Fault } from './fault.ts'
import { asSent, linkLimit } from './linkIn.ts'

/** The bytes of a file, or why a link holds none. */
export type Unpacked = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: Fault }

/** A text as a word that can stand in an address, compressed; nothing where it is too large. Zlib's checksum tells a link that was cut or altered; letters are those of base64url. */
export async function packWord(text: string): Promise<string | undefined> {
  const bytes = new Blob([text])
  const packed =
    bytes.size > linkLimit ? undefined : await bytesOf(bytes.stream().pipeThrough(new CompressionStream('deflate')), linkLimit / 2)
  return packed && toLetters(packed)
}

/** Parts that are put together again at the most, where something has come between the letters of a link. */
const mostParts = 200

/**
 * Take what is packed out of a link. It comes from a stranger: it is unpacked no further than the limit, and this never rejects.
 *
 * What stands behind it in a sentence or was hung on (`。`, `）`, `&from=timeline`) is left off at the first sign that no link has.
 * Where that is not all of it, since a mail has broken its line or has quoted it (`> `), the parts that follow are put to it one
 * by one; Markdown's `_` at its end is taken off. The checksum says which it was.
 */
export async function readPacked(link: string, newest: number): Promise<Unpacked> {
  // A mail's “quoted-printable” writes = as =3D, which has been cut behind its =.
  const [, digits, letters = ''] = /^\s*(?:3D)?(\d{1,6})\s*[.。·]\s*(.*)$/is.exec(asSent(link)) ?? []
  const version = Number(digits)
  if (version > newest) return refuse(faultAt(['link'], { kind: 'newer-version', found: version, newest }))
  let word = ''
  if (version === newest)
    for (const part of letters.split(/[^\w-]+/, mostParts)) {
      word += part
      for (const tried of new Set([word, ...[/_$/, /__$/, /___$/].map((end) => word.replace(end, ''))])) {
        const unpacked = await unpack(tried)
        if (unpacked) return unpacked
      }
    }
  return refuse(faultAt([], { kind: 'link-broken' }))
}

/** What is packed in these letters, or nothing where they are not all of it or not only it. */
async function unpack(letters: string): Promise<Unpacked | undefined> {
  if (letters.length % 4 === 1) return undefined
  try {
    const bytes = await bytesOf(new Blob([fromLetters(letters)]).stream().pipeThrough(new DecompressionStream('deflate')), linkLimit)
    return bytes ? { ok: true, bytes } : refuse(faultAt([], { kind: 'link-too-large', limit: linkLimit }))
  } catch {
    return undefined // cut, altered, or more than a link
  }
}

const refuse = (fault: Fault): Unpacked => ({ ok: false, fault })

/** All that comes out of a stream, unless it is more than the limit: then it is closed at once. */
async function bytesOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > limit) {
      await reader.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(length)
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}

const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromLetters = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
