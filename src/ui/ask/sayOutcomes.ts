import type { SortedCode } from '../../files/sortCodes.ts'
import { askWords } from '../../words/ask.ts'
import type { Locale } from '../../words/locale.ts'

/** What became of the codes of a text, a sentence for each kind; one that there are none where there are. */
export function sayOutcomes(codes: readonly SortedCode[], { language }: Locale): string[] {
  const words = askWords[language].leading.outcomes
  if (codes.length === 0) return [words.nothing]
  const count = (kind: SortedCode['kind']) => codes.filter((code) => code.kind === kind).length
  const counted = (['new', 'revised', 'repeated', 'other', 'altered', 'newer'] as const).flatMap((kind) =>
    count(kind) > 0 ? [words[kind](count(kind))] : [],
  )
  const each = codes.flatMap((code) =>
    code.kind === 'cut' ? [words.cut(code.letters, code.of)] : code.kind === 'round' ? [words.round(code.round)] : [],
  )
  const held = codes.reduce((sum, code) => sum + ('held' in code ? code.held : 0), 0)
  return [...counted, ...new Set(each), ...(held > 0 ? [words.held(held)] : [])]
}
