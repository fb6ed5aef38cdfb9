import { bech32m } from '@scure/base'
import type { FourStep, RoomAnswer } from '../model/room.ts'
import { fileLimits } from './fileLimits.ts'
import { asSent } from './linkIn.ts'

/** An answer as a code holds it: to which questions, in which round, from whom, and a name where one was typed. */
export interface SentAnswer extends RoomAnswer {
  /** The mark of the questions, by `keyOf`. */
  readonly key: number
  /** From 1. */
  readonly round: number
  readonly name?: string
}

/** What a stretch of text is that looks like a code. */
export type FoundCode =
  | { readonly kind: 'answer'; readonly answer: SentAnswer }
  /** Letters are missing at its end: so many of so many are there. */
  | { readonly kind: 'cut'; readonly letters: number; readonly of: number }
  /** A letter or more is another than was sent. */
  | { readonly kind: 'altered' }
  /** From a newer version of the app. */
  | { readonly kind: 'newer' }

/** How every code begins; part of what its checksum holds. */
const prefix = 'ask'
/** Version of what is in a code. */
const newest = 1
/** Words of five bits: version, four for the key, four for the person, round, questions, bytes of the name. */
const headWords = 12
/** Of the checksum, after Bitcoin's BIP 350. */
const checkWords = 6
/** Letters of the person's mark. */
const markLetters = 4
const keyBits = 20

/** A name has so many bytes of UTF-8 at the most: eight Han, or 24 Latin letters. */
export const nameBytes = 24

/** Digits that a number keeps in a code, and between which powers of ten its last one stands. */
const significant = 4
const [leastPower, mostPower] = [-12, 11]
const mantissas = 9 * 10 ** (significant - 1)
const powers = mostPower - leastPower + 1
/** 0, and as many numbers on either side of it. */
const numbers = BigInt(1 + 2 * mantissas * powers)
/** How sure, in whole per cents from 50. */
const surenesses = 51n
/** What one question can be answered, and that it was passed over. */
const perQuestion = 1n + numbers * numbers * numbers * surenesses

/** The number that a code keeps of another: four digits; what no code can hold is as much as it can. */
export function asCoded(value: number): number {
  return numberAt(placeOf(value))
}

function placeOf(value: number): bigint {
  const size = Math.abs(value)
  const lowest = 10 ** (significant - 1) * 10 ** leastPower
  if (!(size >= lowest / 2)) return 0n
  const [digits = '0', power = '0'] = Math.max(size, lowest)
    .toExponential(significant - 1)
    .split('e')
  const mantissa = Math.round(Number(digits) * 10 ** (significant - 1))
  const place = Math.min(mostPower, Number(power) - (significant - 1)) - leastPower
  const held = Number(power) - (significant - 1) > mostPower ? 10 ** significant - 1 : mantissa
  return BigInt(1 + (place * mantissas + held - 10 ** (significant - 1)) * 2 + (value < 0 ? 1 : 0))
}

function numberAt(place: bigint): number {
  if (place === 0n) return 0
  const [rest, sign] = [Number(place - 1n) >> 1, Number(place - 1n) & 1]
  const [power, mantissa] = [Math.floor(rest / mantissas) + leastPower, (rest % mantissas) + 10 ** (significant - 1)]
  return (sign === 1 ? -1 : 1) * Number(`${mantissa}e${power}`)
}

/** How many words the answers to so many questions take, by how many there are. */
const wordsNeeded = Array.from({ length: fileLimits.questions + 1 }, (_, count) =>
  Math.ceil((perQuestion ** BigInt(count) - 1n).toString(2).length / 5),
)
const bodyWords = (questions: number): number => wordsNeeded[questions] ?? 0
const nameWords = (bytes: number): number => Math.ceil((8 * bytes) / 5)

/** How many letters a code has. */
const lengthOf = (questions: number, bytes: number): number =>
  prefix.length + 1 + headWords + bodyWords(questions) + nameWords(bytes) + checkWords

/**
 * Write an answer as a code for any chat: `ask1q…`, 146 letters for ten questions, in letters and digits that are not mistaken for one another. Its
 * checksum is Bech32m's (BIP 350), a BCH code: one letter changed is always found, of more one change in a billion is not. Numbers keep four digits.
 */
export function writeCode({ key, round, by, name = '', estimates }: SentAnswer): string {
  const bytes = shortened(name)
  const body = estimates.reduce((sum, estimate) => sum * perQuestion + (estimate ? packed(estimate) : 0n), 0n)
  const words = [
    newest,
    ...wordsOf(BigInt(key), keyBits / 5),
    ...wordsOf(markNumber(by), keyBits / 5),
    round - 1,
    estimates.length,
    bytes.length,
    ...wordsOf(body, bodyWords(estimates.length)),
    ...wordsOf(
      bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n),
      nameWords(bytes.length),
    ),
  ]
  return bech32m.encode(prefix, words, false)
}

/** A name as far as it fits, in whole characters. */
function shortened(name: string): Uint8Array {
  const kept = Array.from(name).reduce((so, sign) => (new TextEncoder().encode(so + sign).length > nameBytes ? so : so + sign), '')
  return new TextEncoder().encode(kept)
}

