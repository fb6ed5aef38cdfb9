import type { AmountUnit } from '../../analysis/amounts/amountUnits.ts'
import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'
import { sayReason } from '../app.svelte.ts'
import type { typedArithmetic } from './typedArithmetic.ts'
import { typed, type Typed } from './typed.ts'

/** Who works out sums and says what is wrong; fetched when something is typed that is no single amount. */
let reader: { readonly typedArithmetic: typeof typedArithmetic } | undefined = $state.raw()
let failed: { readonly reason: unknown } | undefined = $state.raw()

async function fetchReader(): Promise<void> {
  try {
    reader = await import('./typedArithmetic.ts')
  } catch (reason) {
    failed = { reason }
  }
}

/** What a text is at this moment; nothing while the reader of sums is on its way, and once more when it is there. */
export function typedNow(text: string, unit: AmountUnit, locale: Locale): Typed | undefined {
  const plain = typed(text, unit, locale)
  if (plain.ok) return plain
  if (reader) return reader.typedArithmetic(text, unit, locale)
  if (failed) {
    const { reason } = failed
    return { ok: false, isEmpty: false, say: ({ language }) => screenWords[language].notLoaded(sayReason(reason, language)) }
  }
  void fetchReader() // what it sets it sets later: a derived value may ask
  return undefined
}

/** What a text is, at once where that is known, else when the reader of sums has come. */
export async function readTyped(text: string, unit: AmountUnit, locale: Locale): Promise<Typed> {
  if (!typed(text, unit, locale).ok && !reader) {
    failed = undefined
    await fetchReader()
  }
  return typedNow(text, unit, locale) ?? readTyped(text, unit, locale)
}
