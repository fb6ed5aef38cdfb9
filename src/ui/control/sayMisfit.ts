import type { Locale } from '../../words/locale.ts'
import type { Input } from '../../engine/resolve.ts'
import { formatRange, formatValue, type Shown } from '../../words/format.ts'
import { pageWords } from '../../words/pages.ts'
import { screenWords } from '../../words/screen.ts'
import type { Misfit } from './spread.ts'

/** Why a distribution was not taken, in words. */
export function sayMisfit(misfit: Misfit, { value, bounds }: Input, unit: Shown, locale: Locale): string {
  const { refused, why } = pageWords[locale.language].certainty
  const say = (one: number) => formatValue(one, unit, locale)
  switch (misfit.kind) {
    case 'noWidth':
      return refused(why.noWidth)
    case 'notPositive':
      return refused(why.notPositive(say(misfit.found)))
    case 'outside':
      return refused(screenWords[locale.language].outside(say(misfit.found), formatRange(...bounds, unit, locale)))
    case 'aboveValue':
    case 'belowValue':
      return refused(why[misfit.kind](say(misfit.found), say(value)))
  }
}
