import type { Results } from '../analysis/runs/results.ts'
import type { Variable } from '../engine/symbols.ts'
import type { Dimension } from '../model/dimension.ts'
import { documents } from '../words/documents.ts'
import type { Locale } from '../words/locale.ts'
import { pageWords } from '../words/pages.ts'

/** What the explanation of a name rests on. */
export interface Asked {
  readonly results: Results
  readonly locale: Locale
}

/** What dimensions are called. */
export const dimensionsIn = (dimensions: readonly Dimension[], { language }: Locale): string[] =>
  dimensions.map((one) => pageWords[language].modelPage.dimensions[one])

/** A line for the unit and one for the dimensions. */
export function unitAndDimensions({ unit, dimensions }: Pick<Variable, 'unit' | 'dimensions'>, locale: Locale): string[] {
  const words = documents[locale.language].console.explain
  return [words.unit(unit), words.dimensions(dimensionsIn(dimensions, locale))]
}

/** Lines with so much space before them. */
export const indented = (text: string, by = 2): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
