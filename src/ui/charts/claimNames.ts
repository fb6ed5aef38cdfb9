import { entryOf } from '../../model/entryOf.ts'
import type { Locale } from '../../words/locale.ts'
import { dictionaries } from '../../words/words.ts'

/** A claim in a few words; its id where it is none of the article's. */
export const claimName = (id: string, { language }: Locale): string => entryOf(dictionaries[language].charts.claimNames, id) ?? id
