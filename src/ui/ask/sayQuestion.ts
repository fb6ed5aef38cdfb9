import { definitionAt, inputAt, variableNamed } from '../../analysis/catalogue/address.ts'
import { nameOfWhose } from '../../analysis/catalogue/whose.ts'
import { boundsOfQuestion } from '../../analysis/elicitation/roomPools.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { OwnSubject } from '../../files/questionLink.ts'
import type { Claim } from '../../model/claim.ts'
import type { RoomQuestion } from '../../model/room.ts'
import { asShown, formatRange, type Shown } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import { textIn } from '../../words/textIn.ts'
import { unitOfObserved } from '../evidence/sayObservation.ts'
import { placesOf, shownUnit } from '../pathNames.ts'

/** A question in words: what it is about, of whom and when, what that means, and how it is answered. */
export interface SaidQuestion {
  readonly title: string
  /** Of whom, and in which year; empty where it is of everyone. */
  readonly place: string
  readonly meaning: string
  readonly unit: Shown
  readonly bounds: readonly [least: number, most: number]
  /** The bounds in words; nothing where any number will do. */
  readonly range?: string
  /** The sentence of the article that governs it. */
  readonly claim?: Claim
}

/** Say a question; nothing where neither the scenario nor the question itself knows what it is about. */
export function sayQuestion(
  question: RoomQuestion,
  resolved: ResolvedScenario,
  locale: Locale,
  own?: OwnSubject,
): SaidQuestion | undefined {
  const { language } = locale
  const { assumption, variable: name, of, year } = question
  if (assumption !== undefined) {
    const definition = definitionAt(resolved.model, assumption)
    const input = inputAt(resolved, assumption)
    if (!definition || !input) return ofOwn(own, locale)
    const unit = shownUnit(definition)
    const bounds = boundsOfQuestion(question, resolved)
    const claim = input.claim === undefined ? undefined : resolved.model.claims[input.claim]
    return {
      title: textIn(definition.title, language),
      place: placesOf(resolved, assumption, locale).join(' · '),
      meaning: textIn(definition.meaning, language),
      ...{ unit, bounds, range: formatRange(bounds[0], bounds[1], unit, locale) },
      ...(claim && { claim }),
    }
  }
  const variable = variableNamed(resolved, name ?? '')
  const owner = nameOfWhose(resolved, of) ?? resolved.model.recipients[of ?? '']
  if (!variable || (of !== undefined && !owner)) return ofOwn(own, locale)
  const unit = unitOfObserved(resolved, variable.name)
  const bounds = boundsOfQuestion(question, resolved)
  return {
    title: textIn(variable.title, language),
    place: [...(owner ? [textIn(owner, language)] : []), ...(year === undefined ? [] : [String(year)])].join(' · '),
    meaning: '',
    ...{ unit, bounds },
    ...(bounds[1] < Infinity && { range: formatRange(bounds[0], bounds[1], unit, locale) }),
  }
}

function ofOwn(own: OwnSubject | undefined, locale: Locale): SaidQuestion | undefined {
  if (!own) return undefined
  const unit = asShown(own.unit) ?? '1'
  const { bounds = [-Infinity, Infinity] } = own
  return {
    ...{ title: textIn(own.title, locale.language), place: '', meaning: textIn(own.meaning, locale.language) ?? '', unit, bounds },
    ...(own.bounds && { range: formatRange(own.bounds[0], own.bounds[1], unit, locale) }),
  }
}
