import { readArithmetic, type ArithmeticFault } from '../../analysis/amounts/arithmetic.ts'
import { amountFaults, type AmountFault } from '../../analysis/amounts/amount.ts'
import type { AmountUnit } from '../../analysis/amounts/amountUnits.ts'
import { mayBeArithmetic } from '../../analysis/amounts/mayBeArithmetic.ts'
import { piecesOf } from '../../analysis/amounts/operands.ts'
import { timesShown, unitAround } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import { pageWords } from '../../words/pages.ts'
import { sayAmountFault } from './sayAmountFault.ts'
import { isOther, type Typed } from './typed.ts'
import { typedAmount } from './typedAmount.ts'

/** What was typed where it is no single amount: a sum of several, or something that is refused in words, with its place. */
export function typedArithmetic(text: string, unit: AmountUnit, locale: Locale): Typed {
  const plain = typedAmount(text, unit, locale)
  if (plain.ok) return plain
  const { why } = plain
  if (!mayBeArithmetic(text) || piecesOf(text).length < 2)
    return { ok: false, isEmpty: why.kind === 'empty', say: (as) => sayAmountFault(why, unit, as) }
  const read = readArithmetic(text, { unit, money: { shown: locale.currency, rate: locale.rate } })
  if (!read.ok) return { ok: false, isEmpty: false, say: (as) => sayArithmeticFault(read.why, unit, as), at: read.why }
  const { value, isSum } = read
  if (!isSum) return { ok: true, value }
  return {
    ...{ ok: true, value, expression: expressionOf(text) },
    say: (as) => pageWords[as.language].arithmetic.comesTo(inFull(value, unit, as)),
  }
}

/** A number with nine digits, so that a sum can be checked: `¥13,540`. */
function inFull(value: number, unit: AmountUnit, locale: Locale): string {
  const [before, after] = isOther(unit) ? ['', ''] : unitAround(unit, locale)
  const shown = isOther(unit) ? value : value * timesShown(unit, locale)
  const digits = Math.abs(shown).toLocaleString(locale.language, { maximumSignificantDigits: 9, useGrouping: unit !== 'calendar' })
  return (shown < 0 ? '−' : '') + before + digits + after
}

/** Arithmetic as it is kept: as it was typed, without what cannot be seen and the equals sign in front. */
const expressionOf = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/^[=＝]\s*/u, '')

/** Why arithmetic was not taken, in words, with where in the text it is. */
export function sayArithmeticFault({ kind, found, from, to }: ArithmeticFault, unit: AmountUnit, locale: Locale): string {
  const { at, faults } = pageWords[locale.language].arithmetic
  return at(from + 1, Math.max(from + 1, to), isOfAmount(kind) ? sayAmountFault({ kind, found }, unit, locale) : faults[kind](found))
}

const isOfAmount = (kind: ArithmeticFault['kind']): kind is AmountFault['kind'] => amountFaults.some((one) => one === kind)
