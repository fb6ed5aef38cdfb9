/** The Han characters of GB 2312, which are those of simplified Chinese: what traditional script writes otherwise is in none of its rows. */
const simplified: ReadonlySet<string> = (() => {
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)
  const cells = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, cell) => 0xa1 + cell)
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]))
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)))
})()

/** Marks of Latin script beside Han, and straight quotes: Chinese has its own. */
const latinMarks = /(?<=[\p{Script=Han}》”（）])\s?[,:;?!()]|[,:;?!(]\s?(?=[\p{Script=Han}《“（])|["']/gu

/** What is written as in a formula or a file: `sum(分项, line)`, `"format": "`. */
const code = /\b[a-z]+\([^)]*\)|"\w+"(: ")?/g

/** What no Chinese text should have: marks of Latin script, straight quotes, three full stops, traditional characters. */
export const strayMarks = (text: string): string[] => [
  ...(text.replaceAll(code, '').match(latinMarks) ?? []),
  ...(text.match(/\.{3}|(?<=\p{Script=Han})\.(?=$|\p{Script=Han})/gu) ?? []),
  ...(text.match(/\p{Script=Han}/gu) ?? []).filter((sign) => !simplified.has(sign)),
]
