/**
 * How words are set, whatever they are put together from: between Han and digits or Latin letters stands a space, between Han and Han
 * none, and a quote within a quote has the inner marks.
 *
 *     到2034年省下58.5亿元          到 2034 年省下 58.5 亿元
 *     在 71–124 亿元 之间           在 71–124 亿元之间
 *     “不少素材仍属“一眼假””         “不少素材仍属‘一眼假’”
 */

/** Between things that stand in a row, with the blanks that markup would lose: `Net present value · all industries`. */
export const dot = ' · '

/** Where a space is missing: before a number with its sign or a Latin word, and after one. */
const missing = /(?<=\p{Script=Han})(?=[A-Za-z0-9]|[−+±≈¥$]+\d)|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu

/** A text with the spaces that Han and digits or Latin letters have between them. */
export const spaceOut = (text: string): string => text.replace(missing, ' ')

/** A blank between two Han, as a figure that ends in one leaves it before the next word. */
const needless = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu

const spaced = (text: string): string => spaceOut(text).replace(needless, '')

/** What is quoted may be a name of the user's or of a file, and stays as it is. */
const spaceOutside = (text: string): string =>
  text.includes('“')
    ? text
        .split(/(“[^”]*”)/u)
        .map((part, place) => (place % 2 === 1 ? part : spaced(part)))
        .join('')
    : spaced(text)

/** A text whose quotes within quotes have the inner marks. */
export function nestQuotes(text: string): string {
  const count = (mark: string) => text.split(mark).length
  if (count('“') === 2 || count('“') !== count('”')) return text
  let depth = 0
  return text.replace(/[“”]/gu, (mark) => {
    if (mark === '“') return (depth += 1) > 1 ? '‘' : mark
    return (depth -= 1) > 0 ? '’' : mark
  })
}

/** Stands for a blank that stays; no font has it. */
const kept = '\uE000'

/** A text as a language sets it. @param parts What was put into it as it is: a name that has a blank between Han keeps it. */
export function typeset(text: string, parts: readonly string[] = []): string {
  const held = parts
    .filter((part) => part.search(needless) >= 0)
    .reduce((whole, part) => whole.replaceAll(part, part.replaceAll(needless, kept)), text)
  return nestQuotes(spaceOutside(held)).replaceAll(kept, ' ')
}

/** All words of a language, or of several, typeset as they are said. */
export const typesetWords = <Words extends object>(words: Words): Words => typesetAny(words) as Words

function typesetAny(said: unknown, parts: readonly string[] = []): unknown {
  if (typeof said === 'string') return typeset(said, parts)
  if (typeof said === 'function')
    return (...given: unknown[]) => typesetAny(Reflect.apply(said, undefined, given), given.flat().map(String))
  if (Array.isArray(said)) return said.map((one) => typesetAny(one, parts))
  if (typeof said !== 'object' || said === null || said instanceof RegExp) return said
  return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, typesetAny(one, parts)]))
}
