import type { Locale } from './locale.ts'
import { screenWords } from './screen.ts'

/*
 * Where a line may end: in no figure (`1010 亿元`, `¥3.2bn to ¥4bn`), not between a Latin word and the Han after it (`AI 视频`), in no
 * Chinese word (`漫剧`, `省下`), and not before a mark that closes or after one that opens.
 */

/** A piece of a text; inside of one that is held together no line may end. */
export interface Piece {
  readonly text: string
  readonly held: boolean
}

/** A Latin word and the Han words that follow it. */
const latin = /([A-Za-z]+ (?=\p{Script=Han}))/u

/** Words of one sign that stand for themselves: any other belongs to its neighbours, as dictionaries know few names. */
const alone = new Set('的为和与或及在到从对给把被让用有无是不只才还又也已再各每共将比按由因即其这那谁等')

const han = /^\p{Script=Han}$/u
const closing = /^[\p{Pe}\p{Pf}，。、；：！？%…·]/u
const opening = /[\p{Ps}\p{Pi}]$/u

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Chinese words, and what stands between them; lone signs of which no dictionary knows the word are one together, or go with the word before. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  const isLoose = (word: string | undefined) => word !== undefined && han.test(word) && !alone.has(word)
  let joins = false
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1)
    if (last !== undefined && isLoose(segment) && (joins || (/\p{Script=Han}{2}$/u.test(last) && !alone.has(last)))) {
      words[words.length - 1] = last + segment
      joins = true
      continue
    }
    words.push(segment)
    joins = isLoose(segment)
  }
  return words
}

/** A text in the pieces that no line may break; put together they are the text. Other than Chinese is in pieces between its figures. */
export function piecesOf(text: string, { language }: Locale): Piece[] {
  const pieces: Piece[] = []
  for (const [index, part] of text.split(screenWords[language].charts.figure).entries()) {
    if (index % 2 === 1) pieces.push({ text: part, held: true })
    else if (!/\p{Script=Han}/u.test(part)) pieces.push({ text: part, held: false })
    else {
      for (const [place, some] of part.split(latin).entries()) {
        const before = pieces.at(-1)
        const words = place % 2 === 1 ? [some] : wordsOf(some)
        const [first = ''] = words
        if (place > 0 && place % 2 === 0 && before && first !== '') {
          pieces[pieces.length - 1] = { text: before.text + first, held: true }
          words.shift()
        }
        pieces.push(...words.map((word) => ({ text: word, held: /^\p{Script=Han}{2,}$/u.test(word) })))
      }
    }
  }
  return pieces.filter((piece) => piece.text !== '')
}

/** Whether a line may end between two pieces that no blank parts. */
const mayEnd = (before: Piece | undefined, after: Piece): boolean =>
  before !== undefined &&
  /\p{Script=Han}|[，。、；：！？]/u.test(before.text.slice(-1) + after.text.slice(0, 1)) &&
  !closing.test(after.text) &&
  !opening.test(before.text)

/** The same for whoever breaks lines by himself: what has to stay on one line, with the blank after it. */
export function unbrokenRuns(text: string, locale: Locale): string[] {
  const runs: string[] = []
  let before: Piece | undefined
  for (const piece of piecesOf(text, locale)) {
    const parts = piece.held ? [piece.text] : (piece.text.match(/^\s+|\S+\s*/gu) ?? [])
    for (const [place, part] of parts.entries()) {
      const last = runs.at(-1)
      if (last === undefined || (/\S/u.test(part) && (place > 0 || /\s$/u.test(last) || mayEnd(before, piece)))) runs.push(part)
      else runs[runs.length - 1] = last + part
    }
    before = piece
  }
  return runs
}

const signs = new Intl.Segmenter()
const signsOf = (text: string): string[] => Array.from(signs.segment(text), ({ segment }) => segment)

/** A text, in the runs that stay on one line, in lines no wider than there is room; a run that is wider by itself is broken where the room ends. */
export function wrapped(runs: readonly string[], room: number, wide: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const run of runs.flatMap((one) => (wide(one.trimEnd()) > room ? signsOf(one) : [one]))) {
    if (line !== '' && wide((line + run).trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += run
  }
  return [...lines, line.trimEnd()]
}

/** A text whose figures are held together also by a program that breaks lines by rules of its own: their blanks are none to end a line at. */
export const heldTogether = (text: string, locale: Locale): string =>
  unbrokenRuns(text, locale)
    .map((run) => run.replaceAll(/(?<=\S) (?=\S)/gu, '\u00A0'))
    .join('')
