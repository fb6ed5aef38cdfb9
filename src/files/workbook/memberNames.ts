import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Position } from '../../engine/positions.ts'
import { textOf, type Text } from '../../model/text.ts'
import { words } from './workbookWords.ts'

/** The industry or format, line and recipient at a position, in words; a format says its industry by itself. */
export function memberName(
  { model, industries, formats, lines, recipients }: ResolvedScenario,
  { industry, format, line, recipient }: Position,
): Text {
  const parts = [
    format !== undefined ? formats[format]?.name : industry === undefined ? undefined : industries[industry]?.name,
    line === undefined ? undefined : lines[line]?.name,
    recipient === undefined ? undefined : model.recipients[recipients[recipient] ?? ''],
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return words.everyone
  return joined(parts)
}

/** Names one after the other, as a format and its line. */
export const joined = (names: readonly Text[]): Text =>
  textOf((language) => names.map((name) => name[language]).join(words.between[language]))
