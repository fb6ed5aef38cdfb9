import { entryOf } from '../../model/entryOf.ts'
import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'

/** A claim in a few words; its id where it is none of the article's. */
export const claimName = (id: string, { language }: Locale): string => entryOf(screenWords[language].charts.claimNames, id) ?? id
