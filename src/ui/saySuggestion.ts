import { textIn } from '../words/textIn.ts'
import type { Locale } from '../words/locale.ts'
import type { Suggestion } from '../files/budget/suggestion.ts'
import type { Model } from '../model/model.ts'
import { pageWords } from '../words/pages.ts'

/** From which line of the model something was borrowed, in words. */
export function saySuggestion(of: Suggestion, { formats }: Model, locale: Locale): string {
  const words = pageWords[locale.language].budget
  if (of === 'none') return words.fromNone
  const industry = formats.find(({ id }) => id === of.industry)
  const line = industry?.lines.find(({ id }) => id === of.line)
  return words.from(textIn(line?.name, locale.language) ?? of.line, textIn(industry?.name, locale.language) ?? of.industry)
}
