import type { OwnReading } from '../../model/scenario.ts'

/** From which line of the model a reading was borrowed, or that none was near enough. */
export type Suggestion = { readonly industry: string; readonly line: string } | 'none'

const mark = /^suggested from (?:(\w+)\.(\w+)|no line)$/

/** What the note of a reading says of where it was borrowed; nothing for a reading that was not. */
export function suggestionIn({ note = '' }: Pick<OwnReading, 'note'>): Suggestion | undefined {
  const found = mark.exec(note)
  if (!found) return undefined
  const [, industry, line] = found
  return industry === undefined || line === undefined ? 'none' : { industry, line }
}
