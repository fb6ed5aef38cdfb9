import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Position } from '../../engine/evaluator.ts'
import { textOf, type Text } from '../../model/text.ts'
import { words } from './workbookWords.ts'

/** The industry, line or recipient at a position, in words. */
export function memberName({ model, industries, lines, recipients }: ResolvedScenario, { industry, line, recipient }: Position): Text {
  const parts = [
    industry === undefined ? undefined : industries[industry]?.name,
    line === undefined ? undefined : lines[line]?.name,
    recipient === undefined ? undefined : model.recipients[recipients[recipient] ?? ''],
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return words.everyone
  return joined(parts)
}

/** Names one after the other, as an industry and its line. */
export const joined = (names: readonly Text[]): Text =>
  textOf((language) => names.map((name) => name[language]).join(words.between[language]))
