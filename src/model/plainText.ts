/**
 * What XML cannot hold, and with it no workbook and no deck: control characters but for tab and line ends, U+FFFE, U+FFFF, and
 * halves of pairs. A vertical tab gets into a title by a paste from a slide.
 */
const unwritable = /[\p{Cc}\uFFFE\uFFFF\p{Cs}]/gu
const kept = /[\t\n\r\u007F-\u009F]/

/** A text that every file can hold: what XML has no place for becomes a space, so that every other character stays where it is. */
export const plainText = (text: string): string => text.replaceAll(unwritable, (sign) => (kept.test(sign) ? sign : ' '))

/**
 * Plain data with every text in it plain. What is no list and no plain object, such as a date, stays the same, and so does every part
 * whose texts are plain already: it is the very same one.
 */
export function withPlainTexts<Data>(data: Data): Data
export function withPlainTexts(data: unknown): unknown {
  if (typeof data === 'string') return plainText(data)
  if (Array.isArray(data)) {
    const given: readonly unknown[] = data
    const list = given.map((item) => withPlainTexts(item))
    return list.every((item, place) => item === given[place]) ? given : list
  }
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) return data
  const entries = Object.entries(data)
  const plain = entries.map(([key, value]) => [key, withPlainTexts(value)] as const)
  return plain.every(([, value], place) => value === entries[place]![1]) ? data : Object.fromEntries(plain)
}
