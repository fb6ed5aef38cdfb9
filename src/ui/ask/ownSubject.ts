import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { OwnSubject } from '../../files/questionLink.ts'
import type { RoomQuestion } from '../../model/room.ts'
import { textOf } from '../../model/text.ts'
import '../../words/everyLanguage.ts'
import type { Locale } from '../../words/locale.ts'
import { sayQuestion, type SaidQuestion } from './sayQuestion.ts'

/** What a question about something of the user's own has to say by itself, since the model on a phone does not have it. */
export function ownSubject(
  question: RoomQuestion,
  scenario: ResolvedScenario,
  model: ResolvedScenario,
  locale: Locale,
): OwnSubject | undefined {
  if (sayQuestion(question, model, locale)) return undefined
  const inLanguage = (language: Locale['language']) => sayQuestion(question, scenario, { ...locale, language })
  const said = inLanguage(locale.language)
  if (!said) return undefined
  const text = (part: (said: SaidQuestion) => string) => textOf((language) => part(inLanguage(language) ?? said))
  return {
    title: text(({ title, place }) => [place, title].filter(Boolean).join(' · ')),
    meaning: text(({ meaning }) => meaning),
    unit: said.unit,
    ...(Number.isFinite(said.bounds[0]) && { bounds: said.bounds }),
  }
}
