import { textLanguages, type Text, type TextLanguage } from '../../model/text.ts'
import { originalTitle } from './copyTitle.ts'
import type { Shipped } from '../../files/namesake.ts'

/**
 * A title with what it is called now in one language. The other follows where it said the same, or has the name of a shipped
 * scenario still, copy or not: what was typed in one language is shown in both until the other has a name of its own.
 */
export const retitled = (title: Text, language: TextLanguage, to: string, shipped: readonly Pick<Shipped, 'title'>[]): Text =>
  Object.fromEntries(
    textLanguages.map((each) => {
      const own = originalTitle(title, each)
      const follows = own === originalTitle(title, language) || shipped.some((one) => one.title[each] === own)
      return [each, each === language || follows ? to : title[each]]
    }),
  ) as Text
