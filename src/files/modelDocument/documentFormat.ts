/** In what a model can be written out. */
export const documentFormats = ['md', 'tex'] as const

/** One of them: Markdown with formulas in LaTeX, or LaTeX. */
export type DocumentFormat = (typeof documentFormats)[number]
