import type { Input } from '../../engine/resolve.ts'
import type { Language } from '../../model/text.ts'
import { formatRange, formatValue, type Shown } from '../format.ts'
import { dictionaries } from '../../words/words.ts'
import type { Misfit } from './spread.ts'

/** Why a distribution was not taken, in words. */
export function sayMisfit(misfit: Misfit, { value, bounds }: Input, unit: Shown, language: Language): string {
  const { refused, why } = dictionaries[language].certainty
  const say = (one: number) => formatValue(one, unit, language)
  switch (misfit.kind) {
    case 'noWidth':
      return refused(why.noWidth)
    case 'notPositive':
      return refused(why.notPositive(say(misfit.found)))
    case 'outside':
      return refused(why.outside(say(misfit.found), formatRange(...bounds, unit, language)))
    case 'aboveValue':
    case 'belowValue':
      return refused(why[misfit.kind](say(misfit.found), say(value)))
  }
}
