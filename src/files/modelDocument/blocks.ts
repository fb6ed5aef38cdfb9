/** What a document consists of, whichever notation it is written in. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** In LaTeX, without the signs around it: to stand by itself, and as part of a text that is broken into lines. */
  | { readonly kind: 'formula'; readonly latex: string; readonly inText: string }
  /** As it is written in a file. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }

/** An entry of a list: what it is called in files, and what is said of it, a line each. */
export interface Item {
  readonly id: string
  readonly lines: readonly string[]
}
