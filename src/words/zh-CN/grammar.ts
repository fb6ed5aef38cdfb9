/** How Chinese puts names together. Every language has the same keys. */
export const grammar = {
  /** A cost line with its industry: `短剧·演员`. */
  lineOf: (line: string, industry: string): string => `${industry}·${line}`,
  /** What is named, and where it belongs: `降本幅度（短剧·演员）`. */
  within: (name: string, place: string): string => `${name}（${place}）`,
  /** `短剧、广告` */
  list: (names: readonly string[]): string => names.join('、'),
}
