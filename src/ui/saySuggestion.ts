import type { Suggestion } from '../files/budget/suggestion.ts'
import type { Model } from '../model/model.ts'
import type { Language } from '../model/text.ts'
import { budgetWords } from '../words/budgetWords.ts'

/** From which line of the model something was borrowed, in words. */
export function saySuggestion(of: Suggestion, { industries }: Model, language: Language): string {
  const words = budgetWords[language]
  if (of === 'none') return words.fromNone
  const industry = industries.find(({ id }) => id === of.industry)
  const line = industry?.lines.find(({ id }) => id === of.line)
  return words.from(line?.name[language] ?? of.line, industry?.name[language] ?? of.industry)
}
