import { languages } from '../words/languages.ts'
import { nearestName } from '../engine/nearestName.ts'
import { textLanguages } from '../model/text.ts'
import type { Language } from '../words/languages.ts'
import type { Fault } from './fault.ts'
import { documents } from '../words/documents.ts'
import { explainFormula } from '../words/explainFormula.ts'
import { show } from './jsonPath.ts'
import { formatName } from './schema.ts'

/** Say in the reader's language what is wrong with the file, where, and what would be right. */
export function explainFault(fault: Fault, language: Language): string {
  const where = fault.line === undefined ? '' : documents[language].faults.line(fault.line)
  return where + sentence(fault, language)
}

function sentence(fault: Fault, language: Language): string {
  const { path } = fault
  const words = documents[language].faults
  const hint = (near: string | undefined) => (near === undefined ? '' : words.didYouMean(near))
  switch (fault.kind) {
    case 'empty':
    case 'utf-16':
    case 'not-utf-8':
    case 'link-broken':
      return words[fault.kind]
    case 'too-large':
      return words[fault.kind](megabytes(fault.found), megabytes(fault.limit))
    case 'not-text':
      return words[fault.kind](fault.found)
    case 'link-too-large':
    case 'too-large-for-link':
      return words[fault.kind](`${fault.limit / 1_000_000} MB`)
    case 'not-migrated':
      return words[fault.kind](fault.from, fault.to)
    case 'not-json':
      return words[fault.kind](fault.column, onOneLine(fault.found), words.jsonProblems[fault.problem])
    case 'truncated':
      return words[fault.kind](fault.column)
    case 'after-the-end':
      return words[fault.kind](fault.column, onOneLine(fault.found))
    case 'too-many-values':
    case 'too-deep':
      return words[fault.kind](fault.limit)
    case 'duplicate-key':
    case 'nothing-in-it':
      return words[fault.kind](path)
    case 'reserved-key':
      return words[fault.kind](path, show(fault.key))
    case 'not-finite':
    case 'not-whole':
    case 'wrong-id':
      return words[fault.kind](path, fault.found)
    case 'not-a-scenario':
      return words[fault.kind](formatName, fault.found)
    case 'newer-version':
      return words[fault.kind](path, fault.found, fault.newest)
    case 'wrong-type':
      return words[fault.kind](path, fault.found, words.wantedTypes[fault.wanted])
    case 'missing':
      return words[fault.kind](path, fault.names)
    case 'not-one-of': {
      const { found, known } = fault
      const inQuotes = known.some((name) => show(name) === found)
      return words[fault.kind](path, found, known) + (inQuotes ? words.unquote : hint(nearOf(found, known.map(show))))
    }
    case 'out-of-range': {
      const { found, least, most, unit = '1' } = fault
      return words[fault.kind](path, found, least, unit === '1' ? String(most) : `${most} ${unit}`)
    }
    case 'too-long':
    case 'too-many':
      return words[fault.kind](path, fault.found, fault.limit)
    case 'wrong-count':
      return words[fault.kind](path, fault.found, fault.wanted)
    case 'more':
      return words[fault.kind](fault.count)
    case 'unknown-name': {
      const { name, known } = fault
      const near = nearOf(name, known)
      // The nearest known name, or all of them where they are few.
      const right = near === undefined && known.length <= 15 ? words.canBe(known) : hint(near && show(near))
      return words[fault.kind](path, words.nouns[fault.of], show(name)) + right
    }
    case 'unknown-model-version': {
      const { model, found, known } = fault
      return words[fault.kind](path, show(model), found, known) + (found > Math.max(...known) ? words.update : '')
    }
    case 'taken-id':
    case 'repeated-id':
      return words[fault.kind](path, show(fault.id))
    case 'order': {
      const [low = 0, value = 0, high = 0] = [fault.low, fault.value, fault.high].map((end) => Number(end.toPrecision(12)))
      return words[fault.kind](path, low, value, high)
    }
    case 'no-width':
      return words[fault.kind](path, fault.distribution, fault.low, fault.high)
    case 'not-positive':
      // What is next to 0 counts as 0.
      return words[fault.kind](path, fault.distribution, fault.low, fault.low > 0 ? fault.least : 0)
    case 'one-of-two':
      return words[fault.kind](path, ...fault.names)
    case 'half-a-pair':
      return words[fault.kind](path, fault.given, fault.missing)
    case 'formula': {
      const part = fault.formula.slice(fault.fault.from, fault.fault.to)
      const at = part === '' || part === fault.formula ? '' : words.at(part)
      return words[fault.kind](path, at + explainFormula(fault.fault, language))
    }
  }
}

/** Rounded up: `12.4 MB`. */
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`

const onOneLine = (found: string): string => found.replace(/\s/g, ' ')

/** A name without end resembles none. */
function nearOf(name: string, known: readonly string[]): string | undefined {
  const language = textLanguages.every((one) => known.includes(one)) ? languageOf(name) : undefined
  return language ?? (name.length > 100 ? undefined : nearestName(name, known))
}

/** The language whose tag or name a key begins with: `zh`, `zh_Hans`, `en-US`; `zh` has as many letters of `en` as of `zh-CN`. */
function languageOf(name: string): Language | undefined {
  const [first = ''] = name.toLowerCase().split(/[-_]/)
  return languages.find((language) => documents[language].alsoCalled.includes(first))
}
