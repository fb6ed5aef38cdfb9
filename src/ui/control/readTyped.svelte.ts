import type { AmountUnit } from '../../analysis/amounts/amountUnits.ts'
import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'
import { sayReason } from '../app.svelte.ts'
import type { Typed } from './typed.ts'
import type { typedAmount } from './typedAmount.ts'
import type { typedArithmetic } from './typedArithmetic.ts'

/** Who reads single amounts; a page fetches it once its first charts stand. */
let amounts: { readonly typedAmount: typeof typedAmount } | undefined = $state.raw()
/** Who works out sums and says what is wrong; fetched when something is typed that is no single amount. */
let sums: { readonly typedArithmetic: typeof typedArithmetic } | undefined = $state.raw()
let failed: { readonly reason: unknown } | undefined = $state.raw()

/** Fetch the first of the readers that is not here. */
async function fetchReader(): Promise<void> {
  try {
    if (amounts) sums = await import('./typedArithmetic.ts')
    else amounts = await import('./typedAmount.ts')
    failed = undefined
  } catch (reason) {
    failed = { reason }
  }
}

/** Fetch who reads single amounts, before anything is typed. */
export async function fetchAmounts(): Promise<void> {
  if (!amounts) await fetchReader()
}

/** What a text is at this moment; nothing while a reader of it is on its way, and once more when it is there. */
export function typedNow(text: string, unit: AmountUnit, locale: Locale): Typed | undefined {
  const plain = amounts?.typedAmount(text, unit, locale)
  if (plain?.ok) return plain
  if (sums) return sums.typedArithmetic(text, unit, locale)
  if (failed) {
    const { reason } = failed
    return { ok: false, isEmpty: false, say: ({ language }) => screenWords[language].notLoaded(sayReason(reason, language)) }
  }
  void fetchReader() // what it sets it sets later: a derived value may ask
  return undefined
}

/** What a text is, at once where that is known, else when a reader of it has come. */
export async function readTyped(text: string, unit: AmountUnit, locale: Locale): Promise<Typed> {
  await fetchAmounts()
  if (!amounts?.typedAmount(text, unit, locale).ok && !sums) await fetchReader()
  return typedNow(text, unit, locale) ?? readTyped(text, unit, locale)
}
