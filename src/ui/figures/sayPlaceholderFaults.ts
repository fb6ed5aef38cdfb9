import { placeholderFaults, type PlaceholderFault } from '../../analysis/catalogue/figuresInText.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Locale } from '../../words/locale.ts'
import { pageWords } from '../../words/pages.ts'

/** What is wrong with the placeholders of a text, a sentence each. */
export function sayPlaceholderFaults(resolved: ResolvedScenario, text: string, looking: Looking, { language }: Locale): string[] {
  const words = pageWords[language].story.placeholders
  return placeholderFaults(resolved, text, looking).map((fault) => sayFault(fault, words))
}

function sayFault(fault: PlaceholderFault, words: (typeof pageWords)['en']['story']['placeholders']): string {
  const written = `{${fault.written}}`
  switch (fault.kind) {
    case 'form':
      return words.form(written)
    case 'name':
      return words.name(written, fault.name, fault.near)
    case 'member':
      return words.member(written, fault.name, fault.member, fault.near)
    case 'whose':
      return words.whose(written, fault.name)
    case 'year':
      return words.year(written, fault.first, fault.last)
    case 'yearless':
    case 'yearly':
    case 'lines':
      return words[fault.kind](written, fault.name)
  }
}