function packed({ low, value, high, sure }: FourStep): bigint {
  const sureness = BigInt(Math.min(100, Math.max(50, Math.round(sure * 100))) - 50)
  return 1n + ((placeOf(low) * numbers + placeOf(value)) * numbers + placeOf(high)) * surenesses + sureness
}

function unpacked(place: bigint): FourStep | null {
  if (place === 0n) return null
  const sureness = (place - 1n) % surenesses
  const ends = (place - 1n) / surenesses
  const [low, value, high] = [ends / (numbers * numbers), (ends / numbers) % numbers, ends % numbers].map(numberAt)
  return { low: low!, value: value!, high: high!, sure: Number(sureness + 50n) / 100 }
}

/** A number in so many words of five bits, the highest first. */
function wordsOf(number: bigint, count: number): number[] {
  const words = new Array<number>(count)
  let rest = number
  for (let place = count - 1; place >= 0; place -= 1) {
    words[place] = Number(rest & 31n)
    rest >>= 5n
  }
  return words
}

const numberOf = (words: readonly number[]): bigint => words.reduce((sum, word) => (sum << 5n) | BigInt(word), 0n)

const a = 'a'.charCodeAt(0)
const markNumber = (by: string): bigint => Array.from(by).reduce((sum, letter) => sum * 26n + BigInt(letter.charCodeAt(0) - a), 0n)

function markOf(number: bigint): string {
  const letters = Array.from({ length: markLetters }, (_, place) => String.fromCharCode(a + Number((number / 26n ** BigInt(place)) % 26n)))
  return letters.reverse().join('')
}

/** A mark for somebody who answers, from a number from 0 to 1. */
export const newMark = (chance: number): string => markOf(BigInt(Math.floor(chance * 26 ** markLetters)))

/** Letters of which codes are made. */
const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/**
 * Find every code in a text that holds anything else besides: messages with their names and times, links, quotation marks. Codes come in either
 * case, with broken lines, percent-encoded, in letters of full width. What looks like a code and is none is told apart.
 */
export function findCodes(text: string): FoundCode[] {
  const sent = asSent(text)
  return [...sent.matchAll(/(?<![a-z0-9])ask1/gi)].map((match) => readAt(sent.slice(match.index)))
}

/** Read the code at the start of a text; lines may be broken in it, and quoted. */
function readAt(text: string): FoundCode {
  const parts = text.slice(prefix.length + 1, 2000).matchAll(new RegExp(`([${letters}]+)([^a-z0-9]{0,8})`, 'giy'))
  let read = ''
  let needed: number | undefined
  let first: number | undefined
  for (const [, part = ''] of parts) {
    read += part
    const head = headOf(read)
    if (head === 'newer') return { kind: 'newer' }
    needed ??= head
    first ??= read.length
    if (needed !== undefined && read.length >= needed) break
  }
  if (needed === undefined) return read.length < headWords ? cut(read.length, headWords + checkWords) : { kind: 'altered' }
  const answer = decoded(text.slice(0, prefix.length + 1) + read.slice(0, needed))
  if (answer) return { kind: 'answer', answer }
  // What followed the first part may have been other words: then the code ended there.
  const had = read.length < needed ? read.length : (first ?? 0)
  const strange = /[a-z0-9]/i.test(text.charAt(prefix.length + 1 + (first ?? 0)))
  return had < needed && !strange ? cut(had, needed) : { kind: 'altered' }
}

const cut = (read: number, needed: number): FoundCode => ({
  kind: 'cut',
  letters: read + prefix.length + 1,
  of: needed + prefix.length + 1,
})

/** How many letters a code has behind its prefix, by its head; nothing as long as that is not all there, or where it says nothing that can be. */
function headOf(read: string): number | 'newer' | undefined {
  if (read.length < headWords) return undefined
  const words = Array.from(read.slice(0, headWords).toLowerCase()).map((letter) => letters.indexOf(letter))
  const [version = 0, questions = 0, bytes = 0] = [words[0], words[10], words[11]]
  if (version > newest) return 'newer'
  if (version !== newest || questions < 1 || questions > fileLimits.questions || bytes > nameBytes) return undefined
  return lengthOf(questions, bytes) - prefix.length - 1
}

function decoded(code: string): SentAnswer | undefined {
  const read = bech32m.decodeUnsafe(code, false)
  if (!read || read.prefix !== prefix) return undefined
  const { words } = read
  const [questions = 0, bytes = 0] = [words[10], words[11]]
  const nameFrom = headWords + bodyWords(questions)
  let body = numberOf(words.slice(headWords, nameFrom))
  const estimates = Array.from({ length: questions }, () => {
    const estimate = unpacked(body % perQuestion)
    body /= perQuestion
    return estimate
  }).reverse()
  const nameNumber = numberOf(words.slice(nameFrom))
  const name = new TextDecoder().decode(
    Uint8Array.from({ length: bytes }, (_, place) => Number((nameNumber >> BigInt(8 * (bytes - 1 - place))) & 255n)),
  )
  return {
    key: Number(numberOf(words.slice(1, 5))),
    by: markOf(numberOf(words.slice(5, 9))),
    round: (words[9] ?? 0) + 1,
    estimates,
    ...(name !== '' && { name }),
  }
}
