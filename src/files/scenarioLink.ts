import { asSent, linkLimit } from './linkIn.ts'
import { models } from '../model/models.ts'
import type { Scenario } from '../model/scenario.ts'
import { faultAt, type Fault } from './fault.ts'
import type { Models } from './readScenario.ts'
import { Unreadable, writeReadable } from './writeReadable.ts'

/** The way in which a scenario is put into a link; it stands before the dot. */
const newestLink = 1

/** The bytes of a scenario file, or why a link holds none. */
export type Unpacked = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: Fault }

/**
 * Put a scenario into a word that can stand in an address: what its file says, the result aside, without what its model says
 * anyway, compressed. Rejects with `Unreadable` where no link can hold it. Zlib's checksum tells a link that was cut or altered; letters are those of base64url.
 *
 * @returns `1.` and the word, for example `1.eJyrVkrLL8pNLFGyUipKLc7Iz…`.
 */
export async function writeLink(scenario: Scenario, known: Models = models): Promise<string> {
  const { $schema: _, simulation, ...file } = JSON.parse(writeReadable(scenario, {}, known)) as Record<string, object>
  const usual = known[scenario.model.id]?.[scenario.model.version]?.simulation
  const content = { ...file, simulation: differing(simulation ?? {}, usual ?? {}) }
  const text = JSON.stringify(Object.fromEntries(Object.entries(content).filter(([, section]) => !isEmpty(section))))
  const bytes = new Blob([text])
  const packed =
    bytes.size > linkLimit ? undefined : await bytesOf(bytes.stream().pipeThrough(new CompressionStream('deflate')), linkLimit / 2)
  if (!packed) throw new Unreadable(text, [faultAt([], { kind: 'too-large-for-link', limit: linkLimit })])
  return `${newestLink}.${toLetters(packed)}`
}

const differing = (one: object, usual: object): object =>
  Object.fromEntries(Object.entries(one).filter(([key, value]) => (usual as Record<string, unknown>)[key] !== value))

const isEmpty = (section: unknown): boolean => typeof section === 'object' && section !== null && Object.keys(section).length === 0

/** Signs that no eye sees and no link has: marks of zero width and of direction, soft hyphens. */
/** Parts that are put together again at the most, where something has come between the letters of a link. */
const mostParts = 200

/**
 * Take the scenario file out of a link. It comes from a stranger: it is unpacked no further than the limit, and this never rejects.
 *
 * What stands behind it in a sentence or was hung on (`。`, `）`, `&from=timeline`) is left off at the first sign that no link has.
 * Where that is not all of it, since a mail has broken its line or has quoted it (`> `), the parts that follow are put to it one
 * by one; Markdown's `_` at its end is taken off. The checksum says which it was.
 */
export async function readLink(link: string): Promise<Unpacked> {
  // A mail's “quoted-printable” writes = as =3D, which has been cut behind its =.
  const [, digits, letters = ''] = /^\s*(?:3D)?(\d{1,6})\s*[.。·]\s*(.*)$/is.exec(asSent(link)) ?? []
  const version = Number(digits)
  if (version > newestLink) return refuse(faultAt(['link'], { kind: 'newer-version', found: version, newest: newestLink }))
  let word = ''
  if (version === newestLink)
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
